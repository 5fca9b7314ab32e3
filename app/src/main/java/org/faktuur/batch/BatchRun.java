package org.faktuur.batch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.faktuur.texts.Words;

/// A run over many documents, as the history keeps it.
///
/// @param id its number in the history; 0 until it is kept
/// @param remark what is to be said of it as a whole, such as why nothing could be begun
public record BatchRun(long id, Cause cause, Times times, BatchStatus status, Count count, Words remark) {

    /// What it does, whose run it is, and of which job.
    ///
    /// @param job the number of the job; 0 where a person made it
    /// @param missed how many times of the job before it were missed
    public record Cause(BatchTask task, String by, long job, long missed) {
    }

    /// When it began and ended.
    public record Times(Instant started, Optional<Instant> ended) {

        /// How long it took; empty while it goes on.
        public Optional<Duration> took() {
            return ended.map(end -> Duration.between(started, end));
        }
    }

    /// How many documents were chosen, and what came of those that it reached.
    public record Count(int chosen, int made, int skipped, int failed) {

        /// Those that the run did not come to.
        public int notReached() {
            return chosen - made - skipped - failed;
        }

        Count plus(List<BatchLine> lines) {
            return new Count(chosen, made + of(lines, BatchOutcome.MADE), skipped + of(lines, BatchOutcome.SKIPPED),
                    failed + of(lines, BatchOutcome.FAILED));
        }

        private static int of(List<BatchLine> lines, BatchOutcome outcome) {
            return (int) lines.stream().filter(line -> line.outcome() == outcome).count();
        }
    }

    /// A run that begins now over so many documents.
    public static BatchRun begun(BatchTask task, String by, Instant now, int chosen) {
        return begun(new Cause(task, by, 0, 0), now, chosen);
    }

    /// The same, for this cause.
    public static BatchRun begun(Cause cause, Instant now, int chosen) {
        return new BatchRun(0, cause, new Times(now, Optional.empty()), BatchStatus.EXECUTING,
                new Count(chosen, 0, 0, 0), Words.NONE);
    }

    /// What it does.
    public BatchTask task() {
        return cause.task();
    }

    /// Whose run it is.
    public String by() {
        return cause.by();
    }

    /// Further by what came of these documents.
    public BatchRun with(List<BatchLine> lines) {
        return new BatchRun(id, cause, times, status, count.plus(lines), remark);
    }

    /// The same with something said of it as a whole.
    public BatchRun saying(Words words) {
        return new BatchRun(id, cause, times, status, count, words);
    }

    /// Ended at that moment, having come to all that it was to take, or stopped before.
    public BatchRun ended(Instant now) {
        return over(now, count.notReached() > 0 ? BatchStatus.CANCELED
                : count.failed() > 0 ? BatchStatus.ENDED_WITH_ERRORS : BatchStatus.ENDED);
    }

    /// Over at that moment.
    public BatchRun over(Instant now, BatchStatus how) {
        return new BatchRun(id, cause, new Times(times.started(), Optional.of(now)), how, count, remark);
    }

    /// The same run under its number in the history.
    public BatchRun numbered(long number) {
        return new BatchRun(number, cause, times, status, count, remark);
    }
}
