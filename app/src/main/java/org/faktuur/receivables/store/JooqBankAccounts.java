package org.faktuur.receivables.store;

import static org.faktuur.database.schema.Tables.BANK_ACCOUNT;
import static org.faktuur.database.schema.Tables.BANK_STATEMENT;
import static org.faktuur.database.schema.Tables.PAYMENT;

import java.util.List;
import org.faktuur.codes.CodeBearer;
import org.faktuur.codes.CodeRefusal;
import org.faktuur.codes.CodeTable;
import org.faktuur.codes.store.JooqCodes;
import org.faktuur.codes.store.JooqCodes.Bearer;
import org.faktuur.codes.store.JooqCodes.Rows;
import org.faktuur.database.schema.tables.records.BankAccountRecord;
import org.faktuur.receivables.BankAccount;
import org.faktuur.receivables.BankAccounts;
import org.faktuur.receivables.KidAgreement;
import org.faktuur.receivables.KidMethod;
import org.joda.money.CurrencyUnit;
import org.jooq.DSLContext;

/// The bank accounts of the company.
public final class JooqBankAccounts implements BankAccounts {

    private final CodeTable<BankAccount> codes;

    public JooqBankAccounts(DSLContext dsl) {
        this.codes = new JooqCodes<>(dsl, new Rows<>(BANK_ACCOUNT.CODE, row -> new BankAccount(row.getCode(),
                row.getName(), row.getIban(), CurrencyUnit.of(row.getCurrency()), new KidAgreement(
                        KidMethod.valueOf(row.getKidMethod()), row.getKidLength())), JooqBankAccounts::write),
                Bearer.of(CodeBearer.PAYMENTS, PAYMENT.NUMBER, PAYMENT.BANK_ACCOUNT),
                Bearer.of(CodeBearer.BANK_STATEMENTS, BANK_STATEMENT.STATEMENT_ID, BANK_STATEMENT.BANK_ACCOUNT));
    }

    private static void write(BankAccount account, BankAccountRecord row) {
        row.setName(account.name());
        row.setIban(account.iban());
        row.setCurrency(account.currency().getCode());
        row.setKidMethod(account.kid().method().name());
        row.setKidLength(account.kid().length());
    }

    @Override
    public List<BankAccount> all() {
        return codes.all();
    }

    @Override
    public void save(BankAccount account) {
        codes.save(account);
    }

    @Override
    public void remove(BankAccount account) {
        codes.remove(account);
    }

    @Override
    public List<CodeRefusal.BorneBy> bearers(BankAccount account) {
        return codes.bearers(account);
    }
}
