package org.faktuur.projects.entry;

import java.util.ArrayList;
import java.util.List;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.products.Products;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.contract.ProjectCodes;
import org.faktuur.session.Transactions;

/// Writes, changes and deletes entries while they are not handed in.
public final class SaveEntry {

    private final Entries entries;
    private final ProjectCodes codes;
    private final Products products;
    private final Transactions transactions;

    /// Among these entries.
    public SaveEntry(Entries entries, ProjectCodes codes, Products products, Transactions transactions) {
        this.entries = entries;
        this.codes = codes;
        this.products = products;
        this.transactions = transactions;
    }

    /// Keeps an entry. Refused without a quantity, for an unknown project, task, person, role, category or product,
    /// and when it is handed in or somebody was faster.
    public Outcome<Entry> save(Entry entry) {
        return transactions.run(() -> {
            var wrong = faults(entry);
            if (!wrong.isEmpty()) {
                return Outcome.refused(wrong);
            }
            if (entry.id() == 0) {
                return Outcome.done(entries.byId(entries.add(entry)).orElseThrow());
            }
            entries.save(entry);
            return Outcome.done(entries.byId(entry.id()).orElseThrow());
        });
    }

    /// Deletes one. Refused when it is handed in or somebody was faster.
    public Outcome<Entry> delete(Entry entry) {
        return transactions.run(() -> {
            var wrong = removalFaults(entry);
            if (!wrong.isEmpty()) {
                return Outcome.refused(wrong);
            }
            entries.remove(entry);
            return Outcome.done(entry);
        });
    }

    /// Why it would not be deleted; nothing speaks against one that is not kept yet.
    List<Refusal> removalFaults(Entry entry) {
        if (entry.id() == 0) {
            return List.of();
        }
        var kept = entries.byId(entry.id());
        if (kept.filter(each -> !each.status().isEditable()).isPresent()) {
            return List.of(new ProjectRefusal.EntryIsHandedIn(entry.called()));
        }
        return kept.filter(each -> each.version() == entry.version()).isPresent() ? List.of()
                : List.of(new ProjectRefusal.EntryChangedMeanwhile(entry.called()));
    }

    /// Why it would not be kept.
    List<Refusal> faults(Entry entry) {
        var wrong = contentFaults(entry);
        wrong.addAll(removalFaults(entry));
        return wrong;
    }

    private List<Refusal> contentFaults(Entry entry) {
        var wrong = new ArrayList<Refusal>();
        var work = entry.work();
        if (entry.quantity().isZero()) {
            wrong.add(new ProjectRefusal.NothingEntered());
        }
        var project = codes.projects().byCode(work.project());
        if (project.isEmpty()) {
            wrong.add(new ProjectRefusal.UnknownProject(work.project()));
        } else if (!work.task().isEmpty() && !project.get().tasks().contains(work.task())) {
            wrong.add(new ProjectRefusal.UnknownTask(work.task(), work.project()));
        }
        if (!work.resource().isEmpty() && codes.resources().byCode(work.resource()).isEmpty()) {
            wrong.add(new ProjectRefusal.UnknownResource(work.resource()));
        }
        wrong.addAll(classFaults(entry));
        return wrong;
    }

    private List<Refusal> classFaults(Entry entry) {
        var work = entry.work();
        return switch (entry.transactionClass()) {
            case TIME -> work.resource().isEmpty() ? List.of(new ProjectRefusal.UnknownResource(""))
                    : codes.roles().byCode(work.role()).isEmpty()
                            ? List.of(new ProjectRefusal.UnknownRole(work.role())) : List.of();
            case EXPENSE -> expenseFaults(entry);
            case MATERIAL -> products.byItem(work.item()).isEmpty()
                    ? List.of(new ProjectRefusal.NoSuchProduct(work.item())) : List.of();
            case FEE -> entry.cost().price().isZero() ? List.of(new ProjectRefusal.FeeOfNothing()) : List.of();
            case MILESTONE -> List.of();
        };
    }

    private List<Refusal> expenseFaults(Entry entry) {
        var wrong = new ArrayList<Refusal>();
        if (codes.categories().byCode(entry.work().item()).isEmpty()) {
            wrong.add(new ProjectRefusal.UnknownCategory(entry.work().item()));
        }
        var tax = entry.cost().tax();
        if (!tax.isZero() && (tax.isNegative() != entry.amount().isNegative()
                || tax.abs().isGreaterThan(entry.amount().abs()))) {
            wrong.add(new ProjectRefusal.TaxBeyondPrice(tax));
        }
        return wrong;
    }
}
