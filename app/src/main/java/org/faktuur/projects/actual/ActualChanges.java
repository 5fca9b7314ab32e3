package org.faktuur.projects.actual;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What an approval, a confirmation or a correction writes: new actuals, and new marks on those that are there.
///
/// @param marked by the number of the actual
public record ActualChanges(List<Actual> added, Map<Long, Actual.Marks> marked) {

    public ActualChanges {
        added = List.copyOf(added);
        marked = Map.copyOf(marked);
    }

    /// Nothing.
    public static final ActualChanges NONE = new ActualChanges(List.of(), Map.of());

    /// These new actuals.
    public static ActualChanges of(Actual... added) {
        return new ActualChanges(List.of(added), Map.of());
    }

    /// All of these, one after the other.
    public static ActualChanges all(Collection<ActualChanges> some) {
        var added = new ArrayList<Actual>();
        var marked = new LinkedHashMap<Long, Actual.Marks>();
        some.forEach(each -> {
            added.addAll(each.added);
            marked.putAll(each.marked);
        });
        return new ActualChanges(added, marked);
    }

    /// These and the other ones.
    public ActualChanges and(ActualChanges other) {
        var both = new ArrayList<>(added);
        both.addAll(other.added);
        var marks = new LinkedHashMap<>(marked);
        marks.putAll(other.marked);
        return new ActualChanges(both, marks);
    }

    /// These, and this actual marked so.
    public ActualChanges marking(Actual actual, BillingStatus billing, AdjustmentStatus adjustment) {
        return and(new ActualChanges(List.of(), Map.of(actual.id(), new Actual.Marks(billing, adjustment))));
    }
}
