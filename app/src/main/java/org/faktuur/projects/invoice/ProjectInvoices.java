package org.faktuur.projects.invoice;

import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/// The project invoices: drafts, which are edited, and confirmed ones, which never change.
public interface ProjectInvoices {

    /// The draft of this number.
    Optional<ProjectInvoice> draft(String number);

    /// The confirmed one of this number.
    Optional<ConfirmedInvoice> confirmed(String number);

    /// The most recent draft of a contract and customer that bills.
    Optional<String> latestDraft(String contract, String customer);

    /// The billed actuals of a confirmed invoice that drafts correct, each with the number of its draft.
    Map<Long, String> correcting(String confirmed);

    /// What confirmed invoices have billed of a contract to a customer, before tax, line by line.
    Map<Integer, Money> invoiced(String contract, String customer);

    /// Keeps a new draft.
    void add(ProjectInvoice draft);

    /// Changes a draft that was read: what it no longer holds goes, what has no number is new. False when somebody
    /// changed it since this version was read.
    boolean save(ProjectInvoice read, ProjectInvoice changed);

    /// Takes a draft away; false when somebody changed it since this version was read.
    boolean remove(ProjectInvoice draft);

    /// Keeps a draft as confirmed, as a part of what is being posted; as a draft it is gone.
    ///
    /// @param externals what the customer reads of billed actuals, by their numbers
    void confirm(ProjectInvoice draft, String customerName, Map<Long, String> externals);
}
