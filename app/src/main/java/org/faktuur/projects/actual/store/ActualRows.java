package org.faktuur.projects.actual.store;

import static org.faktuur.database.schema.Tables.ACTUAL;
import static org.faktuur.database.schema.Tables.ACTUAL_STATE;
import static org.faktuur.database.schema.Tables.ACTUAL_TAX;
import static org.faktuur.database.schema.Tables.ACTUAL_WORDS;
import static org.faktuur.database.schema.Tables.PROJECT_DOCUMENT;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faktuur.database.LineKey;
import org.faktuur.database.schema.tables.records.ActualRecord;
import org.faktuur.database.schema.tables.records.ActualTaxRecord;
import org.faktuur.money.Amounts;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.ActualType;
import org.faktuur.projects.actual.AdjustmentStatus;
import org.faktuur.projects.actual.BillingStatus;
import org.faktuur.projects.actual.BillingType;
import org.faktuur.projects.actual.Payer;
import org.faktuur.projects.actual.Source;
import org.faktuur.projects.actual.Subject;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.actual.Work;
import org.faktuur.projects.actual.Worth;
import org.joda.money.Money;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// Actuals as rows: what was written once, and the marks that it bears now.
public final class ActualRows {

    /// With their state, words and tax.
    static final Table<?> TABLE = ACTUAL.leftJoin(ACTUAL_STATE).on(ACTUAL_STATE.ACTUAL.eq(ACTUAL.ID))
            .leftJoin(ACTUAL_WORDS).on(ACTUAL_WORDS.ACTUAL.eq(ACTUAL.ID))
            .leftJoin(ACTUAL_TAX).on(ACTUAL_TAX.ID.eq(ACTUAL.ID));
    /// What an actual is read from.
    public static final List<Field<?>> FIELDS = Stream.concat(Stream.of(ACTUAL.fields()),
            Stream.of(ACTUAL_STATE.BILLING_STATUS, ACTUAL_STATE.ADJUSTMENT, ACTUAL_WORDS.DESCRIPTION, ACTUAL_TAX.TAX))
            .<Field<?>>map(each -> each).toList();
    /// And what wrote them.
    static final Table<?> LISTED = ACTUAL.leftJoin(ACTUAL_STATE).on(ACTUAL_STATE.ACTUAL.eq(ACTUAL.ID))
            .leftJoin(ACTUAL_WORDS).on(ACTUAL_WORDS.ACTUAL.eq(ACTUAL.ID))
            .leftJoin(ACTUAL_TAX).on(ACTUAL_TAX.ID.eq(ACTUAL.ID))
            .join(PROJECT_DOCUMENT).on(PROJECT_DOCUMENT.POSTING.eq(LineKey.documentOf(ACTUAL.ID)));
    static final Field<String> BILLING_STATUS = DSL.coalesce(ACTUAL_STATE.BILLING_STATUS, ACTUAL.BILLING_STATUS);
    static final Field<String> DESCRIPTION = DSL.coalesce(ACTUAL_WORDS.DESCRIPTION, ACTUAL.DESCRIPTION);
    static final Field<String> ADJUSTMENT = DSL.coalesce(ACTUAL_STATE.ADJUSTMENT, ACTUAL.ADJUSTMENT);

    static final Field<BigDecimal> TAX = DSL.coalesce(ACTUAL_TAX.TAX, DSL.inline(BigDecimal.ZERO));

    private ActualRows() {
    }

    /// A table whose rows name an actual each, or none, beside what is named.
    public static Table<?> beside(Table<?> table, Field<Long> actual) {
        return table.leftJoin(ACTUAL).on(ACTUAL.ID.eq(actual))
                .leftJoin(ACTUAL_STATE).on(ACTUAL_STATE.ACTUAL.eq(actual))
                .leftJoin(ACTUAL_WORDS).on(ACTUAL_WORDS.ACTUAL.eq(actual))
                .leftJoin(ACTUAL_TAX).on(ACTUAL_TAX.ID.eq(actual));
    }

