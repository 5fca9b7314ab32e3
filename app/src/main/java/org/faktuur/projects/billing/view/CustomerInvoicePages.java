package org.faktuur.projects.billing.view;

import java.util.List;
import java.util.function.Supplier;
import org.faktuur.customers.PaymentTerms;
import org.faktuur.invoices.InvoicePapers;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.projects.billing.CancelProjectInvoices;
import org.faktuur.projects.billing.CompleteProjectInvoice;
import org.faktuur.projects.billing.CustomerInvoiceLists;
import org.faktuur.projects.billing.PostProjectInvoices;
import org.faktuur.shell.Desk;

/// Makes the pages of customers' invoices of projects; what each of them works with.
public record CustomerInvoicePages(Desk desk, CustomerInvoiceLists lists, Verbs verbs, Choices choices,
                                   InvoicePapers papers) {

    /// What they do.
    public record Verbs(CompleteProjectInvoice complete, PostProjectInvoices post, CancelProjectInvoices cancel) {
    }

    /// What can be chosen.
    public record Choices(Supplier<List<String>> vatGroups, Supplier<List<String>> itemVatGroups,
                          Supplier<List<PaymentTerms>> terms) {
    }

    /// The list of customers' invoices.
    CustomerInvoiceListViewModel list() {
        return new CustomerInvoiceListViewModel(this);
    }

    static DocumentRef document(String number) {
        return new DocumentRef(DocumentKind.PROJECT_INVOICE, number);
    }
}
