package org.faktuur.projects.actual.store;

import static org.faktuur.database.schema.Tables.ACTUAL;
import static org.faktuur.database.schema.Tables.ACTUAL_STATE;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import org.faktuur.database.schema.tables.records.ActualStateRecord;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.BillingStatus;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// The marks that actuals bear now, where they are no longer those that they were born with.
final class ActualStates {

    private final DSLContext dsl;

    ActualStates(DSLContext dsl) {
        this.dsl = dsl;
    }

    /// Makes room for marks that a posting sets when its transaction ends.
    void expect(Map<Long, Actual.Marks> marks) {
        for (var chunk : Chunks.of(marks.keySet())) {
            var known = new HashSet<>(dsl.select(ACTUAL_STATE.ACTUAL).from(ACTUAL_STATE)
                    .where(Chunks.among(ACTUAL_STATE.ACTUAL, chunk)).fetch(ACTUAL_STATE.ACTUAL));
            dsl.batchInsert(chunk.stream().filter(id -> !known.contains(id)).map(id -> new ActualStateRecord(id,
                    marks.get(id).billing().name(), marks.get(id).adjustment().name())).toList()).execute();
        }
    }

    /// Sets how far these are billed; whether they stand stays as it is.
    void bill(Collection<Long> ids, BillingStatus billing) {
        for (var chunk : Chunks.of(ids)) {
            var known = dsl.update(ACTUAL_STATE).set(ACTUAL_STATE.BILLING_STATUS, billing.name())
                    .where(Chunks.among(ACTUAL_STATE.ACTUAL, chunk)).execute();
            if (known < chunk.size()) {
                dsl.insertInto(ACTUAL_STATE, ACTUAL_STATE.ACTUAL, ACTUAL_STATE.BILLING_STATUS, ACTUAL_STATE.ADJUSTMENT)
                        .select(dsl.select(ACTUAL.ID, DSL.val(billing.name()), ACTUAL.ADJUSTMENT).from(ACTUAL)
                                .leftAntiJoin(ACTUAL_STATE).on(ACTUAL_STATE.ACTUAL.eq(ACTUAL.ID))
                                .where(Chunks.among(ACTUAL.ID, chunk))).execute();
            }
        }
    }
}
