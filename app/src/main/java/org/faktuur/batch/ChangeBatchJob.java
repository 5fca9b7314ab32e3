package org.faktuur.batch;

import java.util.List;
import java.util.function.Function;
import org.faktuur.outcome.Outcome;
import org.faktuur.recurrence.Recurrence;
import org.faktuur.session.Session;
import org.faktuur.session.Transactions;

/// What a person does with jobs that are not running: making, changing, taking off the list, starting again, deleting.
public final class ChangeBatchJob {

    /// The longest text of what a job is to do.
    public static final int LONGEST = 1_000_000;

    private final BatchJobs jobs;
    private final BatchRulesKept rules;
    private final Session session;
    private final Transactions transactions;

    public ChangeBatchJob(BatchJobs jobs, BatchRulesKept rules, Session session, Transactions transactions) {
        this.jobs = jobs;
        this.rules = rules;
        this.session = session;
        this.transactions = transactions;
    }

    /// A new job; refused without a name, or when it would never run.
    public Outcome<BatchJob> create(BatchJob.Work work, JobSetup setup) {
        if (work.parameters().length() > LONGEST) {
            return Outcome.refused(new JobRefusal.JobTooLong(LONGEST));
        }
        var recurrence = setup.recurrence();
        if (recurrence.recurs() && recurrence.after(session.now().minus(BatchJob.JUST_NOW)).isEmpty()) {
            return Outcome.refused(new JobRefusal.NeverDue());
        }
        return setup.checked().map(checked -> transactions.run(() ->
                jobs.add(BatchJob.of(work, checked, session.user(), session.now()))));
    }

    /// Sets a job up otherwise; refused while it runs.
    public Outcome<BatchJob> setUp(long id, JobSetup setup) {
        return setup.checked().then(checked -> change(id, job -> job.with(checked, session.now())));
    }

    /// Takes a waiting job off the list for now.
    public Outcome<BatchJob> withhold(long id) {
        return change(id, BatchJob::withheld);
    }

    /// Puts it back on the list.
    public Outcome<BatchJob> release(long id) {
        return change(id, job -> job.released(session.now()));
    }

    /// Has a job that an error stopped go on, or one that has ended run again, at once.
    public Outcome<BatchJob> again(long id) {
        return change(id, job -> job.again(session.now()));
    }

    /// Has a waiting job run at once, before its time.
    public Outcome<BatchJob> hurry(long id) {
        return change(id, job -> job.hurried(session.now()));
    }

    /// A new job that does nothing until it is started.
    public Outcome<BatchJob> prepare(BatchJob.Work work, JobSetup setup) {
        return transactions.run(() -> create(work, setup).then(job -> withhold(job.id())));
    }

    /// Starts a job that was prepared or has stopped, with this to do; refused while it runs or waits for its time: a
    /// second start would do everything twice.
    public Outcome<BatchJob> start(long id, BatchJob.Work work, Recurrence recurrence) {
        return change(id, job -> job.started(work, recurrence, session.now()));
    }

    /// Somebody looked at what there was to tell.
    public Outcome<BatchJob> seen(long id) {
        return change(id, job -> Outcome.done(job.seen()));
    }

    /// A new job of the same kind with the same set-up, which waits.
    public Outcome<BatchJob> copy(long id) {
        return jobs.byId(id).map(job -> create(job.work(), job.setup()).then(copy ->
                setUp(copy.id(), copy.setup())))
                .orElseGet(() -> Outcome.refused(new JobRefusal.NoSuchJob(id)));
    }

    /// Takes jobs away; refused while one of them runs.
    public Outcome<Integer> delete(List<Long> ids) {
        return transactions.run(() -> {
            var why = ids.stream().flatMap(id -> jobs.byId(id).stream()).flatMap(job -> job.whyStays().stream()).toList();
            if (!why.isEmpty()) {
                return Outcome.refused(why);
            }
            ids.forEach(jobs::remove);
            return Outcome.done(ids.size());
        });
    }

    /// Chooses how the company wants its jobs; refused when nothing would be kept.
    public Outcome<BatchRules> choose(BatchRules chosen) {
        if (chosen.keepDays() < 1) {
            return Outcome.refused(new JobRefusal.KeepDaysWrong());
        }
        return transactions.run(() -> {
            rules.save(chosen);
            return Outcome.done(chosen);
        });
    }

    private Outcome<BatchJob> change(long id, Function<BatchJob, Outcome<BatchJob>> how) {
        return transactions.run(() -> jobs.byId(id)
                .map(job -> how.apply(job).map(this::kept))
                .orElseGet(() -> Outcome.refused(new JobRefusal.NoSuchJob(id))));
    }

    private BatchJob kept(BatchJob job) {
        jobs.update(job);
        return jobs.byId(job.id()).orElseThrow();
    }
}
