package org.faktuur;

import java.util.function.Supplier;
import org.faktuur.bank.BankStatements;
import org.faktuur.bank.store.JooqBankStatements;
import org.faktuur.currency.ExchangeRates;
import org.faktuur.customers.Customers;
import org.faktuur.database.Database;
import org.faktuur.ledger.BookCheck;
import org.faktuur.ledger.ChartOfAccounts;
import org.faktuur.ledger.Vouchers;
import org.faktuur.ledger.store.JooqPostings;
import org.faktuur.numbering.NumberSequences;
import org.faktuur.receivables.AccountReports;
import org.faktuur.receivables.BankAccounts;
import org.faktuur.receivables.Payments;
import org.faktuur.receivables.Receivables;
import org.faktuur.receivables.RegisterPayment;
import org.faktuur.receivables.SettleTransactions;
import org.faktuur.receivables.SettlementBooks;
import org.faktuur.receivables.SettlementParameters;
import org.faktuur.receivables.Settlements;
import org.faktuur.receivables.store.JooqAccountReports;
import org.faktuur.receivables.store.JooqBankAccounts;
import org.faktuur.receivables.store.JooqPayments;
import org.faktuur.receivables.store.JooqSettlementParameters;
import org.faktuur.receivables.store.JooqSettlements;
import org.faktuur.receivables.store.ReceivablesCheck;
import org.faktuur.receivables.store.SettlementsCheck;
import org.faktuur.session.Session;
import org.joda.money.CurrencyUnit;

/// The part of an office that takes payments in and settles them.
public final class OfficePayments {

    /// What it rests on.
    record Stores(Receivables receivables, Vouchers vouchers, Customers customers, ExchangeRates rates,
                  ChartOfAccounts chart, NumberSequences numbers) {
    }

    private final Database database;
    private final Session session;
    private final Stores stores;
    private final Supplier<CurrencyUnit> accounting;

    OfficePayments(Database database, Session session, Stores stores, Supplier<CurrencyUnit> accounting) {
        this.database = database;
        this.session = session;
        this.stores = stores;
        this.accounting = accounting;
    }

    public BankAccounts bankAccounts() {
        return new JooqBankAccounts(database.dsl());
    }

    /// The imported bank statements.
    public BankStatements bankStatements() {
        return new JooqBankStatements(database.dsl());
    }

    public Payments payments() {
        return new JooqPayments(database, accounting);
    }

    public Settlements settlements() {
        return new JooqSettlements(database, accounting);
    }

    /// How the company settles.
    public SettlementParameters parameters() {
        return new JooqSettlementParameters(database.dsl());
    }

    /// What customers owed on any day.
    public AccountReports reports() {
        return new JooqAccountReports(database.dsl(), accounting);
    }

    public RegisterPayment registerPayment() {
        return new RegisterPayment(books());
    }

    public SettleTransactions settleTransactions() {
        return new SettleTransactions(books());
    }

    /// What customers owe is what the ledger says.
    BookCheck owedCheck() {
        return new ReceivablesCheck(database.dsl());
    }

    /// Settlements neither make nor lose a cent.
    BookCheck settlementsCheck() {
        return new SettlementsCheck(database.dsl());
    }

    private SettlementBooks books() {
        return new SettlementBooks(new SettlementBooks.Journals(new JooqPostings(database, session),
                stores.vouchers(), stores.receivables(), payments(), settlements()),
                new SettlementBooks.Sources(stores.customers(), stores.rates(), stores.chart(), stores.numbers(),
                        bankAccounts(), parameters(), accounting), database::inTransaction);
    }
}
