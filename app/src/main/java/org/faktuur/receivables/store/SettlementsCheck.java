package org.faktuur.receivables.store;

import static org.faktuur.database.schema.Tables.CUSTOMER_TRANSACTION;
import static org.faktuur.database.schema.Tables.SETTLEMENT;
import static org.faktuur.database.schema.Tables.SETTLEMENT_LINE;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.faktuur.database.LineKey;
import org.faktuur.ledger.BookCheck;
import org.faktuur.ledger.Finding;
import org.jooq.DSLContext;

/// Settlements neither make nor lose a cent: each comes out in both currencies, no transaction is settled with more
/// than it was, and what is settled in full owes nothing in the company's currency either.
public final class SettlementsCheck implements BookCheck {

    private final DSLContext dsl;

    public SettlementsCheck(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public String name() {
        return "check.settlements";
    }

    @Override
    public List<Finding> findings() {
        return Stream.concat(unbalanced(), beyond()).toList();
    }

    private Stream<Finding> unbalanced() {
        var rest = sum(SETTLEMENT_LINE.SETTLED).minus(sum(SETTLEMENT_LINE.CASH_DISCOUNT));
        var accounting = sum(SETTLEMENT_LINE.SETTLED_ACCOUNTING).minus(sum(SETTLEMENT_LINE.CASH_DISCOUNT_ACCOUNTING));
        return dsl.select(SETTLEMENT.NUMBER).from(SETTLEMENT)
                .leftJoin(SETTLEMENT_LINE).on(LineKey.isOf(SETTLEMENT_LINE.ID, SETTLEMENT.POSTING))
                .groupBy(SETTLEMENT.POSTING, SETTLEMENT.NUMBER, SETTLEMENT.DIFFERENCE,
                        SETTLEMENT.DIFFERENCE_ACCOUNTING, SETTLEMENT.EXCHANGE_LOSS)
                .having(rest.isNull().or(rest.ne(SETTLEMENT.DIFFERENCE)).or(accounting.ne(
                        SETTLEMENT.DIFFERENCE_ACCOUNTING.plus(SETTLEMENT.EXCHANGE_LOSS))))
                .fetch(row -> new Finding("finding.settlement", row.value1(), Map.of("settlement", row.value1())))
                .stream();
    }

    private Stream<Finding> beyond() {
        var settled = sum(SETTLEMENT_LINE.SETTLED);
        var amount = CUSTOMER_TRANSACTION.AMOUNT;
        var open = amount.minus(settled);
        var openAccounting = CUSTOMER_TRANSACTION.AMOUNT_ACCOUNTING.minus(sum(SETTLEMENT_LINE.SETTLED_ACCOUNTING));
        return dsl.select(CUSTOMER_TRANSACTION.DOCUMENT_NUMBER, amount, settled).from(SETTLEMENT_LINE)
                .join(CUSTOMER_TRANSACTION)
                .on(CUSTOMER_TRANSACTION.POSTING.eq(SETTLEMENT_LINE.CUSTOMER_TRANSACTION))
                .groupBy(CUSTOMER_TRANSACTION.POSTING, CUSTOMER_TRANSACTION.DOCUMENT_NUMBER, amount,
                        CUSTOMER_TRANSACTION.AMOUNT_ACCOUNTING)
                .having(open.mul(amount).lt(BigDecimal.ZERO).or(settled.mul(amount).lt(BigDecimal.ZERO))
                        .or(open.eq(BigDecimal.ZERO).and(openAccounting.ne(BigDecimal.ZERO))))
                .fetch(row -> new Finding("finding.oversettled", row.value1(), Map.of("document", row.value1(),
                        "amount", row.value2(), "settled", row.value3())))
                .stream();
    }
}
