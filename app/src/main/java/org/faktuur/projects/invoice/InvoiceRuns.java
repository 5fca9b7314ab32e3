package org.faktuur.projects.invoice;

import java.time.LocalDate;
import java.util.List;
import org.faktuur.projects.contract.RunStatus;

/// The invoice schedules of the contracts: which lines are due, and what became of their runs (SPEC F10).
public interface InvoiceRuns {

    /// A line that is due.
    ///
    /// @param run the latest of its runs whose day has come; of a fixed price the day of its latest milestone
    /// @param cutoff until when work is taken; of a fixed price until when milestones are
    record DueLine(String contract, int line, LocalDate run, LocalDate cutoff) {
    }

    /// The lines that are due on this day, by contract, run and line: those with a run that has not run, and those of a
    /// fixed price with a milestone that is ready.
    List<DueLine> due(LocalDate day);

    /// How much of the time of each role served customers from one day until another, by role.
    List<RoleUtilization> utilization(LocalDate from, LocalDate until);

    /// The runs of this line up to the one that was due have run so.
    void ran(DueLine line, RunStatus status);
}
