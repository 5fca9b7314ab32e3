package org.faktuur.invoices.store;

import static org.faktuur.database.schema.Tables.CUSTOMER_TRANSACTION;
import static org.faktuur.database.schema.Tables.INVOICE;
import static org.faktuur.database.schema.Tables.INVOICE_CHARGE;
import static org.faktuur.database.schema.Tables.INVOICE_LINE;
import static org.faktuur.database.schema.Tables.TAX_TRANSACTION;
import static org.faktuur.database.schema.Tables.VOUCHER;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.faktuur.database.LineKey;
import org.faktuur.ledger.BookCheck;
import org.faktuur.ledger.Finding;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;

/// Every invoice has its voucher and its customer transaction, and its lines, charges and VAT sum to its totals.
public final class InvoicesCheck implements BookCheck {

    private final DSLContext dsl;

    public InvoicesCheck(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public String name() {
        return "check.invoices";
    }

    @Override
    public List<Finding> findings() {
        var net = summed(INVOICE_LINE, INVOICE_LINE.NET, INVOICE_LINE.ID)
                .plus(summed(INVOICE_CHARGE, when(INVOICE_CHARGE.KIND.eq("INTERNAL"), inline(BigDecimal.ZERO))
                        .otherwise(INVOICE_CHARGE.AMOUNT), INVOICE_CHARGE.ID));
        var tax = summed(TAX_TRANSACTION, TAX_TRANSACTION.TAX, TAX_TRANSACTION.ID);
        var shared = summed(INVOICE_LINE, INVOICE_LINE.TAX, INVOICE_LINE.ID)
                .plus(summed(INVOICE_CHARGE, INVOICE_CHARGE.TAX, INVOICE_CHARGE.ID));
        return dsl.select(INVOICE.NUMBER).from(INVOICE)
                .leftJoin(VOUCHER).on(VOUCHER.POSTING.eq(INVOICE.POSTING))
                .leftJoin(CUSTOMER_TRANSACTION).on(CUSTOMER_TRANSACTION.POSTING.eq(INVOICE.POSTING))
                .where(VOUCHER.NUMBER.isNull())
                .or(VOUCHER.NUMBER.ne(INVOICE.VOUCHER))
                .or(CUSTOMER_TRANSACTION.AMOUNT.isNull())
                .or(CUSTOMER_TRANSACTION.AMOUNT.ne(INVOICE.TOTAL))
                .or(net.ne(INVOICE.NET)).or(tax.ne(INVOICE.TAX)).or(shared.ne(INVOICE.TAX))
                .fetch(row -> new Finding("finding.invoice", row.value1(), Map.of("invoice", row.value1())));
    }

    private static Field<BigDecimal> summed(Table<?> table, Field<BigDecimal> amount, Field<Long> key) {
        return field(select(coalesce(sum(amount), inline(BigDecimal.ZERO))).from(table)
                .where(LineKey.isOf(key, INVOICE.POSTING)));
    }
}
