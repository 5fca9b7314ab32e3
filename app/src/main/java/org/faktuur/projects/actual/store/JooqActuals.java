package org.faktuur.projects.actual.store;

import static org.faktuur.database.schema.Tables.ACTUAL;
import static org.faktuur.database.schema.Tables.ACTUAL_STATE;
import static org.faktuur.database.schema.Tables.PROJECT_DOCUMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.faktuur.database.Database;
import org.faktuur.database.LineKey;
import org.faktuur.database.Posting;
import org.faktuur.database.schema.tables.records.ProjectDocumentRecord;
import org.faktuur.ledger.Postings;
import org.faktuur.listing.RowSource;
import org.faktuur.listing.store.JooqRows;
import org.faktuur.listing.store.JooqRows.Column;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.ActualLists;
import org.faktuur.projects.actual.ActualRow;
import org.faktuur.projects.actual.Actuals;
import org.faktuur.projects.actual.BillingStatus;
import org.faktuur.projects.actual.Cause;
import org.faktuur.projects.actual.Source;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// The actuals, as lines of what wrote them.
public final class JooqActuals implements Actuals, ActualLists {

    private final Database database;
    private final Postings postings;

    public JooqActuals(Database database, Postings postings) {
        this.database = database;
        this.postings = postings;
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

    private List<Actual> where(Condition which) {
        return database.dsl().select(ActualRows.TABLE.fields()).from(ActualRows.TABLE).where(which)
                .orderBy(ACTUAL.ID).fetch(ActualRows::actual);
    }

    @Override
    public void post(DocumentRef document, Cause cause, LocalDate date, Reckoning reckoning) {
        postings.begin(document, date);
        var posting = database.posting();
        var line = new AtomicInteger();
        var changes = reckoning.by(() -> LineKey.of(posting.seq(), line.incrementAndGet()));
        posting.add(new ProjectDocumentRecord(posting.seq(), cause.name(), document.number(), date));
        changes.added().forEach(each -> posting.add(ActualRows.record(each)));
        changes.marked().forEach((id, marks) -> mark(posting, id, marks));
    }

    private void mark(Posting posting, long id, Actual.Marks marks) {
        state(id, marks);
        posting.change(ACTUAL_STATE.ACTUAL, id, Map.of(ACTUAL_STATE.BILLING_STATUS, marks.billing().name(),
                ACTUAL_STATE.ADJUSTMENT, marks.adjustment().name()));
    }

    private void state(long id, Actual.Marks marks) {
        var row = database.dsl().newRecord(ACTUAL_STATE);
        row.setActual(id);
        row.setBillingStatus(marks.billing().name());
        row.setAdjustment(marks.adjustment().name());
        if (database.dsl().update(ACTUAL_STATE).set(row).where(ACTUAL_STATE.ACTUAL.eq(id)).execute() == 0) {
            database.dsl().insertInto(ACTUAL_STATE).set(row).execute();
        }
    }

    @Override
    public void mark(List<Long> ids, BillingStatus billing) {
        where(ACTUAL.ID.in(ids)).forEach(each -> state(each.id(),
                new Actual.Marks(billing, each.marks().adjustment())));
    }

    @Override
    public List<ActualRow> lifeOf(Source source) {
        return database.dsl().select(ActualRows.LISTED.fields()).from(ActualRows.LISTED)
                .where(of(source.kind(), source.id())).orderBy(ACTUAL.ID).fetch(JooqActuals::row);
    }

    @Override
    public RowSource<ActualRow> all() {
        var number = new Column<ActualRow, Long>("number", ACTUAL.ID, row -> row.actual().id());
        return new JooqRows<>(database.dsl(), new JooqRows.Source<>(ActualRows.LISTED, number, JooqActuals::row,
                DSL.noCondition()), ActualColumns.of(number));
    }

    private static ActualRow row(Record row) {
        return new ActualRow(ActualRows.actual(row), Cause.valueOf(row.get(PROJECT_DOCUMENT.CAUSE)),
                row.get(PROJECT_DOCUMENT.DOCUMENT));
    }
}
