package org.faktuur.receivables.store;

import static org.faktuur.database.schema.Tables.BANK_ACCOUNT;

import java.util.List;
import org.faktuur.receivables.BankAccount;
import org.faktuur.receivables.BankAccounts;
import org.joda.money.CurrencyUnit;
import org.jooq.DSLContext;

/// The bank accounts of the company.
public final class JooqBankAccounts implements BankAccounts {

    private final DSLContext dsl;

    public JooqBankAccounts(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<BankAccount> bankAccounts() {
        return dsl.selectFrom(BANK_ACCOUNT).orderBy(BANK_ACCOUNT.CODE).fetch(row -> new BankAccount(row.getCode(),
                row.getName(), row.getIban(), CurrencyUnit.of(row.getCurrency())));
    }

    @Override
    public void save(BankAccount account) {
        dsl.mergeInto(BANK_ACCOUNT).using(dsl.selectOne()).on(BANK_ACCOUNT.CODE.eq(account.code()))
                .whenMatchedThenUpdate().set(BANK_ACCOUNT.NAME, account.name()).set(BANK_ACCOUNT.IBAN, account.iban())
                .set(BANK_ACCOUNT.CURRENCY, account.currency().getCode())
                .whenNotMatchedThenInsert(BANK_ACCOUNT.CODE, BANK_ACCOUNT.NAME, BANK_ACCOUNT.IBAN,
                        BANK_ACCOUNT.CURRENCY)
                .values(account.code(), account.name(), account.iban(), account.currency().getCode()).execute();
    }
}
