package org.faktuur.sales.store;

import static org.faktuur.database.schema.Tables.SALES_ORDER;

import java.util.List;
import org.faktuur.listing.RowSource;
import org.faktuur.listing.store.JooqRows;
import org.faktuur.listing.store.JooqRows.Column;
import org.faktuur.money.Amounts;
import org.faktuur.sales.DocumentStatus;
import org.faktuur.sales.QuantityToInvoice;
import org.faktuur.sales.SalesOrderLists;
import org.faktuur.sales.SalesOrderRow;
import org.faktuur.sales.SalesOrderStatus;
import org.faktuur.sales.SalesOrderType;
import org.joda.money.CurrencyUnit;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// The order lists, read by key.
public final class JooqSalesOrderLists implements SalesOrderLists {

    private static final Column<SalesOrderRow, Long> ID = new Column<>("id", SALES_ORDER.ID, SalesOrderRow::id);

    private final DSLContext dsl;

    public JooqSalesOrderLists(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public RowSource<SalesOrderRow> all() {
        return rows(DSL.noCondition());
    }

    @Override
    public RowSource<SalesOrderRow> shippedNotInvoiced() {
        return rows(SALES_ORDER.TO_INVOICE.isTrue());
    }

    @Override
    public RowSource<SalesOrderRow> toInvoice(QuantityToInvoice quantity) {
        return rows(JooqSalesOrders.withSomething(quantity));
    }

    private RowSource<SalesOrderRow> rows(Condition which) {
        return new JooqRows<>(dsl, new JooqRows.Source<>(SALES_ORDER, ID, JooqSalesOrderLists::row, which), columns());
    }

    private static List<Column<SalesOrderRow, ?>> columns() {
        return List.of(ID,
                new Column<>("number", SALES_ORDER.NUMBER, SalesOrderRow::number),
                new Column<>("type", SALES_ORDER.ORDER_TYPE, row -> row.type().name()),
                new Column<>("customer", SALES_ORDER.CUSTOMER_ACCOUNT, row -> row.customer().account()),
                new Column<>("name", SALES_ORDER.CUSTOMER_NAME, row -> row.customer().name()),
                new Column<>("invoiceAccount", SALES_ORDER.INVOICE_ACCOUNT, row -> row.customer().invoiceAccount()),
                new Column<>("status", SALES_ORDER.STATUS, row -> row.status().order().name()),
                new Column<>("documentStatus", SALES_ORDER.DOCUMENT_STATUS, row -> row.status().document().name()),
                new Column<>("slip", SALES_ORDER.PACKING_SLIP, row -> row.slip().number()),
                new Column<>("orderDate", SALES_ORDER.ORDER_DATE, SalesOrderRow::orderDate),
                new Column<>("shipDate", SALES_ORDER.SHIP_DATE, SalesOrderRow::shipDate),
                new Column<>("net", SALES_ORDER.NET, row -> row.net().getAmount()),
                new Column<>("total", SALES_ORDER.TOTAL, row -> row.total().getAmount()),
                new Column<>("currency", SALES_ORDER.CURRENCY, row -> row.total().getCurrencyUnit().getCode()));
    }

    private static SalesOrderRow row(Record row) {
        var currency = CurrencyUnit.of(row.get(SALES_ORDER.CURRENCY));
        return new SalesOrderRow(row.get(SALES_ORDER.ID), row.get(SALES_ORDER.NUMBER),
                SalesOrderType.valueOf(row.get(SALES_ORDER.ORDER_TYPE)),
                new SalesOrderRow.Customer(row.get(SALES_ORDER.CUSTOMER_ACCOUNT), row.get(SALES_ORDER.CUSTOMER_NAME),
                        row.get(SALES_ORDER.INVOICE_ACCOUNT)),
                new SalesOrderRow.Status(SalesOrderStatus.valueOf(row.get(SALES_ORDER.STATUS)),
                        DocumentStatus.valueOf(row.get(SALES_ORDER.DOCUMENT_STATUS)),
                        row.get(SALES_ORDER.TO_INVOICE)),
                row.get(SALES_ORDER.ORDER_DATE), row.get(SALES_ORDER.SHIP_DATE),
                new SalesOrderRow.Slip(row.get(SALES_ORDER.PACKING_SLIP), row.get(SALES_ORDER.PACKING_SLIPS)),
                Amounts.of(currency, row.get(SALES_ORDER.NET)), Amounts.of(currency, row.get(SALES_ORDER.TOTAL)));
    }
}
