package org.faktuur.sales.view;

import static org.faktuur.TestOffice.line;
import static org.faktuur.TestOffice.order;

import org.faktuur.TestOffice;
import org.faktuur.sales.SalesOrder;
import org.faktuur.shell.Typing;
import org.faktuur.session.Language;
import org.faktuur.texts.Formats;
import org.junit.jupiter.api.AfterEach;

/// A desk with the Posting invoice dialog, and hands that type in it.
abstract class PostingDialog {

    final PostingDesk desk = new PostingDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    static void type(PostSalesInvoiceViewModel dialog, String quantity) {
        dialog.invoices().parts().lines().rows().getFirst().update()
                .type(quantity, new Typing(new Formats(Language.EN), TestOffice.TODAY));
    }

    SalesOrder open(String customer, String quantity) {
        return order(desk.office, customer, line(1, "P1", quantity, "25", "0"));
    }

    SalesOrder reread(SalesOrder order) {
        return desk.office.salesOrders().byNumber(order.number()).orElseThrow();
    }
}
