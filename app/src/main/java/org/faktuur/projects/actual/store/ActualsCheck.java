package org.faktuur.projects.actual.store;

import static org.faktuur.database.schema.Tables.ACTUAL;
import static org.faktuur.database.schema.Tables.ACTUAL_STATE;
import static org.faktuur.database.schema.Tables.ACTUAL_TAX;
import static org.faktuur.database.schema.Tables.PROJECT_ENTRY;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.faktuur.ledger.BookCheck;
import org.faktuur.ledger.Finding;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// Actuals net out: every reversal is the opposite of its original, nothing is reversed twice, what is marked as
/// adjusted was reversed, and what an approved entry cost is what was entered.
public final class ActualsCheck implements BookCheck {

    private final DSLContext dsl;

    public ActualsCheck(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public String name() {
        return "check.actuals";
    }

    @Override
    public List<Finding> findings() {
        return Stream.of(reversals(), twice(), adjusted(), entries()).flatMap(List::stream).toList();
    }

    private List<Finding> reversals() {
        var original = ACTUAL.as("original");
        var paid = ACTUAL_TAX.as("paid");
        return dsl.select(ACTUAL.ID).from(ACTUAL).leftJoin(original).on(original.ID.eq(ACTUAL.REVERSES))
                .leftJoin(ACTUAL_TAX).on(ACTUAL_TAX.ID.eq(ACTUAL.ID)).leftJoin(paid).on(paid.ID.eq(original.ID))
                .where(ACTUAL.REVERSES.gt(0L)).and(original.ID.isNull()
                        .or(original.QUANTITY.plus(ACTUAL.QUANTITY).ne(DSL.inline(BigDecimal.ZERO)))
                        .or(original.AMOUNT.plus(ACTUAL.AMOUNT).ne(DSL.inline(BigDecimal.ZERO)))
                        .or(DSL.coalesce(paid.TAX, DSL.inline(BigDecimal.ZERO)).plus(ActualRows.TAX)
                                .ne(DSL.inline(BigDecimal.ZERO)))
                        .or(original.CURRENCY.ne(ACTUAL.CURRENCY)).or(original.ACTUAL_TYPE.ne(ACTUAL.ACTUAL_TYPE)))
                .fetch(row -> finding("finding.reversal", row.value1()));
    }

    private List<Finding> twice() {
        return dsl.select(ACTUAL.REVERSES).from(ACTUAL).where(ACTUAL.REVERSES.gt(0L)).groupBy(ACTUAL.REVERSES)
                .having(DSL.count().gt(1)).fetch(row -> finding("finding.reversedTwice", row.value1()));
    }

    private List<Finding> adjusted() {
        return dsl.select(ACTUAL_STATE.ACTUAL).from(ACTUAL_STATE).where(ACTUAL_STATE.ADJUSTMENT.eq("ADJUSTED"))
                .andNotExists(DSL.selectOne().from(ACTUAL).where(ACTUAL.REVERSES.eq(ACTUAL_STATE.ACTUAL)))
                .fetch(row -> finding("finding.adjusted", row.value1()));
    }

    private List<Finding> entries() {
        Field<BigDecimal> cost = DSL.coalesce(DSL.field(DSL.select(DSL.sum(ACTUAL.QUANTITY)).from(ACTUAL)
                .where(ACTUAL.SOURCE_KIND.eq("ENTRY")).and(ACTUAL.SOURCE_ID.eq(PROJECT_ENTRY.ID))
                .and(ACTUAL.ACTUAL_TYPE.eq("COST"))), DSL.inline(BigDecimal.ZERO));
        var written = DSL.when(PROJECT_ENTRY.STATUS.in("APPROVED", "RECALL_REQUESTED"), PROJECT_ENTRY.QUANTITY)
                .otherwise(DSL.inline(BigDecimal.ZERO));
        return dsl.select(PROJECT_ENTRY.ID).from(PROJECT_ENTRY).where(PROJECT_ENTRY.TRANSACTION_CLASS.ne("FEE"))
                .and(cost.ne(written)).fetch(row -> finding("finding.entry", row.value1()));
    }

    private static Finding finding(String key, long number) {
        return new Finding(key, String.valueOf(number), Map.of("number", number));
    }
}
