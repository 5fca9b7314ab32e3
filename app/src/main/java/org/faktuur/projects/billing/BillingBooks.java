package org.faktuur.projects.billing;

import java.time.LocalDate;
import java.util.Optional;
import org.faktuur.company.Companies;
import org.faktuur.currency.ExchangeRates;
import org.faktuur.customers.Customers;
import org.faktuur.invoices.Invoices;
import org.faktuur.outcome.Refusal;
import org.faktuur.products.Products;
import org.faktuur.projects.contract.Contracts;
import org.faktuur.projects.contract.ProjectCodes;
import org.faktuur.projects.invoice.ProjectInvoices;
import org.faktuur.projects.ledger.ProjectLedger;
import org.faktuur.tax.SalesTax;
import org.joda.money.Money;

/// What customers' invoices of projects are made of.
public record BillingBooks(Projects projects, CustomerInvoices customerInvoices, Buyers buyers, Sales sales,
                           ProjectLedger ledger) {

    /// What was confirmed, under which contracts, and what projects, people and roles are called.
    public record Projects(ProjectInvoices invoices, Contracts contracts, ProjectCodes codes) {
    }

    /// Who buys, and whether it may owe more.
    public record Buyers(Companies companies, Customers customers, CreditRoom credit) {
    }

    /// What is posted, sold, taxed and converted.
    public record Sales(Invoices invoices, Products products, SalesTax tax, ExchangeRates rates) {
    }

    /// The credit limits, as they are held against every invoice.
    @FunctionalInterface
    public interface CreditRoom {

        /// Why an account may not owe this document too, in the company's currency; empty when it may.
        Optional<Refusal> refusal(String account, Money document, LocalDate date);
    }

    ProjectInvoices projectInvoices() {
        return projects.invoices();
    }

    Contracts contracts() {
        return projects.contracts();
    }

    ProjectCodes codes() {
        return projects.codes();
    }
}
