package org.faktuur.printing.store;

import static org.faktuur.database.schema.Tables.PRINT_LOG;

import java.time.ZoneOffset;
import java.util.List;
import org.faktuur.database.Database;
import org.faktuur.documents.Destination;
import org.faktuur.documents.PaperKind;
import org.faktuur.printing.PrintLog;
import org.faktuur.session.Session;

/// The print log over the database.
public final class JooqPrintLog implements PrintLog {

    private static final int RECIPIENT = 400;

    private final Database database;
    private final Session session;

    /// Notes at the moment that the session knows.
    public JooqPrintLog(Database database, Session session) {
        this.database = database;
        this.session = session;
    }

    @Override
    public boolean handedOut(PaperKind kind, String document) {
        return database.dsl().fetchExists(PRINT_LOG, PRINT_LOG.DOCUMENT.eq(document)
                .and(PRINT_LOG.KIND.eq(kind.name())).and(PRINT_LOG.COPY_NUMBER.eq(0))
                .and(PRINT_LOG.DESTINATION.ne(Destination.SCREEN.name())));
    }

    @Override
    public List<Entry> of(PaperKind kind, String document) {
        return database.dsl().selectFrom(PRINT_LOG)
                .where(PRINT_LOG.DOCUMENT.eq(document)).and(PRINT_LOG.KIND.eq(kind.name())).orderBy(PRINT_LOG.ID)
                .fetch(row -> new Entry(PaperKind.valueOf(row.getKind()), row.getDocument(), row.getCopyNumber(),
                        Destination.valueOf(row.getDestination()), row.getRecipient()));
    }

    @Override
    public void add(List<Entry> entries) {
        var at = session.now().atOffset(ZoneOffset.UTC);
        database.dsl().batch(entries.stream().map(entry -> database.dsl().insertInto(PRINT_LOG)
                .columns(PRINT_LOG.DOCUMENT, PRINT_LOG.PRINTED_AT, PRINT_LOG.DESTINATION, PRINT_LOG.KIND,
                        PRINT_LOG.COPY_NUMBER, PRINT_LOG.RECIPIENT)
                .values(entry.document(), at, entry.destination().name(), entry.kind().name(), entry.copy(),
                        ending(entry.recipient()))).toList()).execute();
    }

    /// The end of what is too long: of a file, its name.
    private static String ending(String recipient) {
        return recipient.substring(Math.max(0, recipient.length() - RECIPIENT));
    }
}
