package org.faktuur.ledger.store;

import static org.faktuur.database.schema.Tables.VOUCHER;
import static org.faktuur.database.schema.Tables.VOUCHER_LINE;
import static org.jooq.impl.DSL.sum;

import java.util.List;
import java.util.Map;
import org.faktuur.database.LineKey;
import org.faktuur.ledger.BookCheck;
import org.faktuur.ledger.Finding;
import org.jooq.DSLContext;

/// Every voucher balances, in the company's currency and in the document's.
public final class VoucherBalanceCheck implements BookCheck {

    private final DSLContext dsl;

    public VoucherBalanceCheck(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public String name() {
        return "check.vouchers";
    }

    @Override
    public List<Finding> findings() {
        var difference = sum(VOUCHER_LINE.DEBIT).minus(sum(VOUCHER_LINE.CREDIT));
        var currency = sum(VOUCHER_LINE.AMOUNT_CURRENCY);
        return dsl.select(VOUCHER.NUMBER, difference, currency).from(VOUCHER)
                .leftJoin(VOUCHER_LINE).on(LineKey.isOf(VOUCHER_LINE.ID, VOUCHER.POSTING))
                .groupBy(VOUCHER.POSTING, VOUCHER.NUMBER)
                .having(difference.ne(java.math.BigDecimal.ZERO).or(currency.ne(java.math.BigDecimal.ZERO))
                        .or(difference.isNull()))
                .fetch(row -> new Finding("finding.voucherUnbalanced", row.get(VOUCHER.NUMBER),
                        Map.of("voucher", row.get(VOUCHER.NUMBER))));
    }
}
