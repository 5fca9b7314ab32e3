package org.faktuur;

import java.util.List;
import java.util.Optional;
import org.faktuur.batch.view.BatchFeature;
import org.faktuur.documents.Previews;
import org.faktuur.documents.view.PreviewViewModel;
import org.faktuur.documents.view.SystemPrinter;
import org.faktuur.documents.view.TabPreviews;
import org.faktuur.invoices.InvoiceExplanations;
import org.faktuur.invoices.view.InvoicePages;
import org.faktuur.invoices.view.InvoicesFeature;
import org.faktuur.ledger.Origin;
import org.faktuur.ledger.PostingType;
import org.faktuur.ledger.Voucher;
import org.faktuur.ledger.VoucherLine;
import org.faktuur.ledger.view.LedgerFeature;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.projects.ledger.ProjectExplanations;
import org.faktuur.receivables.PaymentExplanations;
import org.faktuur.returns.view.ReturnsFeature;
import org.faktuur.returns.view.ReturnsPages;
import org.faktuur.sales.SelectSalesOrders;
import org.faktuur.sales.SlipExplanations;
import org.faktuur.sales.view.PostInvoiceOpener;
import org.faktuur.sales.view.PostInvoices;
import org.faktuur.sales.view.PostingRuns;
import org.faktuur.sales.view.PostingTools;
import org.faktuur.sales.view.SalesBooks;
import org.faktuur.sales.view.SalesFeature;
import org.faktuur.sales.view.SalesPages;
import org.faktuur.sales.view.SalesVerbs;
import org.faktuur.sales.view.SelectOrdersByQuery;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Feature;
import org.joda.money.Money;

/// The desktop's rooms from the order over the posting dialog to the voucher, over the books of an office.
final class InvoicingRooms {

    private final Office office;
    private final Desk desk;
    private final InvoicePages pages;
    private final BatchRooms batch;

    InvoicingRooms(Office office, Desk desk) {
        this.office = office;
        this.desk = desk;
        var printer = SystemPrinter.inFront();
        this.batch = new BatchRooms(office, desk);
        this.pages = new InvoicePages(desk, new InvoicePages.Books(office.invoices(), office.invoices(),
                        this::owed),
                new InvoicePages.Papers(office.papers().printInvoice(), new TabPreviews(desk, printer),
                        paper -> new PreviewViewModel(paper, desk, printer)),
                new InvoicePages.Corrections(invoice -> returns().correct(invoice), invoice -> office.returns()
                        .orders().correctionOf(invoice).map(each -> List.of(each.order())).orElse(List.of())));
    }

    private ReturnsPages returns() {
        var returns = office.returns();
        return new ReturnsPages(desk, new ReturnsPages.Books(returns.orders(), returns.lists(), returns.codes(),
                returns.invoiced(), office.customers(), office.products()),
                new ReturnsPages.Verbs(returns.create(), returns.handle(), returns.replace(), returns.credit(),
                        returns.correct()),
                new ReturnsPages.Doors(orders -> sales().deliver(orders), orders -> posting().open(orders, false)));
    }

    /// Where papers are shown.
    Previews previews() {
        return pages.papers().previews();
    }

    /// Sales orders, the invoice journal, customer transactions and vouchers.
    List<Feature> features() {
        return List.of(new SalesFeature(sales()), new ReturnsFeature(returns()), new InvoicesFeature(pages),
                new BatchFeature(batch.pages()), new LedgerFeature(new LedgerFeature.Books(office.vouchers(), office.vouchers(), office.chart(),
                        this::explained), desk));
    }

    /// Jobs and their runs.
    BatchRooms batch() {
        return batch;
    }

    private Optional<Money> owed(String voucher) {
        return office.vouchers().byNumber(voucher).flatMap(found -> found.lines().stream()
                .filter(entry -> entry.basis().type() == PostingType.CUSTOMER_BALANCE).map(VoucherLine::signed)
                .reduce(Money::plus));
    }

    /// By whoever made the voucher.
    private Optional<Origin> explained(Voucher voucher) {
        return new InvoiceExplanations(office.invoices()).of(voucher).or(() -> new PaymentExplanations(
                office.payments().payments(), office.payments().settlements()).of(voucher))
                .or(() -> new SlipExplanations(office.salesOrders()).of(voucher))
                .or(() -> new ProjectExplanations(office.projects().movements(), office.projects().actuals()).of(voucher));
    }

    private SalesPages sales() {
        return new SalesPages(desk,
                new SalesBooks(office.salesOrders(), office.salesOrderLists(), office.customers(), office.products(),
                        new SalesBooks.Prices(office.companies(), office.salesTax(), office.charges(),
                                office.exchangeRates(), office.sales().creditStandings(), office.sales().paymentSetup()), this::invoicesOf),
                new SalesVerbs(office.saveSalesOrder(), office.postPackingSlip(),
                        office.sales().pickSalesOrder(), office.sales().cancelRemainder(), posting(),
                        order -> returns().credit(order)));
    }

    private PostInvoiceOpener posting() {
        return new PostInvoices(new PostingTools(office.postSalesInvoice(),
                new PostingTools.Books(office.salesOrders(), office.sales().arrangeInvoices(), office.sales().rules()),
                new PostingTools.Names(office.customers(), office.sales().paymentSetup(), office.chart(),
                        office.companies()),
                pages, new SelectOrdersByQuery(new SelectSalesOrders(office.salesOrderLists()), desk),
                new PostingRuns(office.postSalesInvoice(), pages, desk, batch.pages().history()::run), batch.posting()), desk);
    }

    private List<DocumentRef> invoicesOf(String order) {
        return office.invoices().ofOrder(order).stream()
                .flatMap(number -> office.invoices().byNumber(number).stream())
                .map(invoice -> new DocumentRef(invoice.kind().document(), invoice.number())).toList();
    }
}
