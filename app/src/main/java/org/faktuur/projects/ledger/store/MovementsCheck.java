package org.faktuur.projects.ledger.store;

import static org.faktuur.database.schema.Tables.ACTUAL;
import static org.faktuur.database.schema.Tables.ACTUAL_MOVEMENT;
import static org.faktuur.database.schema.Tables.CONFIRMED_INVOICE;
import static org.faktuur.database.schema.Tables.CUSTOMER_INVOICE;
import static org.faktuur.database.schema.Tables.VOUCHER;
import static org.faktuur.database.schema.Tables.VOUCHER_LINE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.faktuur.database.LineKey;
import org.faktuur.ledger.BookCheck;
import org.faktuur.ledger.Finding;
import org.faktuur.ledger.PostingType;
import org.faktuur.projects.ledger.Movement;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// What actuals moved stands in the ledger, and is taken back once, exactly and in time: what is accrued is what waits to
/// be invoiced.
public final class MovementsCheck implements BookCheck {

    private final DSLContext dsl;

    public MovementsCheck(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public String name() {
        return "check.projectLedger";
    }

    @Override
    public List<Finding> findings() {
        return Stream.of(vouchers(Movement.Kind.COST, PostingType.PROJECT_COST),
                vouchers(Movement.Kind.WIP, PostingType.WIP_SALES_VALUE), strangers(), uneven(), forgotten())
                .flatMap(List::stream).toList();
    }

    /// What a voucher posts to work in progress or cost is what its movements are.
    private List<Finding> vouchers(Movement.Kind kind, PostingType type) {
        var posting = DSL.field(DSL.name("moved_by"), Long.class);
        var amount = DSL.field(DSL.name("moved"), BigDecimal.class);
        var both = dsl.select(LineKey.documentOf(ACTUAL_MOVEMENT.ID).as(posting),
                        ACTUAL_MOVEMENT.AMOUNT_ACCOUNTING.as(amount)).from(ACTUAL_MOVEMENT)
                .where(ACTUAL_MOVEMENT.KIND.eq(kind.name()))
                .unionAll(dsl.select(LineKey.documentOf(VOUCHER_LINE.ID), VOUCHER_LINE.CREDIT.minus(VOUCHER_LINE.DEBIT))
                        .from(VOUCHER_LINE).where(VOUCHER_LINE.POSTING_TYPE.eq(type.name()))).asTable("both_sides");
        return dsl.select(VOUCHER.NUMBER).from(both).join(VOUCHER).on(VOUCHER.POSTING.eq(both.field(posting)))
                .groupBy(VOUCHER.NUMBER).having(DSL.sum(both.field(amount)).ne(DSL.inline(BigDecimal.ZERO)))
                .orderBy(VOUCHER.NUMBER).fetch(row -> new Finding("finding.movedVoucher", row.value1(),
                        Map.of("voucher", row.value1())));
    }

    /// A movement is what its actual comes to.
    private List<Finding> strangers() {
        return dsl.select(ACTUAL_MOVEMENT.ACTUAL).from(ACTUAL_MOVEMENT)
                .leftJoin(ACTUAL).on(ACTUAL.ID.eq(ACTUAL_MOVEMENT.ACTUAL))
                .where(ACTUAL_MOVEMENT.TAKES_BACK.isFalse()).and(ACTUAL.ID.isNull()
                        .or(ACTUAL.AMOUNT.ne(ACTUAL_MOVEMENT.AMOUNT)).or(ACTUAL.CURRENCY.ne(ACTUAL_MOVEMENT.CURRENCY)))
                .orderBy(ACTUAL_MOVEMENT.ID).fetch(row -> finding("finding.movedOtherwise", row.value1()));
    }

    /// What takes back is the opposite of what was posted, and comes once.
    private List<Finding> uneven() {
        var zero = DSL.inline(BigDecimal.ZERO);
        return dsl.select(ACTUAL_MOVEMENT.ACTUAL).from(ACTUAL_MOVEMENT)
                .groupBy(ACTUAL_MOVEMENT.ACTUAL, ACTUAL_MOVEMENT.KIND).having(DSL.count().gt(2)
                        .or(DSL.count().eq(2).and(DSL.sum(ACTUAL_MOVEMENT.AMOUNT).ne(zero)
                                .or(DSL.sum(ACTUAL_MOVEMENT.AMOUNT_ACCOUNTING).ne(zero))))
                        .or(DSL.count().eq(1).and(DSL.boolOr(ACTUAL_MOVEMENT.TAKES_BACK))))
                .orderBy(ACTUAL_MOVEMENT.ACTUAL).fetch(row -> finding("finding.takenBackOtherwise", row.value1()));
    }

    /// What was reversed is taken back; what an invoice reversed, as soon as its customer was invoiced, or never will be.
    private List<Finding> forgotten() {
        var back = ACTUAL_MOVEMENT.as("back");
        var reversal = ACTUAL.as("reversal");
        return dsl.select(ACTUAL_MOVEMENT.ACTUAL).from(ACTUAL_MOVEMENT)
                .join(reversal).on(reversal.REVERSES.eq(ACTUAL_MOVEMENT.ACTUAL))
                .leftJoin(CONFIRMED_INVOICE).on(CONFIRMED_INVOICE.POSTING.eq(LineKey.documentOf(reversal.ID)))
                .leftJoin(CUSTOMER_INVOICE).on(CUSTOMER_INVOICE.INVOICE.eq(CONFIRMED_INVOICE.NUMBER))
                .where(ACTUAL_MOVEMENT.TAKES_BACK.isFalse())
                .andNotExists(DSL.selectOne().from(back).where(back.ACTUAL.eq(ACTUAL_MOVEMENT.ACTUAL))
                        .and(back.KIND.eq(ACTUAL_MOVEMENT.KIND)).and(back.TAKES_BACK.isTrue()))
                .and(CONFIRMED_INVOICE.POSTING.isNull().or(CUSTOMER_INVOICE.STATUS.ne("TO_BE_COMPLETED")))
                .orderBy(ACTUAL_MOVEMENT.ACTUAL).fetch(row -> finding("finding.stillAccrued", row.value1()));
    }

    private static Finding finding(String key, long number) {
        return new Finding(key, String.valueOf(number), Map.of("number", number));
    }
}
