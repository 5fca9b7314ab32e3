package org.faktuur.batch;

import java.time.Instant;
import java.util.List;
import org.faktuur.outcome.Refusal;

/// Why something is not done with a job.
public sealed interface JobRefusal extends Refusal {

    /// There is no job of this number.
    record NoSuchJob(long job) implements JobRefusal {
    }

    /// It is running already: since when, and on which machine in which program.
    record JobRuns(String caption, Instant since, String where) implements JobRefusal {
    }

    /// It was started already, and waits until then.
    record StartedAlready(String caption, Instant due) implements JobRefusal {
    }

    /// A job that stands so cannot come to stand so.
    record JobStatusUnfit(String caption, JobStatus status, JobStatus wanted) implements JobRefusal {
    }

    /// A job has a name.
    record CaptionMissing() implements JobRefusal {
    }

    /// The name is longer than what is kept.
    record CaptionBeyond(int most) implements JobRefusal {
    }

    /// It would end before it begins.
    record NeverDue() implements JobRefusal {
    }

    /// The number lies outside of these.
    record NumberOutside(int least, int most) implements JobRefusal {
    }

    /// What the job is to do is longer than what is kept.
    record JobTooLong(int most) implements JobRefusal {
    }

    /// This program does not know how to do what the job is to do.
    record TaskUnknown(String task) implements JobRefusal {
    }

    /// What such a job would do cannot be foreseen.
    record NotForeseen() implements JobRefusal {
    }

    /// Nothing would be made.
    record NothingForeseen() implements JobRefusal {
    }

    /// No job is chosen.
    record NoJobChosen() implements JobRefusal {
    }

    /// The job has not run yet.
    record JobNeverRan() implements JobRefusal {
    }

    /// So many days cannot be kept.
    record KeepDaysWrong() implements JobRefusal {
    }

    /// Batch processing is off.
    record ProcessingOff() implements JobRefusal {
    }

    /// Nobody is told of what is not kept.
    record NeverAlerted() implements JobRefusal {
    }

    /// None of the chosen jobs stands so that this could be done.
    record NotWithThese(List<JobStatus> wanted) implements JobRefusal {
    }
}
