package org.faktuur.batch;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.faktuur.outcome.Outcome;
import org.faktuur.session.Session;
import org.faktuur.session.Transactions;
import org.faktuur.texts.Words;

/// Runs jobs when they are due, one after the other, none twice at once. Who runs one says so in the books and renews
/// that while at it, so that a second program sees who has it, and a dead one is found out.
public final class RunBatchJobs implements AutoCloseable {

    /// Without a sign of life for so long, a program counts as dead.
    private static final Duration BELIEVED = Duration.ofMinutes(10);
    private static final System.Logger LOG = System.getLogger("faktuur.batch");

    /// The jobs, their runs, and how the company wants them.
    public record Books(BatchJobs jobs, BatchRuns runs, BatchRulesKept rules) {
    }

    private final Books books;
    private final List<BatchDuty> duties;
    private final Session session;
    private final Transactions transactions;
    private final String where;
    private final Semaphore free = new Semaphore(1);
    private final Set<Long> stopping = ConcurrentHashMap.newKeySet();
    private volatile boolean closing;

    /// `where` names this program and its machine to other programs.
    public RunBatchJobs(Books books, List<BatchDuty> duties, Session session, Transactions transactions, String where) {
        this.books = books;
        this.duties = List.copyOf(duties);
        this.session = session;
        this.transactions = transactions;
        this.where = where;
    }

    /// Runs every job that is due, the longest due first. Does nothing while it is at that already.
    ///
    /// @return the jobs that ran, as they stand after it
    public List<BatchJob> runDue() {
        var ran = new ArrayList<BatchJob>();
        if (!closing && free.tryAcquire()) {
            try {
                for (var due : books.jobs().due(session.now())) {
                    if (!closing && run(due) instanceof Outcome.Done<BatchJob>(var after)) {
                        ran.add(after);
                    }
                }
            } finally {
                free.release();
            }
        }
        return List.copyOf(ran);
    }

    /// Runs one job now, due or not; refused while it runs, here or elsewhere, or when it is not waiting.
    ///
    /// @return the job as it stands after it
    public Outcome<BatchJob> runNow(long id) {
        var found = books.jobs().byId(id);
        if (found.isEmpty()) {
            return Outcome.refused(new JobRefusal.NoSuchJob(id));
        }
        if (!free.tryAcquire()) {
            return books.jobs().atWork().stream().findFirst().<Outcome<BatchJob>>map(running ->
                    running.hurried(session.now())).orElseGet(() -> Outcome.refused(new JobRefusal.NoSuchJob(id)));
        }
        try {
            return found.orElseThrow().hurried(session.now()).then(this::run);
        } finally {
            free.release();
        }
    }

    /// Stops a job after the documents that are on their way; refused when it is not at work.
    public Outcome<BatchJob> cancel(long id) {
        stopping.add(id);
        var canceled = transactions.run(() -> books.jobs().byId(id).map(job -> job.canceling().map(this::kept))
                .orElseGet(() -> Outcome.refused(new JobRefusal.NoSuchJob(id))));
        if (!canceled.isDone()) {
            stopping.remove(id);
        }
        return canceled;
    }

    /// Finds the jobs whose program ended before they did: they stand as *Error*, and one that was being canceled as
    /// *Canceled*. To be asked when books are opened.
    ///
    /// @param alone whether no other program can have these books
    public List<BatchJob> findInterrupted(boolean alone) {
        var lost = books.jobs().atWork().stream().filter(job -> alone || job.isLost(session.now())).toList();
        return lost.isEmpty() ? lost : transactions.run(() -> lost.stream().map(job -> kept(job.running(
                begun(job).map(BatchRun::id).orElse(0L)).interrupted(session.now()))).toList());
    }

    /// What a job does, in words; nothing where this program does not know it.
    public Words about(BatchJob job) {
        return duty(job).map(each -> each.about(job.work().parameters())).orElse(Words.NONE);
    }

    /// What a job would do now, a line for each document; writes nothing. Refused where that cannot be foreseen.
    public Outcome<List<BatchLine>> foresee(BatchJob job) {
        return duty(job).map(each -> each.foresee(job.work().parameters(), new BatchTurn(
                new BatchLog(books.runs(), session, transactions), today(job), () -> false, () -> { })))
                .orElseGet(() -> Outcome.refused(new JobRefusal.TaskUnknown(job.work().task().name())));
    }