    /// The actual of a row.
    public static Actual actual(Record row) {
        return new Actual(row.get(ACTUAL.ID), ActualType.valueOf(row.get(ACTUAL.ACTUAL_TYPE)), subject(row),
                new Worth(new Quantity(row.get(ACTUAL.QUANTITY)), new Price(row.get(ACTUAL.PRICE)),
                        Amounts.of(row.get(ACTUAL.CURRENCY), row.get(ACTUAL.AMOUNT)),
                        BillingType.valueOf(row.get(ACTUAL.BILLING_TYPE)), tax(row)),
                new Actual.Dates(row.get(ACTUAL.TRANSACTION_DATE), row.get(ACTUAL.ACCOUNTING_DATE)), marks(row),
                new Actual.Links(link(row, ACTUAL.REVERSES), link(row, ACTUAL.REPLACES), link(row, ACTUAL.BILLS)));
    }

    private static Money tax(Record row) {
        return Amounts.of(row.get(ACTUAL.CURRENCY), Optional.ofNullable(row.get(ACTUAL_TAX.TAX)).orElse(BigDecimal.ZERO));
    }

    /// What of an actual is tax; empty where it has none.
    static Optional<ActualTaxRecord> taxRecord(Actual actual) {
        return Optional.of(actual.worth().tax()).filter(tax -> !tax.isZero())
                .map(tax -> new ActualTaxRecord(actual.id(), tax.getAmount()));
    }

    private static Subject subject(Record row) {
        return new Subject(TransactionClass.valueOf(row.get(ACTUAL.TRANSACTION_CLASS)),
                new Work(row.get(ACTUAL.PROJECT), row.get(ACTUAL.TASK), row.get(ACTUAL.RESOURCE_CODE),
                        row.get(ACTUAL.PROJECT_ROLE), row.get(ACTUAL.ITEM)),
                new Payer(row.get(ACTUAL.CONTRACT), row.get(ACTUAL.CONTRACT_LINE), row.get(ACTUAL.CUSTOMER)),
                new Source(Source.Kind.valueOf(row.get(ACTUAL.SOURCE_KIND)), row.get(ACTUAL.SOURCE_ID)),
                Optional.ofNullable(row.get(ACTUAL_WORDS.DESCRIPTION)).orElseGet(() -> row.get(ACTUAL.DESCRIPTION)));
    }

    private static Actual.Marks marks(Record row) {
        var known = row.get(ACTUAL_STATE.BILLING_STATUS) != null;
        return new Actual.Marks(
                BillingStatus.valueOf(row.get(known ? ACTUAL_STATE.BILLING_STATUS : ACTUAL.BILLING_STATUS)),
                AdjustmentStatus.valueOf(row.get(known ? ACTUAL_STATE.ADJUSTMENT : ACTUAL.ADJUSTMENT)));
    }

    private static Optional<Long> link(Record row, Field<Long> to) {
        return Optional.of(row.get(to)).filter(id -> id > 0);
    }

    static ActualRecord record(Actual actual) {
        var row = new ActualRecord();
        row.setId(actual.id());
        row.setActualType(actual.type().name());
        row.setTransactionDate(actual.dates().transaction());
        row.setAccountingDate(actual.dates().accounting());
        subject(row, actual.subject());
        row.setQuantity(actual.worth().quantity().amount());
        row.setPrice(actual.worth().price().amount());
        row.setCurrency(actual.amount().getCurrencyUnit().getCode());
        row.setAmount(actual.amount().getAmount());
        row.setBillingType(actual.worth().billing().name());
        row.setBillingStatus(actual.marks().billing().name());
        row.setAdjustment(actual.marks().adjustment().name());
        row.setReverses(actual.links().reverses().orElse(0L));
        row.setReplaces(actual.links().replaces().orElse(0L));
        row.setBills(actual.links().bills().orElse(0L));
        return row;
    }

    private static void subject(ActualRecord row, Subject subject) {
        row.setTransactionClass(subject.transactionClass().name());
        row.setProject(subject.work().project());
        row.setTask(subject.work().task());
        row.setResourceCode(subject.work().resource());
        row.setProjectRole(subject.work().role());
        row.setItem(subject.work().item());
        row.setContract(subject.payer().contract());
        row.setContractLine(subject.payer().line());
        row.setCustomer(subject.payer().customer());
        row.setSourceKind(subject.source().kind().name());
        row.setSourceId(subject.source().id());
        row.setDescription(subject.description());
    }
}
