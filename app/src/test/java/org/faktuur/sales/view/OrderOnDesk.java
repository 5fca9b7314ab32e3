package org.faktuur.sales.view;

import static org.faktuur.TestOffice.line;

import org.faktuur.TestOffice;
import org.faktuur.sales.SalesOrder;
import org.faktuur.shell.EntryField;
import org.junit.jupiter.api.AfterEach;

/// A desk with the page of a sales order, and hands that type on it.
abstract class OrderOnDesk {

    final SalesDesk desk = new SalesDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    SalesOrderViewModel blank() {
        var page = desk.pages.newOrder();
        page.onShown();
        return page;
    }

    SalesOrderViewModel page(SalesOrder order) {
        var page = desk.pages.order(order.number());
        page.onShown();
        return page;
    }

    void type(EntryField<?> field, String text) {
        field.type(text, desk.typing);
    }

    OrderLine typed(SalesOrderViewModel page, String item, String quantity) {
        var line = page.lines().rows().getLast();
        type(line.item(), item);
        type(line.quantity(), quantity);
        return line;
    }

    SalesOrder partlyDelivered() {
        return TestOffice.deliver(desk.office, TestOffice.order(desk.office, "C100",
                line(1, "P1", "10", "25", "0"), line(2, "P2", "1", "100", "0")), "4");
    }
}
