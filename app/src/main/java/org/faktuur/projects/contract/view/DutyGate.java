package org.faktuur.projects.contract.view;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.Rights;
import org.faktuur.session.Right;
import org.faktuur.session.Session;

/// Whether whoever is at the desk may do something, as a page looks at it each time it comes in front.
public final class DutyGate {

    private final Session session;
    private final Right right;
    private final ReadOnlyObjectWrapper<Optional<Refusal>> against = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// For whoever works in this session.
    public DutyGate(Session session, Right right) {
        this.session = session;
        this.right = right;
        look();
    }

    /// Looks again who is at the desk, and in which duty.
    public void look() {
        against.set(new Rights(session).against(right));
    }

    /// Why an act is off: one may not do it, or else for this reason.
    public ObservableValue<Optional<Refusal>> or(ObservableValue<Optional<Refusal>> reason) {
        return against.flatMap(why -> why.isPresent() ? new ReadOnlyObjectWrapper<>(why) : reason);
    }

    /// Why an act is off that one may always do where one may do it at all.
    public ObservableValue<Optional<Refusal>> alone() {
        return against.getReadOnlyProperty();
    }
}
