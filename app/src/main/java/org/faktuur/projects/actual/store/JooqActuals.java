package org.faktuur.projects.actual.store;

import static org.faktuur.database.schema.Tables.ACTUAL;
import static org.faktuur.database.schema.Tables.ACTUAL_STATE;
import static org.faktuur.database.schema.Tables.ACTUAL_WORDS;
import static org.faktuur.database.schema.Tables.PROJECT_DOCUMENT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.faktuur.database.Database;
import org.faktuur.database.LineKey;
import org.faktuur.database.schema.tables.records.ProjectDocumentRecord;
import org.faktuur.ledger.Postings;
import org.faktuur.listing.RowSource;
import org.faktuur.listing.store.JooqRows;
import org.faktuur.listing.store.JooqRows.Column;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.ActualChanges;
import org.faktuur.projects.actual.ActualLists;
import org.faktuur.projects.actual.ActualRow;
import org.faktuur.projects.actual.ActualType;
import org.faktuur.projects.actual.Actuals;
import org.faktuur.projects.actual.AdjustmentStatus;
import org.faktuur.projects.actual.BillingStatus;
import org.faktuur.projects.actual.Cause;
import org.faktuur.projects.actual.Source;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// The actuals, as lines of what wrote them.
public final class JooqActuals implements Actuals, ActualLists {

    private static final Condition STANDING = ACTUAL.ACTUAL_TYPE.eq(ActualType.UNBILLED_SALES.name())
            .and(ActualRows.ADJUSTMENT.eq(AdjustmentStatus.NONE.name()));
    private static final List<String> WAITING = List.of(BillingStatus.OPEN.name(),
            BillingStatus.READY_TO_INVOICE.name());

    private final Database database;
    private final Postings postings;
    private final ActualStates states;

    public JooqActuals(Database database, Postings postings) {
        this.database = database;
        this.postings = postings;
        this.states = new ActualStates(database.dsl());
    }

    @Override
    public Optional<Actual> byId(long id) {
        return where(ACTUAL.ID.eq(id)).stream().findFirst();
    }

    @Override
    public List<Actual> of(Source source) {
        return where(of(source.kind(), source.id()));
    }

    private static Condition of(Source.Kind kind, long id) {
        return ACTUAL.SOURCE_KIND.eq(kind.name()).and(ACTUAL.SOURCE_ID.eq(id));
    }

    @Override
    public List<Actual> ofContract(String contract) {
        return where(ACTUAL.CONTRACT.eq(contract));
    }

    @Override
    public List<Actual> byIds(Collection<Long> ids) {
        return Chunks.of(ids).stream().flatMap(chunk -> where(Chunks.among(ACTUAL.ID, chunk)).stream()).toList();
    }

    @Override
    public Map<Long, String> externals(Collection<Long> ids) {
        var externals = new HashMap<Long, String>();
        Chunks.of(ids).forEach(chunk -> externals.putAll(database.dsl().select(ACTUAL_WORDS.ACTUAL,
                        ACTUAL_WORDS.EXTERNAL_DESCRIPTION).from(ACTUAL_WORDS).where(Chunks.among(ACTUAL_WORDS.ACTUAL, chunk))
                .and(ACTUAL_WORDS.EXTERNAL_DESCRIPTION.ne("")).fetchMap(ACTUAL_WORDS.ACTUAL,
                        ACTUAL_WORDS.EXTERNAL_DESCRIPTION)));
        return externals;
    }

    @Override
    public List<Actual> backlogOf(String contract) {
        return where(ACTUAL.CONTRACT.eq(contract).and(STANDING).and(ActualRows.BILLING_STATUS.in(WAITING)));
    }

    /// Those of this type that a posting wrote.
    public List<Actual> writtenBy(long posting, ActualType type) {
        return where(LineKey.isOf(ACTUAL.ID, posting).and(ACTUAL.ACTUAL_TYPE.eq(type.name())));
    }

    private List<Actual> where(Condition which) {
        return database.dsl().select(ActualRows.FIELDS).from(ActualRows.TABLE).where(which)
                .orderBy(ACTUAL.ID).fetch(ActualRows::actual);
    }

    @Override
    public ActualChanges post(DocumentRef document, Cause cause, LocalDate date, Reckoning reckoning) {
        postings.begin(document, date);
        var posting = database.posting();
        var line = new AtomicInteger();
        var changes = reckoning.by(() -> LineKey.of(posting.seq(), line.incrementAndGet()));
        posting.add(new ProjectDocumentRecord(posting.seq(), cause.name(), document.number(), date));
        changes.added().forEach(each -> posting.add(ActualRows.record(each)));
        changes.added().forEach(each -> ActualRows.taxRecord(each).ifPresent(posting::add));
        states.expect(changes.marked());
        changes.marked().forEach((id, marks) -> posting.change(ACTUAL_STATE.ACTUAL, id,
                Map.of(ACTUAL_STATE.BILLING_STATUS, marks.billing().name(),
                        ACTUAL_STATE.ADJUSTMENT, marks.adjustment().name())));
        keepWords(changes.added().stream().filter(each -> each.type() == ActualType.UNBILLED_SALES
                && each.links().replaces().isPresent()).toList());
        return changes;
    }

    private void keepWords(List<Actual> following) {
        var known = externals(following.stream().flatMap(each -> each.links().replaces().stream()).toList());
        var told = new HashMap<Actual, String>();
        following.stream().filter(each -> known.containsKey(each.links().replaces().orElseThrow()))
                .forEach(each -> told.put(each, known.get(each.links().replaces().orElseThrow())));
        tell(told);
    }

    @Override
    public void tell(Map<Actual, String> externals) {
        var words = new JooqActualWords(database.dsl());
        externals.forEach((each, external) -> words.describe(each.id(), each.subject().description(), external));
    }

    @Override
    public void mark(Collection<Long> ids, BillingStatus billing) {
        states.bill(ids, billing);
    }

    @Override
    public List<ActualRow> lifeOf(Source source) {
        return database.dsl().select(ActualRows.LISTED.fields()).select(ActualWorth.fields()).from(ActualRows.LISTED)
                .where(of(source.kind(), source.id())).orderBy(ACTUAL.ID).fetch(JooqActuals::row);
    }

    @Override
    public RowSource<ActualRow> backlog(boolean invoiced) {
        return rows(invoiced ? STANDING : STANDING.and(ActualRows.BILLING_STATUS.in(WAITING)));
    }

    @Override
    public RowSource<ActualRow> all() {
        return rows(DSL.noCondition());
    }

    private RowSource<ActualRow> rows(Condition which) {
        var number = new Column<ActualRow, Long>("number", ACTUAL.ID, row -> row.actual().id());
        return new JooqRows<>(database.dsl(), new JooqRows.Source<>(ActualRows.LISTED, number, JooqActuals::row,
                which, ActualWorth.fields()), ActualColumns.of(number));
    }

    private static ActualRow row(Record row) {
        return new ActualRow(ActualRows.actual(row), Cause.valueOf(row.get(PROJECT_DOCUMENT.CAUSE)),
                row.get(PROJECT_DOCUMENT.DOCUMENT),
                Optional.ofNullable(row.get(ACTUAL_WORDS.EXTERNAL_DESCRIPTION)).orElse(""), ActualWorth.of(row));
    }
}
