package org.faktuur.batch;

/// How the company wants its jobs: how long runs are kept, and what becomes of what was due while no program ran.
///
/// @param keepDays for how many days
public record BatchRules(int keepDays, Overdue overdue) {

    /// As it is until something else is chosen.
    public static final BatchRules USUAL = new BatchRules(365, Overdue.ASK);

    /// What happens when the program starts and jobs are overdue.
    public enum Overdue {

        /// The person at the desk is asked.
        ASK,

        /// Each runs once for all the times that it missed.
        RUN,

        /// They wait for their next time.
        SKIP
    }
}
