package org.faktuur.batch;

import java.util.ArrayList;
import java.util.List;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.recurrence.Recurrence;

/// What a person says of a job: its name, when it runs, what is kept of it and who is told.
///
/// @param caption what it is called: the task description
public record JobSetup(String caption, Recurrence recurrence, KeepHistory history, JobAlerts alerts) {

    private static final int LONGEST = 120;

    /// The same if a job can be set up so: it has a name, and a time to run.
    public Outcome<JobSetup> checked() {
        var reasons = new ArrayList<Refusal>();
        if (caption.isBlank()) {
            reasons.add(new JobRefusal.CaptionMissing());
        }
        if (caption.length() > LONGEST) {
            reasons.add(new JobRefusal.CaptionBeyond(LONGEST));
        }
        if (recurrence.first(1).isEmpty()) {
            reasons.add(new JobRefusal.NeverDue());
        }
        return reasons.isEmpty() ? Outcome.done(this) : Outcome.refused(List.copyOf(reasons));
    }

    /// The same with another recurrence.
    public JobSetup with(Recurrence other) {
        return new JobSetup(caption, other, history, alerts);
    }
}
