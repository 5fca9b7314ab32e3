package org.faktuur.sales.view;

import java.util.List;
import org.faktuur.company.Companies;
import org.faktuur.customers.Customers;
import org.faktuur.customers.PaymentSetup;
import org.faktuur.invoices.InvoicePapers;
import org.faktuur.ledger.ChartOfAccounts;
import org.faktuur.ledger.PostingRule;
import org.faktuur.sales.ArrangeInvoices;
import org.faktuur.sales.PostSalesInvoice;
import org.faktuur.sales.SalesOrders;
import org.faktuur.sales.SalesRules;
import org.joda.money.CurrencyUnit;

/// What the Posting invoice dialog works with.
///
/// @param post the verb that arranges, foresees and posts
/// @param select how orders are selected by a query
/// @param runs where a run over many invoices goes on
/// @param batch where jobs are made of it that run unattended
public record PostingTools(PostSalesInvoice post, Books books, Names names, InvoicePapers papers, SelectOrders select,
                           PostingRuns runs, PostingBatch batch) {

    /// The company's currency.
    CurrencyUnit own() {
        return names.companies().company().currency();
    }

    /// The orders, which slips of them are open, and the company's choices.
    public record Books(SalesOrders orders, ArrangeInvoices arrange, SalesRules rules) {
    }

    /// What codes stand for: customers and their terms, ways of paying, accounts and posting profiles; the company.
    public record Names(Customers customers, PaymentSetup payment, ChartOfAccounts chart, Companies companies) {

        /// The posting profiles that rules are kept for.
        List<String> profiles() {
            return chart.postingRules().stream().map(PostingRule::profile).filter(profile -> !profile.isEmpty())
                    .distinct().sorted().toList();
        }
    }
}
