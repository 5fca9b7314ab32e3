package org.faktuur.projects.invoice;

import org.faktuur.outcome.Outcome;
import org.faktuur.projects.Rights;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.BillingStatus;
import org.faktuur.projects.contract.ContractLimits;
import org.faktuur.projects.contract.MilestoneStatus;
import org.faktuur.session.Right;
import org.faktuur.session.Session;
import org.faktuur.session.Transactions;

/// Says of rows of the backlog that they may be invoiced, or not (SPEC F8).
public final class MarkReady {

    private final InvoiceBooks books;
    private final ContractLimits limits;
    private final Session session;
    private final Transactions transactions;

    /// Within these limits.
    public MarkReady(InvoiceBooks books, ContractLimits limits, Session session, Transactions transactions) {
        this.books = books;
        this.limits = limits;
        this.session = session;
        this.transactions = transactions;
    }

    /// Marks them ready, all or none; answers how many. Refused for one that was reversed, that an invoice holds, or
    /// that is beyond a limit of its contract, and to whoever may not make drafts.
    public Outcome<Integer> ready(BacklogChoice choice) {
        return new Rights(session).when(Right.DRAFT, () -> transactions.run(() -> Backlog.of(choice, books).then(found -> {
            var beyond = limits.refusals(found.work());
            return beyond.isEmpty() ? Outcome.done(mark(found, BillingStatus.READY_TO_INVOICE,
                    MilestoneStatus.READY_TO_INVOICE)) : Outcome.refused(beyond);
        })));
    }

    /// Marks them not ready, all or none; answers how many. Refused for one that was reversed or that an invoice holds,
    /// and to whoever may not make drafts.
    public Outcome<Integer> notReady(BacklogChoice choice) {
        return new Rights(session).when(Right.DRAFT, () -> transactions.run(() -> Backlog.of(choice, books)
                .map(found -> mark(found, BillingStatus.OPEN, MilestoneStatus.NOT_READY))));
    }

    private int mark(Backlog found, BillingStatus work, MilestoneStatus piece) {
        books.actuals().mark(found.work().stream().map(Actual::id).toList(), work);
        books.pieces().mark(found.pieces(), piece);
        return found.work().size() + found.pieces().size();
    }
}
