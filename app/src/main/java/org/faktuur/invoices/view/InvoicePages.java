package org.faktuur.invoices.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.faktuur.documents.Destination;
import org.faktuur.documents.PaperToShow;
import org.faktuur.documents.Previews;
import org.faktuur.invoices.InvoiceLists;
import org.faktuur.invoices.InvoicePapers;
import org.faktuur.invoices.InvoiceToPost;
import org.faktuur.invoices.Invoices;
import org.faktuur.invoices.PrintInvoice;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.printing.HandOut;
import org.faktuur.printing.HandedOut;
import org.faktuur.printing.ShownPapers;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Page;
import org.joda.money.Money;

/// Makes the pages and shows the papers of posted invoices; what each of them works with.
public record InvoicePages(Desk desk, Books books, Papers papers, Corrections corrections) implements InvoicePapers {

    private static final String PRO_FORMA = "Pro forma";

    /// What they read.
    ///
    /// @param owed what the voucher of this number made the customer owe, in the company's currency
    public record Books(Invoices invoices, InvoiceLists lists, Function<String, Optional<Money>> owed) {

        /// Where what is owed is simply converted.
        public Books(Invoices invoices, InvoiceLists lists) {
            this(invoices, lists, _ -> Optional.empty());
        }
    }

    /// Corrects an invoice, and answers the orders that took the place of one.
    public record Corrections(Consumer<String> correct, Function<String, List<String>> orders) {

        /// Where nothing is corrected.
        public static final Corrections NONE = new Corrections(_ -> { }, _ -> List.of());
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
        return papers.within().apply(paper(span(List.of(number)), papers.print().show(List.of(number), 0)));
    }

    @Override
    public void show(List<String> numbers) {
        show(numbers, 0);
    }

    @Override
    public void showProForma(List<InvoiceToPost> invoices) {
        desk.background().run(() -> handOutProForma(invoices, HandOut.By.SCREEN), done -> report(done, invoices));
    }

    @Override
    public void peekProForma(List<InvoiceToPost> invoices) {
        var orders = invoices.stream().map(each -> each.references().orderNumbers().stream().findFirst()
                .orElse(each.references().reference())).toList();
        desk.dialogs().show(papers.within().apply(
                paper(PRO_FORMA + " " + span(orders), papers.print().proForma(invoices))));
    }

    @Override
    public List<HandedOut> handOut(List<String> numbers, HandOut.By by) {
        return papers.print().handOut(numbers, by);
    }

    @Override
    public List<HandedOut> handOutProForma(List<InvoiceToPost> invoices, HandOut.By by) {
        return papers.print().handOutProForma(invoices, by);
    }

    @Override
    public void report(List<HandedOut> handedOut, List<InvoiceToPost> proposed) {
        PaperNews.of(handedOut).forEach(desk.navigator()::say);
        var orders = shown(handedOut, document -> isProForma(document), false);
        if (!orders.isEmpty()) {
            papers.previews().open(paper(PRO_FORMA + " " + span(orders), papers.print().proForma(proposed)));
        }
        var originals = shown(handedOut, document -> !isProForma(document), false);
        if (!originals.isEmpty()) {
            show(originals, 0);
        }
        var copies = shown(handedOut, document -> !isProForma(document), true);
        if (!copies.isEmpty()) {
            show(copies, 1);
        }
    }

    private void show(List<String> numbers, int copy) {
        papers.previews().open(paper(span(numbers), papers.print().show(numbers, copy)));
    }

    private static PaperToShow paper(String title, ShownPapers shown) {
        return new PaperToShow(title, fileName(title), shown::pdf, shown::handedOut);
    }

    private static List<String> shown(List<HandedOut> handedOut, Predicate<DocumentRef> of, boolean copies) {
        return handedOut.stream().filter(each -> of.test(each.document()))
                .filter(each -> each.sentTo(Destination.SCREEN).stream().anyMatch(job -> job.isCopy() == copies))
                .map(each -> each.document().number()).toList();
    }

    private static boolean isProForma(DocumentRef document) {
        return document.kind() == DocumentKind.SALES_ORDER;
    }

    private static String span(List<String> numbers) {
        return numbers.size() == 1 ? numbers.getFirst() : numbers.getFirst() + " – " + numbers.getLast();
    }

    private static String fileName(String title) {
        return title.replace(" – ", "_").replaceAll("[^\\w.-]", "-") + ".pdf";
    }
}
