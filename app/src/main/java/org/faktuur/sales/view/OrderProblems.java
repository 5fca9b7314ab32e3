package org.faktuur.sales.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.faktuur.outcome.Refusal;
import org.faktuur.shell.EntryField;

/// What of what was typed on an order's page will not do.
final class OrderProblems {

    private final OrderHeader header;
    private final OrderLines lines;
    private final OrderCharges charges;
    private final ReadOnlyObjectWrapper<List<Refusal>> found = new ReadOnlyObjectWrapper<>(List.of());

    OrderProblems(OrderHeader header, OrderLines lines, OrderCharges charges) {
        this.header = header;
        this.lines = lines;
        this.charges = charges;
    }

    /// Each with the way out; none while all is well.
    ReadOnlyObjectProperty<List<Refusal>> found() {
        return found.getReadOnlyProperty();
    }

    /// Looks through every field.
    void check() {
        var all = new ArrayList<EntryField<?>>(header.fields());
        lines.rows().forEach(line -> all.addAll(line.fields()));
        charges.rows().forEach(charge -> all.addAll(charge.fields()));
        found.set(all.stream().map(field -> field.wrong().get()).flatMap(Optional::stream).distinct().toList());
    }
}
