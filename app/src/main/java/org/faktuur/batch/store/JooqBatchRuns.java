package org.faktuur.batch.store;

import static org.faktuur.database.schema.Tables.BATCH_RUN;
import static org.faktuur.database.schema.Tables.BATCH_RUN_LINE;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faktuur.batch.BatchLine;
import org.faktuur.batch.BatchOutcome;
import org.faktuur.batch.BatchRun;
import org.faktuur.batch.BatchRunLists;
import org.faktuur.batch.BatchRuns;
import org.faktuur.batch.BatchStatus;
import org.faktuur.batch.BatchTask;
import org.faktuur.batch.KeptBatchLine;
import org.faktuur.database.Database;
import org.faktuur.database.schema.tables.records.BatchRunLineRecord;
import org.faktuur.listing.RowSource;
import org.faktuur.listing.store.JooqRows;
import org.faktuur.listing.store.JooqRows.Column;
import org.faktuur.money.Amounts;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;
import org.faktuur.texts.Words;
import org.joda.money.Money;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// The history of runs in the books. A line has one key of run and line; its reason is kept in every language.
public final class JooqBatchRuns implements BatchRuns, BatchRunLists {

    private static final long LINES = 10_000_000L;
    private static final int MOST_SAID = 2000;
    private static final Map<Language, Field<String>> REASONS = Map.of(Language.EN, BATCH_RUN_LINE.REASON_EN,
            Language.NL, BATCH_RUN_LINE.REASON_NL, Language.NB, BATCH_RUN_LINE.REASON_NB);

    private static final Map<Language, Field<String>> REMARKS = Map.of(Language.EN, BATCH_RUN.REMARK_EN,
            Language.NL, BATCH_RUN.REMARK_NL, Language.NB, BATCH_RUN.REMARK_NB);

    private final Database database;
    private final Map<Language, Texts> texts = new EnumMap<>(Language.class);

    public JooqBatchRuns(Database database) {
        this.database = database;
    }

    @Override
    public BatchRun keep(BatchRun run) {
        var row = database.dsl().newRecord(BATCH_RUN);
        row.setTask(run.task().name());
        row.setRanBy(run.by());
        row.setStartedAt(at(run.times().started()));
        row.setEndedAt(run.times().ended().map(JooqBatchRuns::at).orElse(null));
        row.setStatus(run.status().name());
        row.setChosen(run.count().chosen());
        row.setMade(run.count().made());
        row.setSkipped(run.count().skipped());
        row.setFailed(run.count().failed());
        row.setJob(run.cause().job());
        row.setMissed(run.cause().missed());
        REMARKS.forEach((language, field) -> row.set(field, said(List.of(run.remark()), language)));
        if (run.id() == 0) {
            row.insert();
            return run.numbered(row.getId());
        }
        database.dsl().update(BATCH_RUN).set(row).where(BATCH_RUN.ID.eq(run.id())).execute();
        return run;
    }

    @Override
    public void append(BatchRun run, int behind, List<BatchLine> lines) {
        var rows = new ArrayList<BatchRunLineRecord>(lines.size());
        for (var line : lines) {
            rows.add(row(run.id() * LINES + behind + rows.size() + 1, line));
        }
        database.dsl().batchInsert(rows).execute();
    }

    private BatchRunLineRecord row(long key, BatchLine line) {
        var row = new BatchRunLineRecord();
        row.setId(key);
        row.setDocumentKind(line.document().kind().name());
        row.setDocumentNumber(line.document().number());
        row.setCustomerAccount(line.customer());
        row.setOutcome(line.outcome().name());
        row.setMadeKind(line.made().map(made -> made.document().kind().name()).orElse(""));
        row.setMadeNumber(line.made().map(made -> made.document().number()).orElse(""));
        row.setCurrency(line.made().map(made -> made.total().getCurrencyUnit().getCode()).orElse(""));
        row.setTotal(line.made().map(made -> made.total().getAmount()).orElse(null));
        REASONS.forEach((language, field) -> row.set(field, said(line.reasons(), language)));
        return row;
    }

