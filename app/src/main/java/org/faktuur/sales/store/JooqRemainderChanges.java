package org.faktuur.sales.store;

import static org.faktuur.database.schema.Tables.REMAINDER_CHANGE;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.faktuur.database.Database;
import org.faktuur.database.schema.tables.records.RemainderChangeRecord;
import org.faktuur.money.Quantity;
import org.faktuur.sales.RemainderChange;

/// What was cancelled of remainders, and restored; only added to.
final class JooqRemainderChanges {

    private final Database database;

    JooqRemainderChanges(Database database) {
        this.database = database;
    }

    void add(List<RemainderChange> changes) {
        database.dsl().batchInsert(changes.stream().map(JooqRemainderChanges::record).toList()).execute();
    }

    List<RemainderChange> of(Collection<Long> salesLines) {
        return salesLines.isEmpty() ? List.of() : database.dsl().selectFrom(REMAINDER_CHANGE)
                .where(REMAINDER_CHANGE.SALES_LINE.in(salesLines)).orderBy(REMAINDER_CHANGE.ID)
                .fetch(row -> new RemainderChange(row.getSalesLine(), new Quantity(row.getCancelled()),
                        row.getChangedBy(), row.getChangedAt().toInstant()));
    }

    private static RemainderChangeRecord record(RemainderChange change) {
        var row = new RemainderChangeRecord();
        row.setSalesLine(change.salesLine());
        row.setCancelled(change.cancelled().amount());
        row.setChangedBy(change.user());
        row.setChangedAt(change.at().atOffset(ZoneOffset.UTC));
        return row;
    }
}
