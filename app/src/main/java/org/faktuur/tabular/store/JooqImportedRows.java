package org.faktuur.tabular.store;

import static org.faktuur.database.schema.Tables.IMPORTED_ROW;
import static org.jooq.impl.DSL.row;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.faktuur.tabular.ImportKind;
import org.faktuur.tabular.ImportedRows;
import org.jooq.DSLContext;

/// The fingerprints of imported records, in the books.
public final class JooqImportedRows implements ImportedRows {

    private static final int CHUNK = 1000;
    private final DSLContext dsl;

    /// Over these books.
    public JooqImportedRows(DSLContext dsl) {
        this.dsl = dsl;
    }

    /// Asked for by the whole key: by its second half alone H2 would walk all rows of the kind.
    @Override
    public Map<String, String> fingerprints(ImportKind kind, Collection<String> keys) {
        var found = new HashMap<String, String>();
        var wanted = List.copyOf(keys);
        for (var from = 0; from < wanted.size(); from += CHUNK) {
            var chunk = wanted.subList(from, Math.min(wanted.size(), from + CHUNK));
            found.putAll(dsl.select(IMPORTED_ROW.ROW_KEY, IMPORTED_ROW.CONTENT_HASH).from(IMPORTED_ROW)
                    .where(row(IMPORTED_ROW.KIND, IMPORTED_ROW.ROW_KEY)
                            .in(chunk.stream().map(key -> row(kind.name(), key)).toList()))
                    .fetchMap(IMPORTED_ROW.ROW_KEY, IMPORTED_ROW.CONTENT_HASH));
        }
        return found;
    }

    @Override
    public void add(ImportKind kind, Map<String, String> fingerprints) {
        dsl.batchInsert(fingerprints.entrySet().stream().map(each -> {
            var row = IMPORTED_ROW.newRecord();
            row.setKind(kind.name());
            row.setRowKey(each.getKey());
            row.setContentHash(each.getValue());
            return row;
        }).toList()).execute();
    }
}
