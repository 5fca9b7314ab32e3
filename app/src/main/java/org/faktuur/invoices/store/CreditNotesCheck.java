package org.faktuur.invoices.store;

import static org.faktuur.database.schema.Tables.INVOICE;
import static org.faktuur.database.schema.Tables.INVOICE_CREDIT;
import static org.faktuur.database.schema.Tables.INVOICE_LINE;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.faktuur.database.LineKey;
import org.faktuur.ledger.BookCheck;
import org.faktuur.ledger.Finding;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Credit notes give back no more of an invoice's line than was invoiced: not in quantity, amount or VAT.
public final class CreditNotesCheck implements BookCheck {

    private final DSLContext dsl;

    /// Of these books.
    public CreditNotesCheck(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public String name() {
        return "check.creditNotes";
    }

    @Override
    public List<Finding> findings() {
        var back = DSL.select(INVOICE_CREDIT.INVOICE.as("of_invoice"), INVOICE_CREDIT.INVOICE_LINE.as("of_line"),
                        sum(INVOICE_LINE.QUANTITY).as("quantity"), sum(INVOICE_LINE.NET).as("net"),
                        sum(INVOICE_LINE.TAX).as("tax"))
                .from(INVOICE_CREDIT).join(INVOICE_LINE).on(INVOICE_LINE.ID.eq(INVOICE_CREDIT.ID))
                .groupBy(INVOICE_CREDIT.INVOICE, INVOICE_CREDIT.INVOICE_LINE).asTable("back");
        var invoice = back.field("of_invoice", String.class);
        var line = back.field("of_line", Integer.class);
        return dsl.select(invoice, line).from(back)
                .leftJoin(INVOICE).on(INVOICE.NUMBER.eq(invoice))
                .leftJoin(INVOICE_LINE).on(INVOICE_LINE.ID.eq(INVOICE.POSTING.mul(DSL.inline(LineKey.MOST_LINES + 1L))
                        .plus(line.cast(Long.class))))
                .where(INVOICE_LINE.ID.isNull())
                .or(INVOICE_LINE.QUANTITY.plus(back.field("quantity", BigDecimal.class)).lt(BigDecimal.ZERO))
                .or(INVOICE_LINE.NET.plus(back.field("net", BigDecimal.class)).lt(BigDecimal.ZERO))
                .or(INVOICE_LINE.TAX.plus(back.field("tax", BigDecimal.class)).lt(BigDecimal.ZERO))
                .fetch(row -> new Finding("finding.creditNotes", row.value1(),
                        Map.of("invoice", row.value1(), "line", row.value2())));
    }
}
