package org.faktuur;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.faktuur.session.Language;
import org.faktuur.session.Session;

/// A session in Amsterdam whose clock is moved by hand.
public final class MovingSession implements Session {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Instant now;

    /// Its clock shows this time.
    public MovingSession(String time) {
        set(time);
    }

    /// The clock is moved to this time.
    public void set(String time) {
        now = LocalDateTime.parse(time).atZone(ZONE).toInstant();
    }

    /// The clock is moved on.
    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public String user() {
        return "test";
    }

    @Override
    public LocalDate today() {
        return LocalDate.ofInstant(now, ZONE);
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public Language language() {
        return Language.EN;
    }

    @Override
    public ZoneId zone() {
        return ZONE;
    }
}
