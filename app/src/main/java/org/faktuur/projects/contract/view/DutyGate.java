package org.faktuur.projects.contract.view;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.Rights;
import org.faktuur.session.Right;
import org.faktuur.session.Session;

/// Whether whoever is at the desk may do something, as a page looks at it each time it comes in front.
final class DutyGate {

    private final Session session;
    private final Right right;
    private final ReadOnlyObjectWrapper<Optional<Refusal>> against = new ReadOnlyObjectWrapper<>(Optional.empty());

    DutyGate(Session session, Right right) {
        this.session = session;
        this.right = right;
        look();
    }

    void look() {
        against.set(new Rights(session).against(right));
    }

    /// Why an act is off: one may not do it, or else for this reason.
    ObservableValue<Optional<Refusal>> or(ObservableValue<Optional<Refusal>> reason) {
        return against.flatMap(why -> why.isPresent() ? new ReadOnlyObjectWrapper<>(why) : reason);
    }

    /// Why an act is off that one may always do where one may do it at all.
    ObservableValue<Optional<Refusal>> alone() {
        return against.getReadOnlyProperty();
    }
}
