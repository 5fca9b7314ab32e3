package org.faktuur.projects.invoice;

import java.util.List;
import java.util.Map;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.ActualChanges;
import org.faktuur.projects.actual.BillingStatus;
import org.faktuur.projects.invoice.InvoiceDetail.Backing;
import org.faktuur.projects.ledger.LedgerDay;

/// A project invoice that charges nothing: no invoice of a customer follows, so what was accrued of its work is taken back
/// when it is confirmed. Of every other one it is taken back with the customer's invoice (SPEC J3).
final class FreeOfCharge {

    private final LedgerDay day;
    private final ProjectInvoice draft;

    FreeOfCharge(LedgerDay day, ProjectInvoice draft) {
        this.day = day;
        this.draft = draft;
    }

    private boolean holds() {
        return !draft.heading().isCorrection() && draft.billing().stream().noneMatch(each ->
                each.worth().billing().isBilled() && !each.worth().quantity().isZero());
    }

    /// Why what was accrued cannot be taken back today.
    List<Refusal> refusals() {
        return holds() ? day.refusals(new ActualChanges(draft.billing().stream().map(InvoiceDetail::backing)
                .filter(Backing.Unbilled.class::isInstance).map(each -> reversed(((Backing.Unbilled) each).actual()))
                .toList(), Map.of())) : List.of();
    }

    private Actual reversed(Actual work) {
        return work.reversal(0, work.dates().accounting(), BillingStatus.CUSTOMER_INVOICE_POSTED);
    }

    /// Takes back what was accrued of these, which were written by confirming it.
    void post(ActualChanges written) {
        if (holds()) {
            day.post(written, new DocumentRef(DocumentKind.PROJECT_INVOICE, draft.number()), draft.heading().name());
        }
    }
}
