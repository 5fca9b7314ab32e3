package org.faktuur.receivables.store;

import static org.faktuur.database.schema.Tables.CUSTOMER;
import static org.faktuur.database.schema.Tables.CUSTOMER_TRANSACTION;
import static org.faktuur.database.schema.Tables.SETTLEMENT;
import static org.faktuur.database.schema.Tables.SETTLEMENT_LINE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.faktuur.database.LineKey;
import org.faktuur.money.Amounts;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.receivables.AccountEntry;
import org.faktuur.receivables.AccountReports;
import org.faktuur.receivables.AgedItem;
import org.faktuur.receivables.CustomerTransactionRow;
import org.faktuur.receivables.TransactionKind;
import org.joda.money.CurrencyUnit;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/// What was owed on a day: what was posted up to then, less what was settled up to then.
public final class JooqAccountReports implements AccountReports {

    private final DSLContext dsl;
    private final Supplier<CurrencyUnit> accounting;

    public JooqAccountReports(DSLContext dsl, Supplier<CurrencyUnit> accounting) {
        this.dsl = dsl;
        this.accounting = accounting;
    }

    @Override
    public List<AgedItem> openOn(LocalDate day) {
        var open = CUSTOMER_TRANSACTION.AMOUNT_ACCOUNTING.minus(settled(SETTLEMENT_LINE.SETTLED_ACCOUNTING, day));
        var shown = open.as("open_then");
        return dsl.select(CUSTOMER_TRANSACTION.CUSTOMER_ACCOUNT, CUSTOMER.NAME,
                        CUSTOMER_TRANSACTION.TRANSACTION_DATE, CUSTOMER_TRANSACTION.DUE_DATE, shown)
                .from(CUSTOMER_TRANSACTION)
                .leftJoin(CUSTOMER).on(CUSTOMER.ACCOUNT.eq(CUSTOMER_TRANSACTION.CUSTOMER_ACCOUNT))
                .where(CUSTOMER_TRANSACTION.TRANSACTION_DATE.le(day)).and(open.ne(BigDecimal.ZERO))
                .fetch(row -> new AgedItem(new CustomerTransactionRow.Customer(row.value1(),
                        Optional.ofNullable(row.value2()).orElse("")), row.value3(), row.value4(),
                        Amounts.of(accounting.get(), row.value5())));
    }

    private static Field<BigDecimal> settled(TableField<?, BigDecimal> column, LocalDate day) {
        return DSL.coalesce(DSL.field(DSL.select(DSL.sum(column)).from(SETTLEMENT_LINE)
                .join(SETTLEMENT).on(SETTLEMENT.POSTING.eq(LineKey.documentOf(SETTLEMENT_LINE.ID)))
                .where(SETTLEMENT_LINE.CUSTOMER_TRANSACTION.eq(CUSTOMER_TRANSACTION.POSTING))
                .and(SETTLEMENT.SETTLEMENT_DATE.le(day))), DSL.inline(BigDecimal.ZERO));
    }

    @Override
    public List<AccountEntry> entries(String account, LocalDate to) {
        var entries = new ArrayList<AccountEntry>();
        var open = CUSTOMER_TRANSACTION.AMOUNT.minus(settled(SETTLEMENT_LINE.SETTLED, to)).as("open_then");
        dsl.select(CUSTOMER_TRANSACTION.fields()).select(open).from(CUSTOMER_TRANSACTION)
                .where(CUSTOMER_TRANSACTION.CUSTOMER_ACCOUNT.eq(account))
                .and(CUSTOMER_TRANSACTION.TRANSACTION_DATE.le(to))
                .forEach(row -> entries.add(new AccountEntry(row.get(CUSTOMER_TRANSACTION.POSTING),
                        new DocumentRef(TransactionKind.valueOf(row.get(CUSTOMER_TRANSACTION.KIND)).document(),
                                row.get(CUSTOMER_TRANSACTION.DOCUMENT_NUMBER)),
                        row.get(CUSTOMER_TRANSACTION.TRANSACTION_DATE), row.get(CUSTOMER_TRANSACTION.DUE_DATE),
                        Amounts.of(row.get(CUSTOMER_TRANSACTION.CURRENCY), row.get(CUSTOMER_TRANSACTION.AMOUNT)),
                        Amounts.of(row.get(CUSTOMER_TRANSACTION.CURRENCY), row.get(open)))));
        var letGo = DSL.sum(SETTLEMENT_LINE.SETTLED);
        dsl.select(SETTLEMENT.POSTING, SETTLEMENT.NUMBER, SETTLEMENT.SETTLEMENT_DATE, SETTLEMENT.CURRENCY, letGo)
                .from(SETTLEMENT).join(SETTLEMENT_LINE).on(LineKey.isOf(SETTLEMENT_LINE.ID, SETTLEMENT.POSTING))
                .where(SETTLEMENT.CUSTOMER_ACCOUNT.eq(account)).and(SETTLEMENT.SETTLEMENT_DATE.le(to))
                .groupBy(SETTLEMENT.POSTING, SETTLEMENT.NUMBER, SETTLEMENT.SETTLEMENT_DATE, SETTLEMENT.CURRENCY)
                .having(letGo.ne(BigDecimal.ZERO))
                .forEach(row -> entries.add(new AccountEntry(row.value1(),
                        new DocumentRef(DocumentKind.SETTLEMENT, row.value2()), row.value3(), row.value3(),
                        Amounts.of(row.value4(), row.value5()).negated(),
                        Amounts.of(row.value4(), BigDecimal.ZERO))));
        return entries;
    }
}
