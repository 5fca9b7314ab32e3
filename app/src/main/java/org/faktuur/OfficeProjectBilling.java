package org.faktuur;

import org.faktuur.projects.billing.BillingBooks;
import org.faktuur.projects.billing.CancelProjectInvoices;
import org.faktuur.projects.billing.CompleteProjectInvoice;
import org.faktuur.projects.billing.PostProjectInvoices;
import org.faktuur.projects.billing.store.JooqCustomerInvoices;

/// The part of an office that makes customers' invoices of confirmed project invoices: it stands over the part that runs
/// projects and the part that sells.
public final class OfficeProjectBilling {

    private final Office office;

    /// In this office.
    public OfficeProjectBilling(Office office) {
        this.office = office;
    }

    /// What is kept of them, and their list.
    public JooqCustomerInvoices customerInvoices() {
        return new JooqCustomerInvoices(office.database());
    }

    private BillingBooks books() {
        return new BillingBooks(new BillingBooks.Projects(office.projects().invoices(), office.projects().contracts(),
                office.projects().codes()), customerInvoices(),
                new BillingBooks.Buyers(office.companies(), office.customers(), office.sales()::beyondCredit),
                new BillingBooks.Sales(office.invoices(), office.products(), office.salesTax(),
                        office.exchangeRates()), office.projects().ledger());
    }

    public CompleteProjectInvoice completeProjectInvoice() {
        return new CompleteProjectInvoice(books(), office.session(), office.transactions());
    }

    public PostProjectInvoices postProjectInvoices() {
        return new PostProjectInvoices(books(), office.sales().postInvoice(), office.session(), office.transactions());
    }

    public CancelProjectInvoices cancelProjectInvoices() {
        return new CancelProjectInvoices(books(), office.session(), office.transactions());
    }
}