    private String said(List<Words> reasons, Language language) {
        if (reasons.isEmpty()) {
            return "";
        }
        var words = texts.computeIfAbsent(language, Texts::ofEverything);
        var said = reasons.stream().map(reason -> reason.in(words)).distinct()
                .collect(Collectors.joining(" "));
        return said.length() > MOST_SAID ? said.substring(0, MOST_SAID - 1) + "…" : said;
    }

    @Override
    public Optional<BatchRun> byId(long id) {
        return database.dsl().selectFrom(BATCH_RUN).where(BATCH_RUN.ID.eq(id)).fetchOptional(JooqBatchRuns::run);
    }

    @Override
    public List<BatchRun> executing() {
        return database.dsl().selectFrom(BATCH_RUN).where(BATCH_RUN.STATUS.eq(BatchStatus.EXECUTING.name()))
                .orderBy(BATCH_RUN.ID).fetch(JooqBatchRuns::run);
    }

    @Override
    public Optional<BatchRun> lastOf(long job) {
        return database.dsl().selectFrom(BATCH_RUN).where(BATCH_RUN.JOB.eq(job)).orderBy(BATCH_RUN.ID.desc()).limit(1)
                .fetchOptional(JooqBatchRuns::run);
    }

    @Override
    public void forget(long id) {
        database.dsl().deleteFrom(BATCH_RUN_LINE).where(BATCH_RUN_LINE.ID.between(id * LINES, id * LINES + LINES - 1))
                .execute();
        database.dsl().deleteFrom(BATCH_RUN).where(BATCH_RUN.ID.eq(id)).execute();
    }

    @Override
    public int forgetBefore(Instant moment) {
        var old = database.dsl().select(BATCH_RUN.ID).from(BATCH_RUN).where(BATCH_RUN.STARTED_AT.lt(at(moment)))
                .and(BATCH_RUN.ENDED_AT.isNotNull()).fetch(BATCH_RUN.ID);
        old.forEach(this::forget);
        return old.size();
    }

    @Override
    public RowSource<BatchRun> runs() {
        return runs(DSL.noCondition());
    }

    @Override
    public RowSource<BatchRun> runsOf(long job) {
        return runs(BATCH_RUN.JOB.eq(job));
    }

    private RowSource<BatchRun> runs(Condition which) {
        var id = new Column<>("id", BATCH_RUN.ID, BatchRun::id);
        return new JooqRows<>(database.dsl(), new JooqRows.Source<>(BATCH_RUN, id, JooqBatchRuns::run, which),
                List.of(id,
                        new Column<>("started", BATCH_RUN.STARTED_AT, run -> at(run.times().started())),
                        new Column<>("task", BATCH_RUN.TASK, run -> run.task().name()),
                        new Column<>("by", BATCH_RUN.RAN_BY, BatchRun::by),
                        new Column<>("status", BATCH_RUN.STATUS, run -> run.status().name()),
                        new Column<>("chosen", BATCH_RUN.CHOSEN, run -> run.count().chosen()),
                        new Column<>("made", BATCH_RUN.MADE, run -> run.count().made()),
                        new Column<>("skipped", BATCH_RUN.SKIPPED, run -> run.count().skipped()),
                        new Column<>("failed", BATCH_RUN.FAILED, run -> run.count().failed())));
    }

