package org.faktuur.batch;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.faktuur.MovingSession;
import org.faktuur.batch.store.JooqBatchJobs;
import org.faktuur.batch.store.JooqBatchRuns;
import org.faktuur.database.Database;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.outcome.Outcome;
import org.faktuur.recurrence.Pattern;
import org.faktuur.recurrence.Range;
import org.faktuur.recurrence.Recurrence;
import org.faktuur.texts.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// Books with jobs whose work the test says, and an engine over them; its clock is moved by hand.
abstract class JobBooks {

    static final Recurrence DAILY = new Recurrence(LocalDateTime.parse("2025-03-03T02:00"),
            MovingSession.ZONE, new Pattern.Days(1), new Range.EndAfter(3));
    static final JobAlerts ALL = new JobAlerts(true, true, true);

    final MovingSession session = new MovingSession("2025-03-01T12:00");
    final List<String> ran = new ArrayList<>();
    Database database;
    JooqBatchJobs jobs;
    JooqBatchRuns runs;
    BiFunction<String, BatchTurn, Outcome<BatchRun>> work = (_, turn) -> Outcome.done(
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

    RunBatchJobs engine() {
        return engine("anna, pc-1, 1");
    }

    RunBatchJobs engine(String where) {
        return new RunBatchJobs(new RunBatchJobs.Books(jobs, runs, jobs), List.of(new BatchDuty() {
            @Override
            public BatchTask task() {
                return BatchTask.INVOICE_SALES_ORDERS;
            }

            @Override
            public Words about(String parameters) {
                return Words.plain(parameters);
            }

            @Override
            public Outcome<BatchRun> run(String parameters, BatchTurn turn) {
                ran.add(parameters + " " + turn.today());
                return work.apply(parameters, turn);
            }
        }), session, database::inTransaction, where);
    }

    ChangeBatchJob change() {
        return new ChangeBatchJob(jobs, jobs, session, database::inTransaction);
    }

    BatchJob job(String name, Recurrence recurrence) {
        return change().create(new BatchJob.Work(BatchTask.INVOICE_SALES_ORDERS, name),
                new JobSetup(name, recurrence, KeepHistory.ALWAYS, ALL)).orElseThrow();
    }

    BatchJob again(BatchJob job) {
        return jobs.byId(job.id()).orElseThrow();
    }

    String due(BatchJob job) {
        return again(job).state().due().map(due -> LocalDateTime.ofInstant(due, MovingSession.ZONE).toString())
                .orElse("-");
    }

    Outcome<BatchRun> failing(BatchTurn turn) {
        var going = turn.log().begin(BatchTask.INVOICE_SALES_ORDERS, 1);
        return Outcome.done(database.inTransaction(() -> going.keep(List.of(BatchLine.without(
                new DocumentRef(DocumentKind.SALES_ORDER, "SO-1"), "", BatchOutcome.FAILED,
                List.of(new JobRefusal.NeverDue()))), true)).run());
    }
}
