package org.faktuur.batch.store;

import static org.faktuur.database.schema.Tables.BATCH_JOB;
import static org.faktuur.database.schema.Tables.BATCH_RULES;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faktuur.batch.BatchJob;
import org.faktuur.batch.BatchJobs;
import org.faktuur.batch.BatchRules;
import org.faktuur.batch.BatchRulesKept;
import org.faktuur.batch.BatchStatus;
import org.faktuur.batch.BatchTask;
import org.faktuur.batch.JobAlerts;
import org.faktuur.batch.JobSetup;
import org.faktuur.batch.JobStatus;
import org.faktuur.batch.KeepHistory;
import org.faktuur.database.schema.tables.records.BatchJobRecord;
import org.faktuur.recurrence.RecurrenceText;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SortField;

/// The jobs in the books, and the company's rules for them. A job is written over only as it was read.
public final class JooqBatchJobs implements BatchJobs, BatchRulesKept {

    private static final short ONLY = 1;

    private final DSLContext dsl;

    public JooqBatchJobs(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public BatchJob add(BatchJob job) {
        var row = dsl.newRecord(BATCH_JOB);
        write(job, row);
        row.setVersion(1);
        row.insert();
        return byId(row.getId()).orElseThrow();
    }

    @Override
    public boolean update(BatchJob job) {
        var row = new BatchJobRecord();
        write(job, row);
        row.setVersion(job.version() + 1);
        return dsl.update(BATCH_JOB).set(row).where(BATCH_JOB.ID.eq(job.id()))
                .and(BATCH_JOB.VERSION.eq(job.version())).execute() == 1;
    }

    @Override
    public void remove(long id) {
        dsl.deleteFrom(BATCH_JOB).where(BATCH_JOB.ID.eq(id)).execute();
    }

    @Override
    public Optional<BatchJob> byId(long id) {
        return jobs(BATCH_JOB.ID.eq(id), BATCH_JOB.ID.asc()).stream().findFirst();
    }

    @Override
    public List<BatchJob> all() {
        return jobs(BATCH_JOB.ID.isNotNull(), BATCH_JOB.ID.asc());
    }

    @Override
    public List<BatchJob> due(Instant now) {
        return jobs(BATCH_JOB.STATUS.eq(JobStatus.WAITING.name()).and(BATCH_JOB.DUE_AT.le(at(now))),
                BATCH_JOB.DUE_AT.asc(), BATCH_JOB.ID.asc());
    }

    @Override
    public List<BatchJob> atWork() {
        return jobs(BATCH_JOB.STATUS.in(JobStatus.EXECUTING.name(), JobStatus.CANCELING.name()), BATCH_JOB.ID.asc());
    }

    @Override
    public long unseen() {
        return dsl.fetchCount(BATCH_JOB, BATCH_JOB.UNSEEN.isTrue());
    }

    @Override
    public BatchRules rules() {
        return dsl.selectFrom(BATCH_RULES).where(BATCH_RULES.ID.eq(ONLY)).fetchOptional(row -> new BatchRules(
                row.getKeepDays(), BatchRules.Overdue.valueOf(row.getOverdue()))).orElse(BatchRules.USUAL);
    }

    @Override
    public void save(BatchRules rules) {
        dsl.update(BATCH_RULES).set(BATCH_RULES.KEEP_DAYS, rules.keepDays())
                .set(BATCH_RULES.OVERDUE, rules.overdue().name()).where(BATCH_RULES.ID.eq(ONLY)).execute();
    }

    private List<BatchJob> jobs(Condition which, SortField<?>... order) {
        return dsl.selectFrom(BATCH_JOB).where(which).orderBy(order).fetch(JooqBatchJobs::read);
    }

    private static void write(BatchJob job, BatchJobRecord row) {
        row.setCaption(job.setup().caption());
        row.setTask(job.work().task().name());
        row.setParameters(job.work().parameters());
        row.setRecurrence(RecurrenceText.written(job.setup().recurrence()));
        row.setHistory(job.setup().history().name());
        row.setAlerts(words(job.setup().alerts()));
        row.setMadeBy(job.madeBy());
        var state = job.state();
        row.setStatus(state.status().name());
        row.setDueAt(state.due().map(JooqBatchJobs::at).orElse(null));
        row.setLastRun(state.last().map(BatchJob.Last::run).orElse(0L));
        row.setLastStarted(state.last().map(last -> at(last.started())).orElse(null));
        row.setLastEnded(state.last().flatMap(BatchJob.Last::ended).map(JooqBatchJobs::at).orElse(null));
        row.setLastResult(state.last().map(last -> last.result().name()).orElse(""));
        row.setMissed(state.last().map(BatchJob.Last::missed).orElse(0L));
        row.setHeldBy(state.lease().map(BatchJob.Lease::where).orElse(""));
        row.setHeldSince(state.lease().map(lease -> at(lease.since())).orElse(null));
        row.setHeldUntil(state.lease().map(lease -> at(lease.until())).orElse(null));
        row.setUnseen(state.unseen());
    }

    private static String words(JobAlerts alerts) {
        var words = new ArrayList<String>();
        if (alerts.ended()) {
            words.add("ENDED");
        }
        if (alerts.error()) {
            words.add("ERROR");
        }
        if (alerts.canceled()) {
            words.add("CANCELED");
        }
        return String.join(" ", words);
    }

    private static BatchJob read(BatchJobRecord row) {
        var alerts = List.of(row.getAlerts().split(" "));
        return new BatchJob(row.getId(), new BatchJob.Work(BatchTask.valueOf(row.getTask()), row.getParameters()),
                new JobSetup(row.getCaption(), RecurrenceText.read(row.getRecurrence()),
                        KeepHistory.valueOf(row.getHistory()), new JobAlerts(alerts.contains("ENDED"),
                        alerts.contains("ERROR"), alerts.contains("CANCELED"))), row.getMadeBy(),
                new BatchJob.State(JobStatus.valueOf(row.getStatus()), moment(row.getDueAt()), last(row),
                        moment(row.getHeldSince()).map(since -> new BatchJob.Lease(row.getHeldBy(), since,
                                moment(row.getHeldUntil()).orElse(since))), row.getUnseen()), row.getVersion());
    }

    private static Optional<BatchJob.Last> last(BatchJobRecord row) {
        return moment(row.getLastStarted()).map(started -> new BatchJob.Last(row.getLastRun(), started,
                moment(row.getLastEnded()), BatchStatus.valueOf(row.getLastResult()), row.getMissed()));
    }

    private static Optional<Instant> moment(OffsetDateTime kept) {
        return Optional.ofNullable(kept).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
