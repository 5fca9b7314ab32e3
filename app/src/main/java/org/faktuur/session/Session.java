package org.faktuur.session;

import java.time.Instant;
import java.time.LocalDate;

/// Who works, on which day, in which language. The only clock of the program.
public interface Session {

    /// The name that postings are signed with.
    String user();

    /// The session date: what documents are dated unless their dialog says otherwise.
    LocalDate today();

    /// The moment, for audit stamps only; never the source of a business date.
    Instant now();

    Language language();
}
