package org.faktuur.session;

import java.time.Instant;
import java.time.LocalDate;

/// A session that works on another day than the person at the desk: that of a job which runs unattended.
public record OnDay(Session of, LocalDate today) implements Session {

    @Override
    public String user() {
        return of.user();
    }

    @Override
    public Instant now() {
        return of.now();
    }

    @Override
    public Language language() {
        return of.language();
    }
}
