package org.faktuur.invoices;

import java.util.ArrayList;
import java.util.List;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.outcome.Outcome;
import org.faktuur.printing.HandOut;
import org.faktuur.printing.HandedOut;
import org.faktuur.printing.PrintJob;

/// Papers that are shown to nobody, but written down.
public final class WrittenPapers implements InvoicePapers {

    public final List<List<String>> shown = new ArrayList<>();
    public final List<String> handedOut = new ArrayList<>();
    public final List<List<InvoiceToPost>> peeked = new ArrayList<>();
    public final List<List<InvoiceToPost>> proForma = new ArrayList<>();

    @Override
    public void show(List<String> numbers) {
        shown.add(numbers);
    }

    @Override
    public void showProForma(List<InvoiceToPost> invoices) {
        proForma.add(invoices);
    }

    @Override
    public void peekProForma(List<InvoiceToPost> invoices) {
        peeked.add(invoices);
    }

    @Override
    public List<HandedOut> handOut(List<String> numbers, HandOut.By by) {
        handedOut.add(by + " " + String.join(" ", numbers));
        return numbers.stream().map(number -> new HandedOut(new DocumentRef(DocumentKind.INVOICE, number),
                List.of(new HandedOut.Result(PrintJob.ON_SCREEN, Outcome.done(""))))).toList();
    }

    @Override
    public List<HandedOut> handOutProForma(List<InvoiceToPost> invoices, HandOut.By by) {
        handedOut.add(by + " pro forma " + invoices.size());
        return invoices.stream().map(invoice -> new HandedOut(new DocumentRef(DocumentKind.SALES_ORDER,
                invoice.references().orderNumbers().getFirst()),
                List.of(new HandedOut.Result(PrintJob.ON_SCREEN, Outcome.done(""))))).toList();
    }

    @Override
    public void report(List<HandedOut> handedOut, List<InvoiceToPost> proposed) {
        if (!proposed.isEmpty()) {
            proForma.add(proposed);
        }
        var posted = handedOut.stream().map(HandedOut::document).filter(each -> each.kind() == DocumentKind.INVOICE)
                .map(DocumentRef::number).toList();
        if (!posted.isEmpty()) {
            shown.add(posted);
        }
    }
}
