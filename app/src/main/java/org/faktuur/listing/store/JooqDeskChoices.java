package org.faktuur.listing.store;

import static org.faktuur.database.schema.Tables.DESK_CHOICE;

import java.util.Optional;
import org.faktuur.listing.DeskChoices;
import org.faktuur.listing.SavedQueries;
import org.faktuur.session.Transactions;
import org.jooq.DSLContext;

/// Desk choices in the books' own table, by the name of the desk.
public final class JooqDeskChoices implements DeskChoices {

    private final DSLContext dsl;
    private final Transactions transactions;
    private final String desk;

    public JooqDeskChoices(DSLContext dsl, Transactions transactions, String desk) {
        this.dsl = dsl;
        this.transactions = transactions;
        this.desk = desk;
    }

    /// The queries that were saved at the same desk.
    public SavedQueries queries() {
        return new JooqSavedQueries(dsl, transactions, desk);
    }

    @Override
    public Optional<String> load(String name) {
        return dsl.select(DESK_CHOICE.CONTENT).from(DESK_CHOICE)
                .where(DESK_CHOICE.DESK.eq(desk)).and(DESK_CHOICE.NAME.eq(name))
                .fetchOptional(DESK_CHOICE.CONTENT);
    }

    @Override
    public void save(String name, String content) {
        transactions.run(() -> dsl.insertInto(DESK_CHOICE)
                .set(DESK_CHOICE.DESK, desk).set(DESK_CHOICE.NAME, name).set(DESK_CHOICE.CONTENT, content)
                .onConflict(DESK_CHOICE.DESK, DESK_CHOICE.NAME)
                .doUpdate().set(DESK_CHOICE.CONTENT, content)
                .execute());
    }
}
