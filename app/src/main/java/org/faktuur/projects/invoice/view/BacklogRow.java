package org.faktuur.projects.invoice.view;

import java.util.Optional;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.ActualRow;
import org.faktuur.projects.contract.LimitCheck;
import org.faktuur.projects.contract.LimitStatus;

/// Work of the backlog, and how it stands against the limits of its contract.
public record BacklogRow(ActualRow row, LimitCheck.Standing standing) {

    /// The work.
    public Actual actual() {
        return row.actual();
    }

    /// How it stands against the limits.
    public LimitStatus limit() {
        return standing.status();
    }

    /// Why it cannot be marked ready to invoice; empty unless a limit speaks against it.
    public Optional<Refusal> why() {
        return standing.why().map(reason -> reason);
    }
}
