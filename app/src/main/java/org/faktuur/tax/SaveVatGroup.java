package org.faktuur.tax;

import java.util.Optional;
import org.faktuur.outcome.Outcome;
import org.faktuur.session.Transactions;

/// Adds, changes and removes groups of VAT codes. Orders that were taken before keep the codes they were taken with.
public final class SaveVatGroup {

    private final VatGroups groups;
    private final VatCodes codes;
    private final Transactions transactions;

    /// Of these groups, with these codes.
    public SaveVatGroup(VatGroups groups, VatCodes codes, Transactions transactions) {
        this.groups = groups;
        this.codes = codes;
        this.transactions = transactions;
    }

    /// Adds a group. Refused when it has no name or no code, when a code does not exist, or when there is one of this
    /// name already.
    public Outcome<VatGroup> add(VatGroup group) {
        return transactions.run(() -> {
            if (group.name().isBlank()) {
                return Outcome.refused(new TaxRefusal.NoGroupName());
            }
            return find(group).isPresent() ? Outcome.refused(new TaxRefusal.GroupStands(group.name())) : keep(group);
        });
    }

    /// Puts other codes into a group. Refused when there is no such group, when no code is left, or when a code does
    /// not exist.
    public Outcome<VatGroup> change(VatGroup group) {
        return transactions.run(() -> find(group).isPresent() ? keep(group)
                : Outcome.refused(new TaxRefusal.NoSuchGroup(group.name())));
    }

    /// Takes a group away. Refused while somebody or something stands in it, or when it is gone.
    public Outcome<VatGroup> remove(VatGroup group) {
        return transactions.run(() -> {
            if (find(group).isEmpty()) {
                return Outcome.refused(new TaxRefusal.NoSuchGroup(group.name()));
            }
            if (groups.isUsed(group)) {
                return Outcome.refused(new TaxRefusal.GroupInUse(group.name()));
            }
            groups.remove(group);
            return Outcome.done(group);
        });
    }

    private Optional<VatGroup> find(VatGroup group) {
        return groups.all(group.kind()).stream().filter(each -> each.name().equals(group.name())).findFirst();
    }

    private Outcome<VatGroup> keep(VatGroup group) {
        if (group.codes().isNone()) {
            return Outcome.refused(new TaxRefusal.NoCodeInGroup(group.name()));
        }
        var known = codes.all().stream().map(VatCode::code).toList();
        var unknown = group.codes().codes().stream().filter(code -> !known.contains(code))
                .map(TaxRefusal.NoSuchVatCode::new).toList();
        if (!unknown.isEmpty()) {
            return Outcome.refused(unknown);
        }
        groups.save(group);
        return Outcome.done(group);
    }
}