    /// What a job is to do that does exactly what was foreseen; empty where only the job itself can do it.
    public Optional<BatchJob.Work> exactly(BatchJob job, List<BatchLine> foreseen) {
        return duty(job).flatMap(each -> each.exactly(job.work().parameters(), foreseen))
                .map(parameters -> new BatchJob.Work(job.work().task(), parameters));
    }

    private LocalDate today(BatchJob job) {
        return LocalDate.ofInstant(session.now(), job.setup().recurrence().zone());
    }

    private Optional<BatchDuty> duty(BatchJob job) {
        return duties.stream().filter(each -> each.task() == job.work().task()).findFirst();
    }

    /// The jobs that are overdue, such as those whose time came while no program ran.
    public List<BatchJob> overdue() {
        return books.jobs().due(session.now());
    }

    /// Leaves out what these jobs missed: each waits for its next time.
    public void skipMissed(List<BatchJob> missed) {
        transactions.run(() -> {
            missed.stream().flatMap(job -> books.jobs().byId(job.id()).stream())
                    .filter(job -> job.isDue(session.now())).forEach(job -> kept(job.skipped(session.now())));
            return null;
        });
    }

    /// Has the books been left?
    public boolean isClosed() {
        return closing;
    }

    /// Leaves the books: a job at work stops after the documents that are on their way, and stands as interrupted. No
    /// other begins.
    @Override
    public void close() {
        closing = true;
        free.acquireUninterruptibly();
        free.release();
    }

    private Outcome<BatchJob> run(BatchJob due) {
        var now = session.now();
        var begun = transactions.run(() -> due.begun(new BatchJob.Lease(where, now, now.plus(BELIEVED)))
                .then(job -> books.jobs().update(job) ? Outcome.done(again(job.id())) : taken(job.id())));
        return begun.map(job -> {
            var run = turn(job);
            return finish(job, run);
        });
    }

    private Outcome<BatchJob> taken(long id) {
        return books.jobs().byId(id).map(job -> job.begun(new BatchJob.Lease(where, session.now(), session.now())))
                .filter(outcome -> !outcome.isDone())
                .orElseGet(() -> Outcome.refused(new JobRefusal.NoSuchJob(id)));
    }

    private BatchRun turn(BatchJob job) {
        var log = new BatchLog(books.runs(), session, transactions).of(job);
        var task = job.work().task();
        var today = today(job);
        var duty = duty(job);
        if (duty.isEmpty()) {
            return log.failed(task, Words.of(new JobRefusal.TaskUnknown(task.name())));
        }
        try {
            return switch (duty.get().run(job.work().parameters(), new BatchTurn(log, today,
                    () -> closing || stopping.contains(job.id()), () -> alive(job.id())))) {
                case Outcome.Done<BatchRun>(var run) -> run;
                case Outcome.Refused<BatchRun>(var reasons) -> log.failed(task, texts -> String.join(" ",
                        reasons.stream().map(texts::of).distinct().toList()));
            };
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.ERROR, "job " + job.id(), fault);
            return begun(job).filter(run -> run.status().isOver()).orElseGet(() -> log.failed(task,
                    Words.plain(String.valueOf(fault.getMessage()))));
        }
    }

    /// What the history keeps of the run that a job is at.
    private Optional<BatchRun> begun(BatchJob job) {
        return books.runs().lastOf(job.id()).filter(run -> job.state().last()
                .filter(last -> !run.times().started().isBefore(last.started())).isPresent());
    }

    private void alive(long id) {
        transactions.run(() -> {
            var job = again(id);
            if (job.status() == JobStatus.CANCELING) {
                stopping.add(id);
            }
            return kept(job.alive(session.now().plus(BELIEVED)));
        });
    }

    private BatchJob finish(BatchJob job, BatchRun run) {
        var ended = transactions.run(() -> {
            var after = kept(again(job.id()).over(run.id(), closing && run.status() == BatchStatus.CANCELED
                    ? BatchStatus.INTERRUPTED : run.status(), session.now()));
            if (!after.setup().history().keeps(run.status())) {
                books.runs().forget(run.id());
            }
            books.runs().forgetBefore(session.now().minus(Duration.ofDays(books.rules().rules().keepDays())));
            return after;
        });
        stopping.remove(job.id());
        return ended;
    }

    private BatchJob kept(BatchJob job) {
        if (!books.jobs().update(job)) {
            throw new IllegalStateException("job " + job.id() + " was changed by somebody else");
        }
        return again(job.id());
    }

    private BatchJob again(long id) {
        return books.jobs().byId(id).orElseThrow();
    }
}
