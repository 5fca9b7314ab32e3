package org.faktuur.bank.store;

import static org.faktuur.database.schema.Tables.BANK_ENTRY;
import static org.faktuur.database.schema.Tables.BANK_STATEMENT;
import static org.faktuur.database.schema.Tables.PAYMENT;

import java.util.List;
import java.util.Optional;
import org.faktuur.bank.BankEntry;
import org.faktuur.bank.BankStatement;
import org.faktuur.bank.BankStatements;
import org.faktuur.bank.KeptEntry;
import org.faktuur.bank.KeptStatement;
import org.faktuur.money.Amounts;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// Bank statements with their entries; what became payments is told by the payments themselves.
public final class JooqBankStatements implements BankStatements {

    private static final Field<String> PAID = DSL.field(DSL.select(DSL.min(PAYMENT.NUMBER)).from(PAYMENT)
            .where(PAYMENT.BANK_ENTRY.eq(BANK_ENTRY.ENTRY_KEY))).as("paid_by");
    private static final Field<Integer> ENTRIES = DSL.field(DSL.selectCount().from(BANK_ENTRY)
            .where(BANK_ENTRY.STATEMENT.eq(BANK_STATEMENT.ID))).as("entries");
    private static final Field<Integer> WAITING = DSL.field(DSL.selectCount().from(BANK_ENTRY)
            .where(BANK_ENTRY.STATEMENT.eq(BANK_STATEMENT.ID)).andNot(BANK_ENTRY.SET_ASIDE)
            .andNotExists(DSL.selectOne().from(PAYMENT).where(PAYMENT.BANK_ENTRY.eq(BANK_ENTRY.ENTRY_KEY))))
            .as("waiting");

    private final DSLContext dsl;

    public JooqBankStatements(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public void add(String bankAccount, BankStatement statement) {
        var id = dsl.insertInto(BANK_STATEMENT).set(BANK_STATEMENT.BANK_ACCOUNT, bankAccount)
                .set(BANK_STATEMENT.STATEMENT_ID, statement.id())
                .set(BANK_STATEMENT.FROM_DATE, statement.span().from())
                .set(BANK_STATEMENT.TO_DATE, statement.span().to())
                .set(BANK_STATEMENT.CURRENCY, statement.closing().getCurrencyUnit().getCode())
                .set(BANK_STATEMENT.OPENING, statement.opening().getAmount())
                .set(BANK_STATEMENT.CLOSING, statement.closing().getAmount())
                .returningResult(BANK_STATEMENT.ID).fetchSingle().value1();
        statement.entries().forEach(entry -> dsl.insertInto(BANK_ENTRY).set(BANK_ENTRY.STATEMENT, id)
                .set(BANK_ENTRY.ENTRY_KEY, entry.key()).set(BANK_ENTRY.BOOKING_DATE, entry.date())
                .set(BANK_ENTRY.CURRENCY, entry.amount().getCurrencyUnit().getCode())
                .set(BANK_ENTRY.AMOUNT, entry.amount().getAmount())
                .set(BANK_ENTRY.REFERENCE, entry.said().reference()).set(BANK_ENTRY.REMITTANCE, entry.said().words())
                .set(BANK_ENTRY.PARTY, entry.party().name()).set(BANK_ENTRY.PARTY_ACCOUNT, entry.party().account())
                .set(BANK_ENTRY.SET_ASIDE, false).execute());
    }

    @Override
    public List<KeptStatement> all() {
        return where(DSL.noCondition());
    }

    @Override
    public Optional<KeptStatement> statement(String bankAccount, String id) {
        return where(BANK_STATEMENT.BANK_ACCOUNT.eq(bankAccount).and(BANK_STATEMENT.STATEMENT_ID.eq(id))).stream()
                .findFirst();
    }

    private List<KeptStatement> where(Condition which) {
        return dsl.select(BANK_STATEMENT.fields()).select(ENTRIES, WAITING).from(BANK_STATEMENT).where(which)
                .orderBy(BANK_STATEMENT.TO_DATE.desc(), BANK_STATEMENT.ID.desc())
                .fetch(row -> new KeptStatement(row.get(BANK_STATEMENT.ID), row.get(BANK_STATEMENT.BANK_ACCOUNT),
                        row.get(BANK_STATEMENT.STATEMENT_ID),
                        new BankStatement.Span(row.get(BANK_STATEMENT.FROM_DATE), row.get(BANK_STATEMENT.TO_DATE)),
                        Amounts.of(row.get(BANK_STATEMENT.CURRENCY), row.get(BANK_STATEMENT.CLOSING)),
                        row.get(ENTRIES), row.get(WAITING)));
    }

    @Override
    public List<KeptEntry> entries(long statement) {
        return dsl.select(BANK_ENTRY.fields()).select(PAID).from(BANK_ENTRY)
                .where(BANK_ENTRY.STATEMENT.eq(statement)).orderBy(BANK_ENTRY.ID).fetch(JooqBankStatements::entry);
    }

    private static KeptEntry entry(Record row) {
        return new KeptEntry(row.get(BANK_ENTRY.ID), new BankEntry(row.get(BANK_ENTRY.ENTRY_KEY),
                row.get(BANK_ENTRY.BOOKING_DATE),
                Amounts.of(row.get(BANK_ENTRY.CURRENCY), row.get(BANK_ENTRY.AMOUNT)),
                new BankEntry.Said(row.get(BANK_ENTRY.REFERENCE), row.get(BANK_ENTRY.REMITTANCE)),
                new BankEntry.Party(row.get(BANK_ENTRY.PARTY), row.get(BANK_ENTRY.PARTY_ACCOUNT))),
                row.get(BANK_ENTRY.SET_ASIDE), Optional.ofNullable(row.get(PAID)));
    }

    @Override
    public void setAside(long entry, boolean aside) {
        dsl.update(BANK_ENTRY).set(BANK_ENTRY.SET_ASIDE, aside).where(BANK_ENTRY.ID.eq(entry)).execute();
    }
}
