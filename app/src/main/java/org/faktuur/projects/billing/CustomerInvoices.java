package org.faktuur.projects.billing;

import java.util.List;
import java.util.Optional;

/// What is kept of the customers' invoices of confirmed project invoices; nothing before somebody touches one.
public interface CustomerInvoices {

    /// What is kept of a project invoice.
    Optional<CustomerInvoice> of(String invoice);

    /// The project invoice that a posted invoice came from.
    Optional<String> ofDocument(String document);

    /// Keeps it; false when somebody changed it since this version was read.
    boolean save(CustomerInvoice invoice);

    /// Keeps it as an effect of what is posted.
    void settle(CustomerInvoice invoice);

    /// Keeps these as cancelled against each other, for good, as a part of what is being posted.
    ///
    /// @param original the project invoice that billed first
    void cancel(String original, List<CustomerInvoice> all);
}
