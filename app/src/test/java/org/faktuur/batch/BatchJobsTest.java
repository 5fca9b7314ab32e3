package org.faktuur.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.faktuur.MovingSession;
import org.faktuur.batch.store.JooqBatchJobs;
import org.faktuur.batch.store.JooqBatchRuns;
import org.faktuur.database.Database;
import org.faktuur.listing.Sort;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.outcome.Outcome;
import org.faktuur.recurrence.Pattern;
import org.faktuur.recurrence.Range;
import org.faktuur.recurrence.Recurrence;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Jobs run when they are due, one after the other, never twice (the specification, C4 to C6).
class BatchJobsTest {

    private static final Recurrence DAILY = new Recurrence(LocalDateTime.parse("2025-03-03T02:00"),
            MovingSession.ZONE, new Pattern.Days(1), new Range.EndAfter(3));
    private static final JobAlerts ALL = new JobAlerts(true, true, true);

    private final MovingSession session = new MovingSession("2025-03-01T12:00");
    private final List<String> ran = new ArrayList<>();
    private Database database;
    private JooqBatchJobs jobs;
    private JooqBatchRuns runs;
    private BiFunction<String, BatchTurn, Outcome<BatchRun>> work = (_, turn) -> Outcome.done(
            turn.log().nothing(BatchTask.INVOICE_SALES_ORDERS));

