package org.faktuur.ledger.store;

import java.time.LocalDate;
import org.faktuur.database.Database;
import org.faktuur.ledger.Postings;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.session.Session;

/// Links of the books' hash chain, signed by whoever works.
public final class JooqPostings implements Postings {

    private final Database database;
    private final Session session;

    public JooqPostings(Database database, Session session) {
        this.database = database;
        this.session = session;
    }

    @Override
    public void begin(DocumentRef document, LocalDate date) {
        database.post(kindOf(document.kind()), document.number(), date, session.user(), session.now());
    }

    private static String kindOf(DocumentKind kind) {
        return switch (kind) {
            case PACKING_SLIP, PAYMENT, SETTLEMENT -> kind.name();
            case PROJECT_CONTRACT, PROJECT_ENTRY, PROJECT_INVOICE -> "PROJECT";
            default -> "INVOICE";
        };
    }
}
