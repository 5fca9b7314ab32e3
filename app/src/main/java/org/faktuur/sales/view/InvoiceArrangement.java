package org.faktuur.sales.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.faktuur.sales.InvoiceGroup;
import org.faktuur.sales.InvoicePlan;
import org.faktuur.sales.InvoicingParameters;
import org.faktuur.sales.InvoicingParameters.Summary;
import org.faktuur.sales.SummaryUpdate;

/// How the chosen orders are grouped into invoices: to begin with as the Parameters say. What was arranged then stays,
/// whatever *Summary update for* becomes, until somebody arranges anew; back to None ungroups at once (the
/// specification, B5).
final class InvoiceArrangement {

    /// What a grouping rests on.
    record Basis(Summary summary, boolean monthEnd, Set<String> slips) {

        static Basis of(InvoicingParameters parameters) {
            var summary = parameters.summary();
            return new Basis(summary, parameters.dating().monthEnd(),
                    summary.update() == SummaryUpdate.PACKING_SLIP ? parameters.take().slips() : Set.of());
        }

        static Basis apart(InvoicingParameters parameters) {
            return new Basis(Summary.NONE, parameters.dating().monthEnd(), Set.of());
        }

        /// As the parameters say, where they say enough.
        static Basis first(InvoicingParameters parameters) {
            return parameters.summary().update() == SummaryUpdate.ORDER && parameters.summary().order().isEmpty()
                    ? apart(parameters) : of(parameters);
        }

        private boolean bySlip() {
            return summary.update() == SummaryUpdate.PACKING_SLIP;
        }

        boolean isApart() {
            return summary.update() == SummaryUpdate.NONE;
        }

        /// The parameters, grouping as this does.
        InvoicingParameters in(InvoicingParameters parameters) {
            return parameters.with(summary);
        }
    }

    private final InvoicingFields fields;
    private final ReadOnlyBooleanWrapper pending = new ReadOnlyBooleanWrapper();
    private final Set<InvoiceGroup.Key> done = new HashSet<>();
    private List<String> orders;
    private InvoicePlan plan;
    private Basis basis;
    private Optional<Basis> wanted;
    private boolean touched;

    InvoiceArrangement(List<String> orders, InvoicingFields fields) {
        this.orders = orders.stream().distinct().toList();
        this.fields = fields;
        this.plan = InvoicePlan.apart(orders);
        this.basis = Basis.apart(fields.parameters());
        this.wanted = Optional.of(Basis.first(fields.parameters()));
        look();
    }

    /// The orders to be invoiced, in the order in which they were chosen.
    List<String> orders() {
        return orders;
    }

    /// The invoices to be, and those that were posted already.
    InvoicePlan plan() {
        return plan;
    }

    /// The invoices to be.
    InvoicePlan open() {
        return plan.without(done);
    }

    /// How they are to be grouped; empty while the plan stands.
    Optional<Basis> wanted() {
        return wanted;
    }

    /// Does the plan differ from what the Parameters would have?
    ReadOnlyBooleanProperty pending() {
        return pending.getReadOnlyProperty();
    }

    /// Were orders selected, arranged or headed anew by hand?
    boolean isTouched() {
        return touched;
    }

    /// Nothing counts as changed any more.
    void settle() {
        touched = false;
    }

    /// Groups as the Parameters say.
    void arrange() {
        wanted = Optional.of(Basis.of(fields.parameters()));
        touched = true;
    }

    /// Other orders are invoiced, grouped as the Parameters say.
    void choose(List<String> chosen) {
        orders = chosen.stream().distinct().toList();
        done.clear();
        plan = InvoicePlan.apart(orders);
        wanted = Optional.of(Basis.first(fields.parameters()));
        touched = true;
        look();
    }

    /// Another order heads an invoice.
    void headedBy(InvoiceGroup.Key which, String order) {
        plan = plan.headedBy(which, order);
        touched = true;
    }

    /// A parameter changed: back to None, each order is by itself again; the months keep single orders in their order.
    ///
    /// @return whether the plan has to be made anew
    boolean follow() {
        var now = Basis.of(fields.parameters());
        if (now.isApart() && !wanted.orElse(basis).equals(now)) {
            wanted = Optional.of(now);
        }
        look();
        return wanted.isPresent();
    }

    /// It is grouped like this from now on.
    void take(InvoicePlan made, Optional<Basis> by) {
        if (by.isEmpty()) {
            return;
        }
        var groups = new ArrayList<>(plan.groups().stream().filter(group -> done.contains(group.key())).toList());
        groups.addAll(made.groups());
        plan = new InvoicePlan(groups);
        basis = by.get();
        if (wanted.equals(by)) {
            wanted = Optional.empty();
        }
        look();
    }

    /// These were posted.
    void posted(Set<InvoiceGroup.Key> keys) {
        done.addAll(keys);
    }

    private void look() {
        var now = Basis.of(fields.parameters());
        var stands = wanted.orElse(basis);
        var matters = orders.size() > 1 || !orders.isEmpty() && (now.bySlip() || stands.bySlip());
        pending.set(matters && !now.equals(stands));
    }
}
