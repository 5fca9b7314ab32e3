package org.faktuur.returns.store;

import static org.faktuur.database.schema.Tables.RETURN_LINE;
import static org.faktuur.database.schema.Tables.RETURN_ORDER;
import static org.faktuur.database.schema.Tables.SALES_ORDER;

import java.time.LocalDate;
import java.util.List;
import org.faktuur.database.LineKey;
import org.faktuur.listing.RowSource;
import org.faktuur.listing.store.JooqRows;
import org.faktuur.listing.store.JooqRows.Column;
import org.faktuur.money.Amounts;
import org.faktuur.returns.ReturnOrderLists;
import org.faktuur.returns.ReturnOrderRow;
import org.faktuur.returns.ReturnOrderStatus;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// The list of return orders, read by key.
public final class JooqReturnOrderLists implements ReturnOrderLists {

    /// What the rules compute of the lines, in the store.
    private static final Field<String> COMPUTED = DSL.when(SALES_ORDER.STATUS.eq("CANCELLED"),
                    DSL.inline("CANCELED"))
            .when(SALES_ORDER.STATUS.eq("INVOICED"), DSL.inline("CLOSED"))
            .when(DSL.exists(DSL.selectOne().from(RETURN_LINE)
                    .where(LineKey.isOf(RETURN_LINE.SALES_LINE, RETURN_ORDER.SALES_ORDER))
                    .and(RETURN_LINE.STATUS.in("REGISTERED", "QUARANTINE"))), DSL.inline("OPEN"))
            .otherwise(DSL.inline("CREATED"));

    private static final Table<?> RETURNS = DSL.select(RETURN_ORDER.SALES_ORDER, RETURN_ORDER.RMA_NUMBER,
                    RETURN_ORDER.DEADLINE, RETURN_ORDER.REASON, SALES_ORDER.NUMBER, SALES_ORDER.CUSTOMER_ACCOUNT,
                    SALES_ORDER.CUSTOMER_NAME, SALES_ORDER.ORDER_DATE, SALES_ORDER.TOTAL, SALES_ORDER.CURRENCY,
                    COMPUTED.as("RETURN_STATUS"))
            .from(RETURN_ORDER).join(SALES_ORDER).on(SALES_ORDER.ID.eq(RETURN_ORDER.SALES_ORDER)).asTable("RETURNS");
    private static final Field<Long> ID = RETURNS.field(RETURN_ORDER.SALES_ORDER);
    private static final Field<String> STATUS = RETURNS.field("RETURN_STATUS", String.class);
    private static final Field<String> RMA = RETURNS.field(RETURN_ORDER.RMA_NUMBER);
    private static final Field<LocalDate> DEADLINE = RETURNS.field(RETURN_ORDER.DEADLINE);
    private static final Field<String> REASON = RETURNS.field(RETURN_ORDER.REASON);

    private final DSLContext dsl;

    /// In these books.
    public JooqReturnOrderLists(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public RowSource<ReturnOrderRow> all() {
        var id = new Column<>("id", ID, ReturnOrderRow::id);
        return new JooqRows<>(dsl, new JooqRows.Source<>(RETURNS, id, JooqReturnOrderLists::row, DSL.noCondition()),
                List.of(id, new Column<>("rma", RMA, ReturnOrderRow::rma),
                        new Column<>("order", of(SALES_ORDER.NUMBER), ReturnOrderRow::order),
                        new Column<>("customer", of(SALES_ORDER.CUSTOMER_ACCOUNT), row -> row.customer().account()),
                        new Column<>("name", of(SALES_ORDER.CUSTOMER_NAME), row -> row.customer().name()),
                        new Column<>("status", STATUS, row -> row.status().name()),
                        new Column<>("created", of(SALES_ORDER.ORDER_DATE), ReturnOrderRow::created),
                        new Column<>("deadline", DEADLINE, ReturnOrderRow::deadline),
                        new Column<>("reason", REASON, ReturnOrderRow::reason),
                        new Column<>("total", of(SALES_ORDER.TOTAL), row -> row.total().getAmount()),
                        new Column<>("currency", of(SALES_ORDER.CURRENCY),
                                row -> row.total().getCurrencyUnit().getCode())));
    }

    private static <T> Field<T> of(Field<T> field) {
        return RETURNS.field(field);
    }

    private static ReturnOrderRow row(Record row) {
        return new ReturnOrderRow(row.get(ID), row.get(of(SALES_ORDER.NUMBER)), row.get(RMA),
                new ReturnOrderRow.Customer(row.get(of(SALES_ORDER.CUSTOMER_ACCOUNT)),
                        row.get(of(SALES_ORDER.CUSTOMER_NAME))), ReturnOrderStatus.valueOf(row.get(STATUS)),
                row.get(of(SALES_ORDER.ORDER_DATE)), row.get(DEADLINE), row.get(REASON),
                Amounts.of(row.get(of(SALES_ORDER.CURRENCY)), row.get(of(SALES_ORDER.TOTAL))));
    }
}
