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
import org.faktuur.money.Amounts;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.actual.Work;
import org.faktuur.projects.entry.Entries;
import org.faktuur.projects.entry.Entry;
import org.faktuur.projects.entry.EntryLists;
import org.faktuur.projects.entry.EntryStatus;
import org.joda.money.CurrencyUnit;
import org.jooq.Condition;
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
    public RowSource<Entry> all() {
        return rows(DSL.noCondition());
    }

    @Override
    public RowSource<Entry> expenses() {
        return rows(PROJECT_ENTRY.TRANSACTION_CLASS.ne(TransactionClass.TIME.name()));
    }

    @Override
    public RowSource<Entry> decidable() {
        return rows(PROJECT_ENTRY.STATUS.in(EntryStatus.SUBMITTED.name(), EntryStatus.RECALL_REQUESTED.name(),
                EntryStatus.APPROVED.name()));
    }

    private RowSource<Entry> rows(Condition always) {
        var number = new Column<Entry, Long>("number", PROJECT_ENTRY.ID, Entry::id);
        return new JooqRows<>(database.dsl(), new JooqRows.Source<>(PROJECT_ENTRY, number, row -> entry(row.into(PROJECT_ENTRY)), always),
                List.of(number,
                        new Column<>("transactionClass", PROJECT_ENTRY.TRANSACTION_CLASS,
                                row -> row.transactionClass().name()),
                        new Column<>("date", PROJECT_ENTRY.ENTRY_DATE, Entry::date),
                        new Column<>("project", PROJECT_ENTRY.PROJECT, row -> row.work().project()),
                        new Column<>("task", PROJECT_ENTRY.TASK, row -> row.work().task()),
                        new Column<>("resource", PROJECT_ENTRY.RESOURCE_CODE, row -> row.work().resource()),
                        new Column<>("item", PROJECT_ENTRY.ITEM, row -> row.work().item()),
                        new Column<>("quantity", PROJECT_ENTRY.QUANTITY, row -> row.quantity().amount()),
                        new Column<>("description", PROJECT_ENTRY.DESCRIPTION, row -> row.words().description()),
                        new Column<>("status", PROJECT_ENTRY.STATUS, row -> row.status().name())));
    }

    private static Entry entry(ProjectEntryRecord row) {
        return new Entry(row.getId(), TransactionClass.valueOf(row.getTransactionClass()), row.getEntryDate(),
                new Work(row.getProject(), row.getTask(), row.getResourceCode(), row.getProjectRole(), row.getItem()),
                new Quantity(row.getQuantity()),
                new Entry.Cost(new Price(row.getPrice()), CurrencyUnit.of(row.getCurrency()),
                        Amounts.of(row.getCurrency(), row.getTax())),
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
        row.setTax(entry.cost().tax().getAmount());
        row.setDescription(entry.words().description());
        row.setRemark(entry.words().remark());
        row.setStatus(entry.status().name());
        row.setAnswer(entry.words().answer());
        row.setVersion(version);
        return row;
    }
}
