package org.faktuur.projects;

import java.util.Optional;
import java.util.function.Supplier;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.session.Right;
import org.faktuur.session.Session;

/// What whoever is at the desk may do on projects, by the duty they work in.
public record Rights(Session session) {

    /// May it be done?
    public boolean may(Right right) {
        return session.duty().may(right);
    }

    /// Why it may not be done; empty where it may.
    public Optional<Refusal> against(Right right) {
        return may(right) ? Optional.empty() : Optional.of(new ProjectRefusal.NotYourDuty(session.duty(), right));
    }

    /// Does it, or refuses it to whoever may not.
    public <T> Outcome<T> when(Right right, Supplier<Outcome<T>> act) {
        return against(right).<Outcome<T>>map(Outcome::refused).orElseGet(act);
    }
}
