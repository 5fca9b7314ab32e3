package org.faktuur.sales.store;

import static org.faktuur.database.schema.Tables.INVOICE_LINE;
import static org.faktuur.database.schema.Tables.SALES_LINE;
import static org.faktuur.database.schema.Tables.SALES_ORDER;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.faktuur.database.LineKey;
import org.faktuur.ledger.BookCheck;
import org.faktuur.ledger.Finding;
import org.jooq.DSLContext;

/// What each order line says is invoiced is what its posted invoices say, less what credit notes on its order gave back
/// and opened again.
public final class SalesQuantitiesCheck implements BookCheck {

    private final DSLContext dsl;

    public SalesQuantitiesCheck(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public String name() {
        return "check.quantities";
    }

    @Override
    public List<Finding> findings() {
        var posted = select(INVOICE_LINE.SALES_LINE, sum(INVOICE_LINE.QUANTITY).as("quantity")).from(INVOICE_LINE)
                .groupBy(INVOICE_LINE.SALES_LINE).asTable("posted");
        var quantity = coalesce(posted.field("quantity", BigDecimal.class), inline(BigDecimal.ZERO));
        var credits = SALES_LINE.as("credits");
        var back = select(credits.CREDITED_LINE, sum(credits.INVOICED).as("quantity")).from(credits)
                .where(credits.CREDITED_LINE.isNotNull()).groupBy(credits.CREDITED_LINE).asTable("back");
        var opened = coalesce(back.field("quantity", BigDecimal.class), inline(BigDecimal.ZERO));
        return dsl.select(SALES_ORDER.NUMBER, SALES_LINE.LINE_NO).from(SALES_LINE)
                .join(SALES_ORDER).on(SALES_ORDER.ID.eq(LineKey.documentOf(SALES_LINE.ID)))
                .leftJoin(posted).on(posted.field(INVOICE_LINE.SALES_LINE).eq(SALES_LINE.ID))
                .leftJoin(back).on(back.field(credits.CREDITED_LINE).eq(SALES_LINE.ID))
                .where(quantity.ne(SALES_LINE.INVOICED))
                .and(opened.eq(BigDecimal.ZERO).or(SALES_LINE.INVOICED.notBetween(quantity.plus(opened), quantity)))
                .fetch(row -> new Finding("finding.quantities", row.value1(),
                        Map.of("order", row.value1(), "line", row.value2())));
    }
}
