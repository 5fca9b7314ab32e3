package org.faktuur.printing.store;

import static org.faktuur.database.schema.Tables.PRINT_ENTRY;
import static org.faktuur.database.schema.Tables.PRINT_FOOTER;
import static org.faktuur.database.schema.Tables.PRINT_SETUP;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.faktuur.database.Database;
import org.faktuur.database.schema.tables.records.PrintSetupRecord;
import org.faktuur.documents.PaperKind;
import org.faktuur.printing.PrintSetup;
import org.faktuur.printing.PrintSetups;
import org.faktuur.session.Language;
import org.joda.money.CurrencyUnit;

/// Print management over the database.
public final class JooqPrintSetups implements PrintSetups {

    private final Database database;
    private final PrintEntryRows rows;

    /// Of these books, whose company reckons in this currency.
    public JooqPrintSetups(Database database, Supplier<CurrencyUnit> accounting) {
        this.database = database;
        this.rows = new PrintEntryRows(accounting);
    }

    @Override
    public List<PrintSetup> of(PaperKind kind, String customer) {
        return database.dsl().selectFrom(PRINT_SETUP).where(PRINT_SETUP.KIND.eq(kind.name()))
                .and(PRINT_SETUP.CUSTOMER.in("", customer)).orderBy(PRINT_SETUP.CUSTOMER).fetch(this::setup);
    }

    @Override
    public boolean save(PrintSetup setup) {
        var kept = database.dsl().fetchOptional(PRINT_SETUP, PRINT_SETUP.KIND.eq(setup.kind().name())
                .and(PRINT_SETUP.CUSTOMER.eq(setup.customer())));
        if (kept.map(PrintSetupRecord::getVersion).orElse(0) != setup.version()) {
            return false;
        }
        var row = kept.orElseGet(() -> database.dsl().newRecord(PRINT_SETUP));
        row.setKind(setup.kind().name());
        row.setCustomer(setup.customer());
        row.setVersion(setup.version() + 1);
        row.store();
        replace(row.getId(), setup);
        return true;
    }

    private void replace(long id, PrintSetup setup) {
        database.dsl().deleteFrom(PRINT_FOOTER).where(PRINT_FOOTER.PRINT_SETUP.eq(id)).execute();
        database.dsl().deleteFrom(PRINT_ENTRY).where(PRINT_ENTRY.PRINT_SETUP.eq(id)).execute();
        setup.footers().forEach((language, words) -> database.dsl().insertInto(PRINT_FOOTER)
                .set(PRINT_FOOTER.PRINT_SETUP, id).set(PRINT_FOOTER.LANGUAGE, language.code())
                .set(PRINT_FOOTER.FOOTER, words).execute());
        for (var place = 0; place < setup.entries().size(); place++) {
            var row = database.dsl().newRecord(PRINT_ENTRY);
            row.setPrintSetup(id);
            row.setPlace(place);
            PrintEntryRows.fill(row, setup.entries().get(place));
            row.insert();
        }
    }

    private PrintSetup setup(PrintSetupRecord row) {
        var entries = database.dsl().selectFrom(PRINT_ENTRY).where(PRINT_ENTRY.PRINT_SETUP.eq(row.getId()))
                .orderBy(PRINT_ENTRY.PLACE).fetch(rows::entry);
        return new PrintSetup(PaperKind.valueOf(row.getKind()), row.getCustomer(), entries, footers(row.getId()),
                row.getVersion());
    }

    private Map<Language, String> footers(long id) {
        return database.dsl().selectFrom(PRINT_FOOTER).where(PRINT_FOOTER.PRINT_SETUP.eq(id)).stream()
                .collect(Collectors.toMap(row -> Language.ofCode(row.getLanguage()), row -> row.getFooter()));
    }
}
