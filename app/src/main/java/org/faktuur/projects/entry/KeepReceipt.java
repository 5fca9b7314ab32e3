package org.faktuur.projects.entry;

import org.faktuur.outcome.Outcome;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.session.Transactions;

/// Puts receipts to expenses, and takes them away, while those are not handed in.
public final class KeepReceipt {

    private final Entries entries;
    private final Receipts receipts;
    private final Transactions transactions;

    /// Among these.
    public KeepReceipt(Entries entries, Receipts receipts, Transactions transactions) {
        this.entries = entries;
        this.receipts = receipts;
        this.transactions = transactions;
    }

    /// Keeps a file as the receipt of an entry. Refused above 5 MB, when it is neither PDF nor PNG nor JPEG, and when
    /// the entry is handed in or gone.
    public Outcome<Receipt> attach(long entry, String fileName, byte[] content) {
        return Receipt.of(fileName, content).then(receipt -> open(entry, () -> receipts.keep(entry, receipt))
                .map(_ -> receipt));
    }

    /// Takes the receipt of an entry away. Refused when the entry is handed in or gone.
    public Outcome<Entry> remove(long entry) {
        return open(entry, () -> receipts.remove(entry));
    }

    private Outcome<Entry> open(long id, Runnable act) {
        return transactions.run(() -> {
            var entry = entries.byId(id);
            if (entry.isEmpty()) {
                return Outcome.refused(new ProjectRefusal.NoSuchEntry(id));
            }
            if (!entry.get().status().isEditable()) {
                return Outcome.refused(new ProjectRefusal.EntryIsHandedIn(entry.get().called()));
            }
            act.run();
            return Outcome.done(entry.get());
        });
    }
}
