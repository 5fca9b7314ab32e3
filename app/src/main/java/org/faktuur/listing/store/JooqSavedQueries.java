package org.faktuur.listing.store;

import static org.faktuur.database.schema.Tables.SAVED_QUERY;

import java.util.List;
import java.util.Optional;
import org.faktuur.listing.Query;
import org.faktuur.listing.QueryText;
import org.faktuur.listing.SavedQueries;
import org.faktuur.listing.SavedQuery;
import org.faktuur.session.Transactions;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Saved queries in the books' own table, by the name of the desk.
public final class JooqSavedQueries implements SavedQueries {

    private final DSLContext dsl;
    private final Transactions transactions;
    private final String desk;

    public JooqSavedQueries(DSLContext dsl, Transactions transactions, String desk) {
        this.dsl = dsl;
        this.transactions = transactions;
        this.desk = desk;
    }

    @Override
    public List<SavedQuery> of(String list) {
        return dsl.selectFrom(SAVED_QUERY).where(in(list)).orderBy(SAVED_QUERY.NAME)
                .fetch(row -> new SavedQuery(QueryText.read(row.getName(), row.getContent()), row.getUsual()));
    }

    @Override
    public void save(String list, Query query) {
        var content = QueryText.written(query);
        transactions.run(() -> dsl.insertInto(SAVED_QUERY)
                .set(SAVED_QUERY.DESK, desk).set(SAVED_QUERY.LIST, list).set(SAVED_QUERY.NAME, query.name())
                .set(SAVED_QUERY.CONTENT, content).set(SAVED_QUERY.USUAL, false)
                .onConflict(SAVED_QUERY.DESK, SAVED_QUERY.LIST, SAVED_QUERY.NAME)
                .doUpdate().set(SAVED_QUERY.CONTENT, content)
                .execute());
    }

    @Override
    public void rename(String list, String from, String to) {
        transactions.run(() -> dsl.update(SAVED_QUERY).set(SAVED_QUERY.NAME, to)
                .where(in(list)).and(SAVED_QUERY.NAME.eq(from)).execute());
    }

    @Override
    public void delete(String list, String name) {
        transactions.run(() -> dsl.deleteFrom(SAVED_QUERY).where(in(list)).and(SAVED_QUERY.NAME.eq(name)).execute());
    }

    @Override
    public void makeUsual(String list, Optional<String> name) {
        var chosen = name.<Condition>map(SAVED_QUERY.NAME::eq).orElse(DSL.falseCondition());
        transactions.run(() -> dsl.update(SAVED_QUERY).set(SAVED_QUERY.USUAL, DSL.field(chosen))
                .where(in(list)).execute());
    }

    private Condition in(String list) {
        return SAVED_QUERY.DESK.eq(desk).and(SAVED_QUERY.LIST.eq(list));
    }
}
