package org.faktuur.projects.entry.store;

import static org.faktuur.database.schema.Tables.PROJECT_ENTRY;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faktuur.database.Database;
import org.faktuur.database.schema.tables.records.ProjectEntryRecord;
import org.faktuur.listing.RowSource;
import org.faktuur.listing.store.JooqRows;
import org.faktuur.listing.store.JooqRows.Column;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.actual.Work;
import org.faktuur.projects.entry.Entries;
import org.faktuur.projects.entry.Entry;
import org.faktuur.projects.entry.EntryLists;
import org.faktuur.projects.entry.EntryRow;
import org.faktuur.projects.entry.EntryStatus;
import org.joda.money.CurrencyUnit;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// The entries.
public final class JooqEntries implements Entries, EntryLists {

    private final Database database;

    public JooqEntries(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Entry> byId(long id) {
        return where(PROJECT_ENTRY.ID.eq(id)).stream().findFirst();
    }

    @Override
    public List<Entry> byIds(Collection<Long> ids) {
        return where(PROJECT_ENTRY.ID.in(ids));
    }

    @Override
    public List<Entry> timeOf(String resource, LocalDate from, LocalDate until) {
        return where(PROJECT_ENTRY.RESOURCE_CODE.eq(resource).and(PROJECT_ENTRY.ENTRY_DATE.between(from, until))
                .and(PROJECT_ENTRY.TRANSACTION_CLASS.eq(TransactionClass.TIME.name())));
    }

    private List<Entry> where(Condition which) {
        return database.dsl().selectFrom(PROJECT_ENTRY).where(which).orderBy(PROJECT_ENTRY.ID)
                .fetch(JooqEntries::entry);
    }

    @Override
    public long add(Entry entry) {
        return database.dsl().insertInto(PROJECT_ENTRY).set(record(entry, 1)).returning(PROJECT_ENTRY.ID)
                .fetchSingle().getId();
    }

    @Override
    public boolean save(Entry entry) {
        return database.dsl().update(PROJECT_ENTRY).set(record(entry, entry.version() + 1)).where(version(entry))
                .execute() == 1;
    }

    @Override
    public boolean remove(Entry entry) {
        return database.dsl().deleteFrom(PROJECT_ENTRY).where(version(entry)).execute() == 1;
    }

    private static Condition version(Entry entry) {
        return PROJECT_ENTRY.ID.eq(entry.id()).and(PROJECT_ENTRY.VERSION.eq(entry.version()));
    }

    @Override
    public void settle(Entry entry) {
        save(entry);
        database.posting().change(PROJECT_ENTRY.ID, entry.id(), Map.of(PROJECT_ENTRY.STATUS, entry.status().name(),
                PROJECT_ENTRY.ANSWER, entry.words().answer(), PROJECT_ENTRY.VERSION, entry.version() + 1));
    }

    @Override
    public RowSource<EntryRow> all() {
        return rows(DSL.noCondition());
    }

    @Override
    public RowSource<EntryRow> expenses() {
        return rows(PROJECT_ENTRY.TRANSACTION_CLASS.ne(TransactionClass.TIME.name()));
    }

    @Override
    public RowSource<EntryRow> waiting() {
        return rows(PROJECT_ENTRY.STATUS.in(EntryStatus.SUBMITTED.name(), EntryStatus.RECALL_REQUESTED.name()));
    }

    private RowSource<EntryRow> rows(Condition always) {
        var number = new Column<>("number", PROJECT_ENTRY.ID, EntryRow::id);
        return new JooqRows<>(database.dsl(), new JooqRows.Source<>(PROJECT_ENTRY, number, JooqEntries::row, always),
                List.of(number,
                        new Column<>("transactionClass", PROJECT_ENTRY.TRANSACTION_CLASS,
                                row -> row.transactionClass().name()),
                        new Column<>("date", PROJECT_ENTRY.ENTRY_DATE, EntryRow::date),
                        new Column<>("project", PROJECT_ENTRY.PROJECT, EntryRow::project),
                        new Column<>("task", PROJECT_ENTRY.TASK, EntryRow::task),
                        new Column<>("resource", PROJECT_ENTRY.RESOURCE_CODE, EntryRow::resource),
                        new Column<>("item", PROJECT_ENTRY.ITEM, EntryRow::item),
                        new Column<>("quantity", PROJECT_ENTRY.QUANTITY, row -> row.quantity().amount()),
                        new Column<>("description", PROJECT_ENTRY.DESCRIPTION, EntryRow::description),
                        new Column<>("status", PROJECT_ENTRY.STATUS, row -> row.status().name())));
    }

    private static EntryRow row(Record row) {
        return new EntryRow(row.get(PROJECT_ENTRY.ID),
                TransactionClass.valueOf(row.get(PROJECT_ENTRY.TRANSACTION_CLASS)), row.get(PROJECT_ENTRY.ENTRY_DATE),
                row.get(PROJECT_ENTRY.PROJECT), row.get(PROJECT_ENTRY.TASK), row.get(PROJECT_ENTRY.RESOURCE_CODE),
                row.get(PROJECT_ENTRY.ITEM), new Quantity(row.get(PROJECT_ENTRY.QUANTITY)),
                row.get(PROJECT_ENTRY.DESCRIPTION), EntryStatus.valueOf(row.get(PROJECT_ENTRY.STATUS)));
    }

    private static Entry entry(ProjectEntryRecord row) {
        return new Entry(row.getId(), TransactionClass.valueOf(row.getTransactionClass()), row.getEntryDate(),
                new Work(row.getProject(), row.getTask(), row.getResourceCode(), row.getProjectRole(), row.getItem()),
                new Quantity(row.getQuantity()),
                new Entry.Cost(new Price(row.getPrice()), CurrencyUnit.of(row.getCurrency())),
                new Entry.Words(row.getDescription(), row.getRemark(), row.getAnswer()),
                EntryStatus.valueOf(row.getStatus()), row.getVersion());
    }

    private static ProjectEntryRecord record(Entry entry, int version) {
        var row = new ProjectEntryRecord();
        row.setTransactionClass(entry.transactionClass().name());
        row.setEntryDate(entry.date());
        row.setProject(entry.work().project());
        row.setTask(entry.work().task());
        row.setResourceCode(entry.work().resource());
        row.setProjectRole(entry.work().role());
        row.setItem(entry.work().item());
        row.setQuantity(entry.quantity().amount());
        row.setPrice(entry.cost().price().amount());
        row.setCurrency(entry.cost().currency().getCode());
        row.setDescription(entry.words().description());
        row.setRemark(entry.words().remark());
        row.setStatus(entry.status().name());
        row.setAnswer(entry.words().answer());
        row.setVersion(version);
        return row;
    }
}
