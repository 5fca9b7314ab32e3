package org.faktuur.sales.view;

import org.faktuur.sales.DocumentStatus;
import org.faktuur.sales.SalesOrder;
import org.faktuur.sales.SalesOrderRow;
import org.faktuur.sales.SalesOrderStatus;
import org.faktuur.sales.SalesOrderType;

/// What the acts need to know of an order that is selected in a list or open on its page.
///
/// @param slips how many packing slips it has
record ChosenOrder(String number, String customer, SalesOrderType type, SalesOrderStatus status,
                   DocumentStatus documentStatus, int slips) {

    static ChosenOrder of(SalesOrderRow row) {
        return new ChosenOrder(row.number(), row.customer().account(), row.type(), row.status().order(),
                row.status().document(), row.slip().count());
    }

    static ChosenOrder of(SalesOrder order) {
        return new ChosenOrder(order.number(), order.header().buyer().customerAccount(), order.header().type(),
                order.status(), order.documentStatus(), order.slips().count());
    }
}