    @BeforeEach
    void open() {
        database = Database.memory();
        jobs = new JooqBatchJobs(database.dsl());
        runs = new JooqBatchRuns(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private RunBatchJobs engine() {
        return engine("anna, pc-1, 1");
    }

    private RunBatchJobs engine(String where) {
        return new RunBatchJobs(new RunBatchJobs.Books(jobs, runs, jobs), List.of(new BatchDuty() {
            @Override
            public BatchTask task() {
                return BatchTask.INVOICE_SALES_ORDERS;
            }

            @Override
            public Outcome<BatchRun> run(String parameters, BatchTurn turn) {
                ran.add(parameters + " " + turn.today());
                return work.apply(parameters, turn);
            }
        }), session, database::inTransaction, where);
    }

    private ChangeBatchJob change() {
        return new ChangeBatchJob(jobs, jobs, session, database::inTransaction);
    }

    private BatchJob job(String name, Recurrence recurrence) {
        return change().create(new BatchJob.Work(BatchTask.INVOICE_SALES_ORDERS, name),
                new JobSetup(name, recurrence, KeepHistory.ALWAYS, ALL)).orElseThrow();
    }

    private BatchJob again(BatchJob job) {
        return jobs.byId(job.id()).orElseThrow();
    }

    private String due(BatchJob job) {
        return again(job).state().due().map(due -> LocalDateTime.ofInstant(due, MovingSession.ZONE).toString())
                .orElse("-");
    }

    private Outcome<BatchRun> failing(BatchTurn turn) {
        var going = turn.log().begin(BatchTask.INVOICE_SALES_ORDERS, 1);
        return Outcome.done(database.inTransaction(() -> going.keep(List.of(BatchLine.without(
                new DocumentRef(DocumentKind.SALES_ORDER, "SO-1"), "", BatchOutcome.FAILED,
                List.of(new JobRefusal.NeverDue()))), true)).run());
    }

    @Test
    void a_job_runs_when_it_is_due_and_waits_for_its_next_time_until_its_end() {
        var job = job("nightly", DAILY);
        assertThat(due(job)).isEqualTo("2025-03-03T02:00");
        assertThat(engine().runDue()).isEmpty();

        session.set("2025-03-03T02:00");
        assertThat(engine().runDue()).extracting(BatchJob::status).containsExactly(JobStatus.WAITING);
        assertThat(due(job)).isEqualTo("2025-03-04T02:00");
        assertThat(engine().runDue()).isEmpty();
        session.set("2025-03-04T02:00:30");
        engine().runDue();
        session.set("2025-03-05T02:01");
        engine().runDue();

        assertThat(again(job).status()).isEqualTo(JobStatus.ENDED);
        assertThat(due(job)).isEqualTo("-");
        assertThat(ran).containsExactly("nightly 2025-03-03", "nightly 2025-03-04", "nightly 2025-03-05");
        session.set("2025-03-09T02:01");
        assertThat(engine().runDue()).isEmpty();
    }

    @Test
    void what_was_missed_runs_once_and_the_run_says_how_often() {
        var job = job("nightly", DAILY);
        session.set("2025-03-04T08:00");

        engine().runDue();

        assertThat(ran).containsExactly("nightly 2025-03-04");
        assertThat(again(job).state().last().orElseThrow().missed()).isEqualTo(1);
        assertThat(runs.lastOf(job.id()).orElseThrow().cause()).extracting(BatchRun.Cause::job, BatchRun.Cause::missed)
                .containsExactly(job.id(), 1L);
        assertThat(due(job)).isEqualTo("2025-03-05T02:00");
    }

    @Test
    void what_was_missed_can_be_left_out() {
        var recurring = job("nightly", DAILY);
        var once = job("once", Recurrence.once(LocalDateTime.parse("2025-03-03T03:00"), MovingSession.ZONE));
        session.set("2025-03-04T08:00");
        var engine = engine();

        assertThat(engine.overdue()).extracting(BatchJob::id).containsExactly(recurring.id(), once.id());
        engine.skipMissed(engine.overdue());

        assertThat(engine.runDue()).isEmpty();
        assertThat(due(recurring)).isEqualTo("2025-03-05T02:00");
        assertThat(again(once).status()).isEqualTo(JobStatus.ENDED);
    }

    @Test
    void the_longest_due_runs_first_and_none_beside_another() {
        job("late", Recurrence.once(LocalDateTime.parse("2025-03-03T03:00"), MovingSession.ZONE));
        job("early", Recurrence.once(LocalDateTime.parse("2025-03-03T02:00"), MovingSession.ZONE));
        session.set("2025-03-03T08:00");
        var engine = engine();
        var beside = new ArrayList<BatchJob>();
        work = (_, turn) -> {
            beside.addAll(engine.runDue());
            return Outcome.done(turn.log().nothing(BatchTask.INVOICE_SALES_ORDERS));
        };

        engine.runDue();

        assertThat(beside).isEmpty();
        assertThat(ran).containsExactly("early 2025-03-03", "late 2025-03-03");
    }

    @Test
    void a_second_start_is_refused_and_says_since_when_and_where_it_runs() {
        var job = job("nightly", DAILY);
        var other = engine("bob, pc-2, 77");
        var answers = new ArrayList<Outcome<BatchJob>>();
        work = (_, turn) -> {
            session.pass(Duration.ofMinutes(3));
            answers.add(other.runNow(job.id()));
            return Outcome.done(turn.log().nothing(BatchTask.INVOICE_SALES_ORDERS));
        };
        session.set("2025-03-03T02:00");
        var since = session.now();

        engine().runDue();

        assertThat(ran).hasSize(1);
        assertThat(answers.getFirst().refusals()).containsExactly(
                new JobRefusal.JobRuns("nightly", since, "anna, pc-1, 1"));
        assertThat(again(job).state().lease()).isEmpty();
    }

    @Test
    void a_job_whose_program_died_stands_as_interrupted_and_can_be_restarted() {
        var job = job("nightly", DAILY);
        session.set("2025-03-03T02:00");
        work = (_, _) -> {
            database.inTransaction(() -> runs.keep(BatchRun.begun(new BatchRun.Cause(BatchTask.INVOICE_SALES_ORDERS,
                    "test", job.id(), 0), session.now(), 5)));
            throw new OutOfMemoryError("the program ends here");
        };
        assertThat(catchThrowable(() -> engine().runDue())).isInstanceOf(Error.class);
        assertThat(again(job).status()).isEqualTo(JobStatus.EXECUTING);

        var second = engine("bob, pc-2, 77");
        assertThat(second.findInterrupted(false)).as("it is believed for ten minutes").isEmpty();
        session.pass(Duration.ofMinutes(10));
        assertThat(second.findInterrupted(false)).extracting(BatchJob::status).containsExactly(JobStatus.ERROR);
        assertThat(again(job).state().last().orElseThrow()).extracting(BatchJob.Last::result, last -> last.run() > 0)
                .containsExactly(BatchStatus.INTERRUPTED, true);
        assertThat(again(job).state().unseen()).isTrue();

        work = (_, turn) -> Outcome.done(turn.log().nothing(BatchTask.INVOICE_SALES_ORDERS));
        assertThat(second.runDue()).isEmpty();
        change().again(job.id()).orElseThrow();
        assertThat(second.runDue()).extracting(BatchJob::status).containsExactly(JobStatus.WAITING);
        assertThat(due(job)).isEqualTo("2025-03-04T02:00");
    }

    @Test
    void where_no_other_program_can_be_at_it_a_dead_one_is_found_at_once() {
        var job = job("nightly", DAILY);
        database.inTransaction(() -> jobs.update(job.begun(new BatchJob.Lease("x", session.now(),
                session.now().plusSeconds(600))).orElseThrow()));
        database.inTransaction(() -> jobs.update(again(job).canceling().orElseThrow()));

        assertThat(engine().findInterrupted(true)).extracting(BatchJob::status).containsExactly(JobStatus.CANCELED);
    }

    @Test
    void a_person_stops_a_job_between_two_documents() {
        var job = job("nightly", DAILY);
        session.set("2025-03-03T02:00");
        var engine = engine();
        work = (_, turn) -> {
            engine.cancel(job.id()).orElseThrow();
            assertThat(turn.stopped().getAsBoolean()).isTrue();
            return Outcome.done(turn.log().begin(BatchTask.INVOICE_SALES_ORDERS, 1).stop(List.of(),
                    BatchStatus.CANCELED).run());
        };

        assertThat(engine.runDue()).extracting(BatchJob::status).containsExactly(JobStatus.CANCELED);
        assertThat(engine.cancel(job.id()).refusals()).containsExactly(
                new JobRefusal.JobStatusUnfit("nightly", JobStatus.CANCELED, JobStatus.CANCELING));
        assertThat(change().again(job.id()).isDone()).isFalse();
        assertThat(change().copy(job.id()).orElseThrow().status()).isEqualTo(JobStatus.WAITING);
    }

    @Test
    void a_fault_leaves_the_job_as_an_error_with_its_reason() {
        var job = job("nightly", DAILY);
        session.set("2025-03-03T02:00");
        work = (_, _) -> {
            throw new IllegalStateException("the cable was pulled");
        };

        assertThat(engine().runDue()).extracting(BatchJob::status).containsExactly(JobStatus.ERROR);
        assertThat(runs.lastOf(job.id()).orElseThrow().remark().in(Texts.ofEverything(Language.EN)))
                .isEqualTo("the cable was pulled");
    }

    @Test
    void what_is_withheld_does_not_run_until_it_is_released() {
        var job = job("nightly", DAILY);
        change().withhold(job.id()).orElseThrow();
        session.set("2025-03-03T08:00");
        assertThat(engine().runDue()).isEmpty();
        assertThat(change().again(job.id()).isDone()).isFalse();

        change().release(job.id()).orElseThrow();
        assertThat(due(job)).isEqualTo("2025-03-04T02:00");
        assertThat(change().release(job.id()).isDone()).isFalse();
        change().hurry(job.id()).orElseThrow();
        assertThat(engine().runDue()).hasSize(1);
        assertThat(due(job)).as("its planned time stays").isEqualTo("2025-03-04T02:00");
    }

    @Test
    void documents_that_failed_are_told_of_and_the_job_goes_on() {
        var job = job("nightly", DAILY);
        session.set("2025-03-03T02:00");
        work = (_, turn) -> failing(turn);

        engine().runDue();

        assertThat(again(job).status()).isEqualTo(JobStatus.WAITING);
        assertThat(again(job).state().last().orElseThrow().result()).isEqualTo(BatchStatus.ENDED_WITH_ERRORS);
        assertThat(jobs.unseen()).isEqualTo(1);
        change().seen(job.id()).orElseThrow();
        assertThat(jobs.unseen()).isZero();
    }

    @Test
    void history_is_kept_always_of_errors_only_or_never_and_never_alerts() {
        session.set("2025-03-03T08:00");
        for (var keep : KeepHistory.values()) {
            var job = change().create(new BatchJob.Work(BatchTask.INVOICE_SALES_ORDERS, keep.name()),
                    new JobSetup(keep.name(), DAILY, keep, ALL)).orElseThrow();
            work = (_, turn) -> Outcome.done(turn.log().nothing(BatchTask.INVOICE_SALES_ORDERS));
            engine().runNow(job.id()).orElseThrow();
            assertThat(runs.lastOf(job.id()).isPresent()).as(keep + " of what went well")
                    .isEqualTo(keep == KeepHistory.ALWAYS);
            work = (_, turn) -> failing(turn);
            engine().runNow(job.id()).orElseThrow();
            assertThat(runs.lastOf(job.id()).isPresent()).as(keep + " of errors").isEqualTo(keep != KeepHistory.NEVER);
            assertThat(again(job).state().unseen()).isEqualTo(keep != KeepHistory.NEVER);
        }
    }

    @Test
    void runs_are_forgotten_after_as_many_days_as_the_company_chose() {
        var job = job("nightly", DAILY);
        change().choose(new BatchRules(30, BatchRules.Overdue.RUN)).orElseThrow();
        work = (_, turn) -> failing(turn);
        session.set("2025-03-03T02:00");
        engine().runDue();
        session.set("2025-03-20T02:00");
        engine().runDue();
        assertThat(runs.runsOf(job.id()).count(List.of())).isEqualTo(2);

        change().again(job.id()).orElseThrow();
        session.set("2025-04-03T02:00");
        engine().runDue();

        assertThat(runs.runsOf(job.id()).count(List.of())).isEqualTo(2);
        assertThat(runs.lines(1).page(Sort.ascending("line"), List.of(), Optional.empty(), false, 9))
                .isEmpty();
        assertThat(change().choose(new BatchRules(0, BatchRules.Overdue.RUN)).refusals())
                .containsExactly(new JobRefusal.KeepDaysWrong());
    }

    @Test
    void a_job_needs_a_name_and_a_time_to_run() {
        var never = new Recurrence(LocalDateTime.parse("2025-03-03T02:00"), MovingSession.ZONE, new Pattern.Days(1),
                new Range.EndBy(LocalDate.parse("2025-03-02")));

        assertThat(change().create(new BatchJob.Work(BatchTask.INVOICE_SALES_ORDERS, ""),
                new JobSetup(" ", never, KeepHistory.ALWAYS, ALL)).refusals())
                .containsExactly(new JobRefusal.CaptionMissing(), new JobRefusal.NeverDue());
    }

    @Test
    void a_job_is_set_up_otherwise_or_deleted_only_while_it_does_not_run() {
        var job = job("nightly", DAILY);
        var weekly = new JobSetup("weekly", new Recurrence(DAILY.start(), DAILY.zone(), new Pattern.Days(7),
                new Range.NoEnd()), KeepHistory.ERRORS, JobAlerts.OF_ERRORS);
        session.set("2025-03-03T02:00");
        work = (_, turn) -> {
            assertThat(change().delete(List.of(job.id())).refusals()).hasSize(1);
            assertThat(change().setUp(job.id(), weekly).refusals()).hasSize(1);
            return Outcome.done(turn.log().nothing(BatchTask.INVOICE_SALES_ORDERS));
        };
        engine().runDue();

        assertThat(change().setUp(job.id(), weekly).orElseThrow().setup()).isEqualTo(weekly);
        assertThat(due(job)).isEqualTo("2025-03-10T02:00");
        assertThat(change().delete(List.of(job.id())).orElseThrow()).isEqualTo(1);
        assertThat(jobs.all()).isEmpty();
    }
}
