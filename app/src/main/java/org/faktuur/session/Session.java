package org.faktuur.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Who works, on which day, in which language. The only clock of the program.
public interface Session {

    /// The name that postings are signed with.
    String user();

    /// The session date: what documents are dated unless their dialog says otherwise.
    LocalDate today();

    /// The moment, for audit stamps only; never the source of a business date.
    Instant now();

    Language language();

    /// Where the clock on the wall is: by it jobs run.
    default ZoneId zone() {
        return ZoneId.systemDefault();
    }

    /// As what whoever works does so on projects.
    default Duty duty() {
        return Duty.BOOKKEEPER;
    }
}
