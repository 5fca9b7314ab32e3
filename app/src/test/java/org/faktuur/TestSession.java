package org.faktuur;

import java.time.Instant;
import java.time.LocalDate;
import org.faktuur.session.Language;
import org.faktuur.session.Session;

/// A session on a fixed day.
public record TestSession(LocalDate today, Language language) implements Session {

    public static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    public static TestSession english() {
        return new TestSession(TODAY, Language.EN);
    }

    @Override
    public String user() {
        return "test";
    }

    @Override
    public Instant now() {
        return Instant.parse("2026-03-10T12:00:00Z");
    }
}
