package org.faktuur.tabular.store;

import static org.faktuur.database.schema.Tables.IMPORT_MAPPING;

import java.util.List;
import java.util.Optional;
import org.faktuur.tabular.ImportKind;
import org.faktuur.tabular.ImportMappings;
import org.faktuur.tabular.ImportSetup;
import org.jooq.DSLContext;

/// The set-ups of imports by name, in the books.
public final class JooqImportMappings implements ImportMappings {

    private final DSLContext dsl;

    /// Over these books.
    public JooqImportMappings(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<String> names(ImportKind kind) {
        return dsl.select(IMPORT_MAPPING.NAME).from(IMPORT_MAPPING).where(IMPORT_MAPPING.KIND.eq(kind.name()))
                .orderBy(IMPORT_MAPPING.NAME).fetch(IMPORT_MAPPING.NAME);
    }

    @Override
    public Optional<ImportSetup> byName(ImportKind kind, String name) {
        return dsl.select(IMPORT_MAPPING.CONTENT).from(IMPORT_MAPPING)
                .where(IMPORT_MAPPING.KIND.eq(kind.name())).and(IMPORT_MAPPING.NAME.eq(name))
                .fetchOptional(IMPORT_MAPPING.CONTENT).flatMap(ImportSetup::ofContent);
    }

    @Override
    public void save(ImportKind kind, String name, ImportSetup setup) {
        dsl.insertInto(IMPORT_MAPPING).set(IMPORT_MAPPING.KIND, kind.name()).set(IMPORT_MAPPING.NAME, name)
                .set(IMPORT_MAPPING.CONTENT, setup.content())
                .onConflict(IMPORT_MAPPING.KIND, IMPORT_MAPPING.NAME)
                .doUpdate().set(IMPORT_MAPPING.CONTENT, setup.content())
                .execute();
    }

    @Override
    public void remove(ImportKind kind, String name) {
        dsl.deleteFrom(IMPORT_MAPPING).where(IMPORT_MAPPING.KIND.eq(kind.name())).and(IMPORT_MAPPING.NAME.eq(name))
                .execute();
    }
}
