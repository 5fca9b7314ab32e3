package org.faktuur.projects.invoice;

import java.util.function.Function;
import org.faktuur.outcome.Outcome;
import org.faktuur.projects.Rights;
import org.faktuur.session.Right;
import org.faktuur.session.Transactions;

/// How every change of a draft goes: it is read as it stands, changed and kept, unless somebody was faster.
final class DraftChange {

    private final ProjectInvoices invoices;
    private final Transactions transactions;
    private final Rights rights;
    private final Right needed;

    /// By whoever has this right.
    DraftChange(ProjectInvoices invoices, Transactions transactions, Rights rights, Right needed) {
        this.invoices = invoices;
        this.transactions = transactions;
        this.rights = rights;
        this.needed = needed;
    }

    /// Changes a draft and answers it as it is kept.
    Outcome<ProjectInvoice> of(DraftRef ref, Function<ProjectInvoice, Outcome<ProjectInvoice>> change) {
        return with(ref, draft -> change.apply(draft).then(changed -> invoices.save(draft, changed)
                ? Outcome.done(kept(changed))
                : Outcome.refused(new ProjectInvoiceRefusal.DraftChangedMeanwhile(ref.number()))));
    }

    /// What has no number yet is read again with the one that it got.
    private ProjectInvoice kept(ProjectInvoice changed) {
        return changed.details().stream().anyMatch(each -> each.id() == 0)
                ? invoices.draft(changed.number()).orElseThrow() : changed.kept();
    }

    /// Does something with a draft.
    <T> Outcome<T> with(DraftRef ref, Function<ProjectInvoice, Outcome<T>> work) {
        return rights.when(needed, () -> transactions.run(() -> invoices.draft(ref.number())
                .map(draft -> draft.version() == ref.version() ? work.apply(draft)
                        : Outcome.<T>refused(new ProjectInvoiceRefusal.DraftChangedMeanwhile(ref.number())))
                .orElseGet(() -> Outcome.refused(new ProjectInvoiceRefusal.NoSuchDraft(ref.number())))));
    }
}
