package org.faktuur.projects.ledger;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.faktuur.currency.ExchangeRates;
import org.faktuur.ledger.ChartOfAccounts;
import org.faktuur.ledger.Postings;
import org.faktuur.ledger.Vouchers;
import org.faktuur.numbering.NumberSequences;
import org.faktuur.products.Products;
import org.faktuur.projects.contract.Contracts;
import org.joda.money.CurrencyUnit;

/// The ledger side of projects (SPEC J3): approved work moves cost, and revenue that is accrued until its invoice.
public final class ProjectLedger {

    /// Where it is posted.
    public record Books(Movements movements, Vouchers vouchers, Postings postings, NumberSequences numbers,
                        ChartOfAccounts chart) {
    }

    /// What amounts and accounts depend on.
    public record Values(Contracts contracts, Products products, ExchangeRates rates,
                         Supplier<CurrencyUnit> accounting) {
    }

    private final Books books;
    private final Values values;

    /// Of these books.
    public ProjectLedger(Books books, Values values) {
        this.books = books;
        this.values = values;
    }

    /// As it is on a day; the posting profile and the periods are read once for all that is asked of it.
    public LedgerDay on(LocalDate day) {
        return new LedgerDay(books, values, day);
    }
}
