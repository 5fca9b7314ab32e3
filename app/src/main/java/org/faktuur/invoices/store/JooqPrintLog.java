package org.faktuur.invoices.store;

import static org.faktuur.database.schema.Tables.PRINT_LOG;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import org.faktuur.database.Database;
import org.faktuur.documents.Destination;
import org.faktuur.invoices.PrintLog;
import org.faktuur.session.Session;

/// The print log over the database.
public final class JooqPrintLog implements PrintLog {

    private final Database database;
    private final Session session;

    public JooqPrintLog(Database database, Session session) {
        this.database = database;
        this.session = session;
    }

    @Override
    public Set<String> handedOut(Collection<String> documents) {
        return database.dsl().selectDistinct(PRINT_LOG.DOCUMENT).from(PRINT_LOG)
                .where(PRINT_LOG.DOCUMENT.in(documents)).fetchSet(PRINT_LOG.DOCUMENT);
    }

    @Override
    public void add(Collection<String> documents, Destination destination) {
        var at = session.now().atOffset(ZoneOffset.UTC);
        database.dsl().batch(documents.stream().map(document -> database.dsl().insertInto(PRINT_LOG)
                .columns(PRINT_LOG.DOCUMENT, PRINT_LOG.PRINTED_AT, PRINT_LOG.DESTINATION)
                .values(document, at, destination.name())).toList()).execute();
    }
}
