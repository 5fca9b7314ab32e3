package org.faktuur.sales.view;

import java.time.LocalDate;
import org.faktuur.sales.LineQuantities;
import org.faktuur.sales.SalesCharge;
import org.faktuur.sales.SalesLine;
import org.faktuur.sales.SalesOrder;
import org.faktuur.sales.SalesOrderHeader;

/// A new order that says what another says: nothing of it is delivered or invoiced, and it is dated today.
final class OrderCopy {

    private OrderCopy() {
    }

    static SalesOrder of(SalesOrder order, LocalDate today) {
        var was = order.header();
        var header = new SalesOrderHeader(was.type(), was.buyer(), was.terms(),
                new SalesOrderHeader.Dates(today, today), was.delivery(), was.reference(),
                was.invoicing());
        return new SalesOrder(SalesOrder.Key.NEW, header,
                order.lines().stream().map(OrderCopy::copy).toList(),
                order.charges().stream().map(charge -> charge.anew(charge.lineNo())).toList(), SalesOrder.Slips.NONE);
    }

    private static SalesLine copy(SalesLine line) {
        return new SalesLine(0, line.lineNo(), line.item(), line.pricing(), line.taxes(), line.stocked(),
                LineQuantities.ordered(line.quantities().ordered()));
    }
}
