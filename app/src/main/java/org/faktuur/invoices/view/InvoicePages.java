package org.faktuur.invoices.view;

import java.util.List;
import java.util.function.Function;
import org.faktuur.documents.PaperToShow;
import org.faktuur.documents.Previews;
import org.faktuur.invoices.InvoiceLists;
import org.faktuur.invoices.InvoicePapers;
import org.faktuur.invoices.InvoiceToPost;
import org.faktuur.invoices.Invoices;
import org.faktuur.invoices.PrintInvoice;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Page;

/// Makes the pages and shows the papers of posted invoices; what each of them works with.
public record InvoicePages(Desk desk, Books books, Papers papers) implements InvoicePapers {

    private static final String PRO_FORMA = "Pro forma";

    /// What they read.
    public record Books(Invoices invoices, InvoiceLists lists) {
    }

    /// How papers are made, shown in a tab of their own, and shown within a page.
    public record Papers(PrintInvoice print, Previews previews, Function<PaperToShow, Page> within) {
    }

    /// The journal of posted invoices.
    InvoiceListViewModel list() {
        return new InvoiceListViewModel(this);
    }

    /// The page of a posted invoice.
    InvoiceViewModel invoice(String number) {
        return new InvoiceViewModel(number, this);
    }

    /// The paper of an invoice within its page.
    Page paper(String number) {
        return papers.within().apply(papers(List.of(number)));
    }

    @Override
    public void show(List<String> numbers) {
        papers.previews().open(papers(numbers));
    }

    @Override
    public void showProForma(List<InvoiceToPost> invoices) {
        var orders = invoices.stream().flatMap(invoice -> invoice.references().orderNumbers().stream()).toList();
        var title = PRO_FORMA + " " + span(orders);
        papers.previews().open(new PaperToShow(title, fileName(title), () -> papers.print().proForma(invoices),
                _ -> { }));
    }

    private PaperToShow papers(List<String> numbers) {
        var title = span(numbers);
        return new PaperToShow(title, fileName(title), () -> papers.print().pdf(numbers).orElseThrow(),
                destination -> papers.print().handedOut(numbers, destination));
    }

    private static String span(List<String> numbers) {
        return numbers.size() == 1 ? numbers.getFirst() : numbers.getFirst() + " – " + numbers.getLast();
    }

    private static String fileName(String title) {
        return title.replace(" – ", "_").replaceAll("[^\\w.-]", "-") + ".pdf";
    }
}
