package org.faktuur.projects.billing.view;

import java.util.List;
import org.faktuur.projects.billing.CustomerInvoice;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryKind;

/// How a line of the contract is printed, as it is edited.
public final class GroupRow {

    private static final int LONGEST = 120;

    private final int line;
    private final EntryField<String> name;
    private final EntryField<Boolean> summary;
    private final EntryField<String> vatGroup;

    GroupRow(CustomerInvoice.Group group, List<String> vatGroups) {
        this.line = group.line();
        this.name = new EntryField<>(EntryKind.text(LONGEST), group.name());
        this.summary = new EntryField<>(EntryKind.choice(List.of(false, true)), group.summary());
        this.vatGroup = new EntryField<>(EntryKind.choice(vatGroups), group.itemVatGroup());
    }

    int line() {
        return line;
    }

    /// Under which name it is printed.
    public EntryField<String> name() {
        return name;
    }

    /// Whether it is added up into one line.
    public EntryField<Boolean> summary() {
        return summary;
    }

    /// The VAT group of what is sold.
    public EntryField<String> vatGroup() {
        return vatGroup;
    }

    CustomerInvoice.Group written() {
        return new CustomerInvoice.Group(line, name.get(), summary.get(), vatGroup.get());
    }
}
