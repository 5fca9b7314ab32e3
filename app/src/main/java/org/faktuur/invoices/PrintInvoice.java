package org.faktuur.invoices;

import java.util.List;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.outcome.Outcome;
import org.faktuur.printing.HandOut;
import org.faktuur.printing.HandedOut;
import org.faktuur.printing.PaperToHandOut;
import org.faktuur.printing.PrintJob;
import org.faktuur.printing.ShownPapers;

/// Shows the papers of invoices and hands them out. The first paper that leaves the house is the original and is kept;
/// from then on there are copies of it.
public final class PrintInvoice {

    private final Invoices invoices;
    private final InvoicePaper papers;
    private final HandOut handOut;

    /// Papers of these invoices.
    public PrintInvoice(Invoices invoices, InvoicePaper papers, HandOut handOut) {
        this.invoices = invoices;
        this.papers = papers;
        this.handOut = handOut;
    }

    /// The paper of an invoice as a PDF file, as it would be handed out now; refused when there is no such invoice or
    /// its kept paper was damaged.
    public Outcome<byte[]> pdf(String number) {
        return show(List.of(number), 0).pdf();
    }

    /// The papers of several invoices for the screen, one after the other.
    ///
    /// @param copy 0 for the originals
    public ShownPapers show(List<String> numbers, int copy) {
        return new ShownPapers(handOut, () -> all(numbers), copy);
    }

    /// What the papers of these would be; they are neither numbered nor kept.
    public ShownPapers proForma(List<InvoiceToPost> proposed) {
        return new ShownPapers(handOut, () -> Outcome.done(proposed.stream().map(papers::proForma).toList()), 0);
    }

    /// Hands out the papers of these invoices one after the other, and answers for each what went where. A paper that
    /// cannot go where it should keeps back no other.
    public List<HandedOut> handOut(List<String> numbers, HandOut.By by) {
        return numbers.stream().map(number -> paper(number).map(paper -> handOut.handOut(paper, by)) instanceof
                Outcome.Done<HandedOut>(var done) ? done : notThere(number)).toList();
    }

    /// Hands out what the papers of these would be: noted in the print log, kept nowhere.
    public List<HandedOut> handOutProForma(List<InvoiceToPost> proposed, HandOut.By by) {
        return proposed.stream().map(papers::proForma).map(paper -> handOut.handOut(paper, by)).toList();
    }

    private Outcome<List<PaperToHandOut>> all(List<String> numbers) {
        var found = numbers.stream().map(this::paper).toList();
        var refusals = found.stream().flatMap(paper -> paper.refusals().stream()).toList();
        return refusals.isEmpty() ? Outcome.done(found.stream().map(Outcome::orElseThrow).toList())
                : Outcome.refused(refusals);
    }

    private Outcome<PaperToHandOut> paper(String number) {
        return invoices.byNumber(number).map(invoice -> Outcome.done(papers.of(invoice)))
                .orElseGet(() -> Outcome.refused(new InvoiceRefusal.NoSuchInvoice(number)));
    }

    private static HandedOut notThere(String number) {
        return new HandedOut(new DocumentRef(InvoiceKind.INVOICE.document(), number), List.of(new HandedOut.Result(
                PrintJob.ON_SCREEN, Outcome.refused(new InvoiceRefusal.NoSuchInvoice(number)))));
    }
}
