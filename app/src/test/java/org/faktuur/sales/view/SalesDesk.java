package org.faktuur.sales.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.faktuur.Office;
import org.faktuur.TestOffice;
import org.faktuur.listing.DeskChoices;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.sales.SalesOrder;
import org.faktuur.session.Language;
import org.faktuur.shell.Background;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Page;
import org.faktuur.shell.Typing;
import org.faktuur.shell.WrittenDialogs;
import org.faktuur.shell.WrittenNavigator;
import org.faktuur.texts.Formats;

/// The screens of sales over the small company, at a desk without a window that writes down what is asked of it.
final class SalesDesk implements AutoCloseable {

    final WrittenNavigator navigator = new WrittenNavigator();
    final WrittenDialogs dialogs = new WrittenDialogs();
    final List<List<String>> invoiced = new ArrayList<>();
    final List<List<String>> proForma = new ArrayList<>();
    final List<Boolean> fromShipped = new ArrayList<>();
    final Map<String, List<DocumentRef>> invoices = new HashMap<>();
    Runnable whenInvoicing = () -> { };
    final Office office;
    final SalesPages pages;
    final Typing typing = new Typing(new Formats(Language.NL), TestOffice.TODAY);

    SalesDesk() {
        this(TestOffice.open());
    }

    SalesDesk(Office office) {
        this(office, Background.immediate());
    }

    SalesDesk(Office office, Background background) {
        this.office = office;
        var desk = new Desk(navigator, dialogs, background, DeskChoices.inMemory(), office.session());
        this.pages = new SalesPages(desk,
                new SalesBooks(office.salesOrders(), office.salesOrderLists(), office.customers(), office.products(),
                        new SalesBooks.Prices(office.companies(), office.salesTax(), office.charges(),
                                office.exchangeRates(), office.sales().creditStandings(), office.sales().paymentSetup()),
                        order -> invoices.getOrDefault(order, invoicesOf(order))),
                new SalesVerbs(office.saveSalesOrder(), office.postPackingSlip(),
                        office.sales().pickSalesOrder(), office.sales().cancelRemainder(), new Opener(), _ -> { }));
    }

    private List<DocumentRef> invoicesOf(String order) {
        return office.invoices().ofOrder(order).stream().map(number -> new DocumentRef(DocumentKind.INVOICE, number))
                .toList();
    }

    private final class Opener implements PostInvoiceOpener {

        @Override
        public void open(List<String> orders, boolean shipped) {
            invoiced.add(orders);
            fromShipped.add(shipped);
            whenInvoicing.run();
        }

        @Override
        public void openProForma(List<String> orders, boolean shipped) {
            proForma.add(orders);
        }

        @Override
        public Page batch() {
            return new NotArrangedViewModel();
        }
    }

    /// The order as the books have it.
    SalesOrder kept(String number) {
        return office.salesOrders().byNumber(number).orElseThrow();
    }

    @Override
    public void close() {
        office.close();
    }
}
