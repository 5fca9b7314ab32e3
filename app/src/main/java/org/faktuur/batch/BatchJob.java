package org.faktuur.batch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.faktuur.outcome.Outcome;
import org.faktuur.recurrence.Recurrence;

/// What is done unattended, when, and how far it is.
///
/// @param id its number; 0 until it is kept
/// @param version how often it was changed
public record BatchJob(long id, Work work, JobSetup setup, String madeBy, State state, int version) {

    static final Duration JUST_NOW = Duration.ofMinutes(1);

    /// What it does, and with what, as text.
    public record Work(BatchTask task, String parameters) {
    }

    /// How far it is.
    ///
    /// @param due when it is to run; empty when it is not to run again by itself
    /// @param last its last run
    /// @param lease who is at it
    /// @param unseen whether there is something to tell that nobody looked at yet
    public record State(JobStatus status, Optional<Instant> due, Optional<Last> last, Optional<Lease> lease,
                        boolean unseen) {
    }

    /// Its last run.
    ///
    /// @param run its number in the history; 0 where none is kept
    /// @param missed how many times before it were missed
    public record Last(long run, Instant started, Optional<Instant> ended, BatchStatus result, long missed) {

        Last ended(long number, Instant now, BatchStatus how) {
            return new Last(number, started, Optional.of(now), how, missed);
        }
    }

    /// Who is at it, since when, and until when that is believed without a further sign of life.
    public record Lease(String where, Instant since, Instant until) {
    }

    /// A new job, which waits for its first time from this moment on, times of the last minute included. Times before
    /// that do not count as missed; what runs only once and whose time has gone by runs at once.
    public static BatchJob of(Work work, JobSetup setup, String madeBy, Instant now) {
        return new BatchJob(0, work, setup, madeBy, new State(JobStatus.WAITING, Optional.of(setup.recurrence()
                .after(now.minus(JUST_NOW)).map(time -> time.toInstant()).orElse(now)), Optional.empty(),
                Optional.empty(), false), 0);
    }

    /// How it stands.
    public JobStatus status() {
        return state.status();
    }

    /// Is it to run now?
    public boolean isDue(Instant now) {
        return status() == JobStatus.WAITING && state.due().filter(due -> !due.isAfter(now)).isPresent();
    }

    /// Has nobody given a sign of life for it for too long?
    boolean isLost(Instant now) {
        return status().isAtWork() && state.lease().filter(lease -> lease.until().isAfter(now)).isEmpty();
    }

    /// Begun by this program; refused while another is at it, or when it is not waiting.
    Outcome<BatchJob> begun(Lease lease) {
        var now = lease.since();
        var missed = state.due().map(due -> setup.recurrence().between(due, now)).orElse(0L);
        return may(JobStatus.EXECUTING).map(_ -> in(new State(JobStatus.EXECUTING, state.due(),
                Optional.of(new Last(0, now, Optional.empty(), BatchStatus.EXECUTING, missed)), Optional.of(lease),
                state.unseen())));
    }

    /// Still at work.
    BatchJob alive(Instant until) {
        return in(new State(status(), state.due(), state.last(),
                state.lease().map(lease -> new Lease(lease.where(), lease.since(), until)), state.unseen()));
    }

    /// Its run is over. What recurs waits for its next time after that moment; what was stopped waits for a person.
    BatchJob over(long run, BatchStatus result, Instant now) {
        var kept = setup.history().keeps(result);
        var next = setup.recurrence().after(now).map(time -> time.toInstant());
        var status = status() == JobStatus.CANCELING ? JobStatus.CANCELED : switch (result) {
            case ENDED -> next.isPresent() ? JobStatus.WAITING : JobStatus.ENDED;
            case ENDED_WITH_ERRORS -> next.isPresent() ? JobStatus.WAITING : JobStatus.ENDED_WITH_ERRORS;
            case EXECUTING, INTERRUPTED, ERROR -> JobStatus.ERROR;
            case CANCELED -> JobStatus.CANCELED;
        };
        return in(new State(status, status == JobStatus.WAITING ? next : Optional.empty(),
                state.last().map(last -> last.ended(kept ? run : 0, now, result)), Optional.empty(), state.unseen()
                || setup.history() != KeepHistory.NEVER && setup.alerts().tells(result)));
    }

    /// Its program is at it no more.
    BatchJob interrupted(Instant now) {
        return over(state.last().map(Last::run).orElse(0L), BatchStatus.INTERRUPTED, now);
    }

