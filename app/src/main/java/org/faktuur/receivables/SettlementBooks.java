package org.faktuur.receivables;

import java.util.function.Supplier;
import org.faktuur.currency.ExchangeRates;
import org.faktuur.customers.Customers;
import org.faktuur.ledger.ChartOfAccounts;
import org.faktuur.ledger.Postings;
import org.faktuur.ledger.Vouchers;
import org.faktuur.numbering.NumberSequences;
import org.faktuur.session.Transactions;
import org.joda.money.CurrencyUnit;

/// What paying and settling rest on.
///
/// @param transactions in which all of it is written
public record SettlementBooks(Journals journals, Sources sources, Transactions transactions) {

    /// Where what is posted goes.
    public record Journals(Postings postings, Vouchers vouchers, Receivables receivables, Payments payments,
                           Settlements settlements) {
    }

    /// What is asked before.
    ///
    /// @param accounting the company's currency
    public record Sources(Customers customers, ExchangeRates rates, ChartOfAccounts chart, NumberSequences numbers,
                          BankAccounts bankAccounts, SettlementParameters parameters,
                          Supplier<CurrencyUnit> accounting) {
    }

    Postings postings() {
        return journals.postings();
    }

    Vouchers vouchers() {
        return journals.vouchers();
    }

    Receivables receivables() {
        return journals.receivables();
    }

    Payments payments() {
        return journals.payments();
    }

    Settlements settlements() {
        return journals.settlements();
    }

    Customers customers() {
        return sources.customers();
    }

    ExchangeRates rates() {
        return sources.rates();
    }

    ChartOfAccounts chart() {
        return sources.chart();
    }

    NumberSequences numbers() {
        return sources.numbers();
    }

    BankAccounts bankAccounts() {
        return sources.bankAccounts();
    }

    SettlementParameters parameters() {
        return sources.parameters();
    }

    Supplier<CurrencyUnit> accounting() {
        return sources.accounting();
    }
}
