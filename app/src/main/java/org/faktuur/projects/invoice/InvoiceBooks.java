package org.faktuur.projects.invoice;

import java.util.Collection;
import java.util.List;
import org.faktuur.customers.Customers;
import org.faktuur.numbering.NumberSequences;
import org.faktuur.projects.actual.Actuals;
import org.faktuur.projects.actual.BillingStatus;
import org.faktuur.projects.contract.Contracts;
import org.faktuur.projects.contract.MilestoneStatus;
import org.faktuur.projects.invoice.InvoiceDetail.Backing;

/// What project invoices are made of and kept in.
public record InvoiceBooks(Contracts contracts, Customers customers, Actuals actuals, ContractPieces pieces,
                           ProjectInvoices invoices, NumberSequences numbers) {

    /// Marks what these details bill as being on a draft.
    void claim(Collection<DraftDetail> details) {
        mark(details, BillingStatus.CUSTOMER_INVOICE_CREATED, MilestoneStatus.CUSTOMER_INVOICE_CREATED);
    }

    /// Gives what these details bill back to the backlog, ready as it was.
    void release(Collection<DraftDetail> details) {
        mark(details, BillingStatus.READY_TO_INVOICE, MilestoneStatus.READY_TO_INVOICE);
    }

    private void mark(Collection<DraftDetail> details, BillingStatus work, MilestoneStatus piece) {
        var backings = details.stream().map(DraftDetail::matter).filter(InvoiceDetail.class::isInstance)
                .map(each -> ((InvoiceDetail) each).backing()).toList();
        actuals.mark(backings.stream().filter(Backing.Unbilled.class::isInstance)
                .map(each -> ((Backing.Unbilled) each).actual().id()).toList(), work);
        pieces.mark(pieces(backings), piece);
    }

    static List<ContractPiece> pieces(Collection<Backing> backings) {
        return backings.stream().filter(Backing.OfPiece.class::isInstance)
                .map(each -> ((Backing.OfPiece) each).piece()).toList();
    }
}