    /// To be stopped.
    Outcome<BatchJob> canceling() {
        return may(JobStatus.CANCELING).map(_ -> in(new State(JobStatus.CANCELING, state.due(), state.last(),
                state.lease(), state.unseen())));
    }

    /// Taken off the list for now.
    Outcome<BatchJob> withheld() {
        return may(JobStatus.WITHHOLD).map(_ -> in(new State(JobStatus.WITHHOLD, state.due(), state.last(),
                Optional.empty(), state.unseen())));
    }

    /// Back on the list, for its next time after that moment, or where there is none any more, at once.
    Outcome<BatchJob> released(Instant now) {
        return status() != JobStatus.WITHHOLD ? Outcome.refused(unfit(JobStatus.WAITING))
                : Outcome.done(waiting(setup.recurrence().after(now).map(time -> time.toInstant()).orElse(now)));
    }

    /// Once more, at once: what an error stopped goes on, what has ended runs again.
    Outcome<BatchJob> again(Instant now) {
        return status() == JobStatus.WITHHOLD ? Outcome.refused(unfit(JobStatus.WAITING))
                : may(JobStatus.WAITING).map(_ -> waiting(now));
    }

    /// Due now, before its time.
    Outcome<BatchJob> hurried(Instant now) {
        return may(JobStatus.EXECUTING).map(_ -> isDue(now) ? this : waiting(now));
    }

    /// The time that was missed is left out; without another it has ended.
    BatchJob skipped(Instant now) {
        return setup.recurrence().after(now).map(time -> waiting(time.toInstant())).orElseGet(() ->
                in(new State(JobStatus.ENDED, Optional.empty(), state.last(), Optional.empty(), state.unseen())));
    }

    /// Set up otherwise; refused while it runs. What waits, waits for the first new time after that moment.
    Outcome<BatchJob> with(JobSetup other, Instant now) {
        var changed = new BatchJob(id, work, other, madeBy, state, version);
        return status().isAtWork() ? Outcome.refused(runs()) : Outcome.done(status() == JobStatus.WAITING
                ? other.recurrence().after(now).map(time -> changed.waiting(time.toInstant())).orElse(changed)
                : changed);
    }

    /// Started with this to do from then on; refused while it waits for its time already, or runs.
    Outcome<BatchJob> started(Work other, Recurrence recurrence, Instant now) {
        if (status() == JobStatus.WAITING) {
            return Outcome.refused(new JobRefusal.StartedAlready(setup.caption(), state.due().orElse(now)));
        }
        return may(JobStatus.WAITING).map(_ -> new BatchJob(id, other, setup.with(recurrence), madeBy, state, version)
                .waiting(recurrence.after(now.minus(JUST_NOW)).map(time -> time.toInstant()).orElse(now)));
    }

    /// Looked at.
    BatchJob seen() {
        return in(new State(status(), state.due(), state.last(), state.lease(), false));
    }

    /// The same, as the history's run of this number.
    BatchJob running(long run) {
        return in(new State(status(), state.due(), state.last().map(last -> new Last(run, last.started(), last.ended(),
                last.result(), last.missed())), state.lease(), state.unseen()));
    }

    /// The same under its number.
    public BatchJob numbered(long number) {
        return new BatchJob(number, work, setup, madeBy, state, version);
    }

    /// Why it cannot be taken away; empty when it can.
    Optional<JobRefusal> whyStays() {
        return status().isAtWork() ? Optional.of(runs()) : Optional.empty();
    }

    private BatchJob waiting(Instant due) {
        return in(new State(JobStatus.WAITING, Optional.of(due), state.last(), Optional.empty(), state.unseen()));
    }

    private BatchJob in(State other) {
        return new BatchJob(id, work, setup, madeBy, other, version);
    }

    private Outcome<BatchJob> may(JobStatus next) {
        return status().mayBecome(next) ? Outcome.done(this) : Outcome.refused(unfit(next));
    }

    private JobRefusal unfit(JobStatus wanted) {
        return status().isAtWork() && wanted != JobStatus.CANCELING ? runs()
                : new JobRefusal.JobStatusUnfit(setup.caption(), status(), wanted);
    }

    private JobRefusal runs() {
        return new JobRefusal.JobRuns(setup.caption(), state.lease().map(Lease::since).orElse(Instant.EPOCH),
                state.lease().map(Lease::where).orElse(""));
    }
}