    @Override
    public RowSource<KeptBatchLine> lines(long run) {
        var key = new Column<>("line", BATCH_RUN_LINE.ID, KeptBatchLine::key);
        return new JooqRows<>(database.dsl(), new JooqRows.Source<>(BATCH_RUN_LINE, key, JooqBatchRuns::line,
                BATCH_RUN_LINE.ID.between(run * LINES, run * LINES + LINES - 1)), List.of(key,
                        new Column<>("document", BATCH_RUN_LINE.DOCUMENT_NUMBER,
                                row -> row.line().document().number()),
                        new Column<>("customer", BATCH_RUN_LINE.CUSTOMER_ACCOUNT, row -> row.line().customer()),
                        new Column<>("outcome", BATCH_RUN_LINE.OUTCOME, row -> row.line().outcome().name()),
                        new Column<>("made", BATCH_RUN_LINE.MADE_NUMBER, row -> row.line().made()
                                .map(made -> made.document().number()).orElse("")),
                        new Column<>("currency", BATCH_RUN_LINE.CURRENCY, row -> row.line().made()
                                .map(made -> made.total().getCurrencyUnit().getCode()).orElse(""))));
    }

    @Override
    public List<Money> totals(long run) {
        var documents = DSL.selectDistinct(BATCH_RUN_LINE.MADE_NUMBER, BATCH_RUN_LINE.CURRENCY, BATCH_RUN_LINE.TOTAL)
                .from(BATCH_RUN_LINE).where(BATCH_RUN_LINE.ID.between(run * LINES, run * LINES + LINES - 1))
                .and(BATCH_RUN_LINE.TOTAL.isNotNull()).asTable("documents");
        var sum = DSL.sum(documents.field(BATCH_RUN_LINE.TOTAL));
        var currency = documents.field(BATCH_RUN_LINE.CURRENCY);
        return database.dsl().select(currency, sum).from(documents).groupBy(currency).orderBy(currency)
                .fetch(row -> Amounts.of(row.get(currency), row.get(sum)));
    }

    private static BatchRun run(Record row) {
        return new BatchRun(row.get(BATCH_RUN.ID), new BatchRun.Cause(BatchTask.valueOf(row.get(BATCH_RUN.TASK)),
                row.get(BATCH_RUN.RAN_BY), row.get(BATCH_RUN.JOB), row.get(BATCH_RUN.MISSED)),
                new BatchRun.Times(row.get(BATCH_RUN.STARTED_AT).toInstant(),
                        Optional.ofNullable(row.get(BATCH_RUN.ENDED_AT)).map(OffsetDateTime::toInstant)),
                BatchStatus.valueOf(row.get(BATCH_RUN.STATUS)), new BatchRun.Count(row.get(BATCH_RUN.CHOSEN),
                        row.get(BATCH_RUN.MADE), row.get(BATCH_RUN.SKIPPED), row.get(BATCH_RUN.FAILED)),
                said(row, REMARKS));
    }

    /// What was said, in the language in which it is read.
    private static Words said(Record row, Map<Language, Field<String>> fields) {
        var said = fields.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                each -> row.get(each.getValue())));
        return said.get(Language.EN).isEmpty() ? Words.NONE : in -> said.get(in.language());
    }

    private static KeptBatchLine line(Record row) {
        var made = Optional.of(row.get(BATCH_RUN_LINE.MADE_NUMBER)).filter(number -> !number.isEmpty())
                .map(number -> new BatchLine.Made(
                        new DocumentRef(DocumentKind.valueOf(row.get(BATCH_RUN_LINE.MADE_KIND)), number),
                        Amounts.of(row.get(BATCH_RUN_LINE.CURRENCY), row.get(BATCH_RUN_LINE.TOTAL))));
        var said = said(row, REASONS);
        return new KeptBatchLine(row.get(BATCH_RUN_LINE.ID), new BatchLine(
                new DocumentRef(DocumentKind.valueOf(row.get(BATCH_RUN_LINE.DOCUMENT_KIND)),
                        row.get(BATCH_RUN_LINE.DOCUMENT_NUMBER)), row.get(BATCH_RUN_LINE.CUSTOMER_ACCOUNT),
                BatchOutcome.valueOf(row.get(BATCH_RUN_LINE.OUTCOME)), made,
                said == Words.NONE ? List.of() : List.of(said)));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
