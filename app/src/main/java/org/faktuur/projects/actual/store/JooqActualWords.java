package org.faktuur.projects.actual.store;

import static org.faktuur.database.schema.Tables.ACTUAL_WORDS;

import org.faktuur.projects.actual.ActualWords;
import org.jooq.DSLContext;

/// The words of actuals, where they are no longer those that they were born with.
public final class JooqActualWords implements ActualWords {

    private final DSLContext dsl;

    public JooqActualWords(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public void describe(long actual, String description, String external) {
        var changed = dsl.update(ACTUAL_WORDS).set(ACTUAL_WORDS.DESCRIPTION, description)
                .set(ACTUAL_WORDS.EXTERNAL_DESCRIPTION, external).where(ACTUAL_WORDS.ACTUAL.eq(actual)).execute();
        if (changed == 0) {
            dsl.insertInto(ACTUAL_WORDS).values(actual, description, external).execute();
        }
    }
}
