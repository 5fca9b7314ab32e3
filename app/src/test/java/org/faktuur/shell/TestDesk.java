package org.faktuur.shell;

import java.time.Instant;
import java.time.LocalDate;
import org.faktuur.listing.DeskChoices;
import org.faktuur.session.Language;
import org.faktuur.session.Session;

/// A desk without a window: everything at once, written down, on a fixed day.
public final class TestDesk {

    public final WrittenNavigator navigator = new WrittenNavigator();
    public final WrittenDialogs dialogs = new WrittenDialogs();
    public final Desk desk = new Desk(navigator, dialogs, Background.immediate(), DeskChoices.inMemory(),
            on(LocalDate.of(2026, 11, 21)));

    /// A session in English on this day.
    public static Session on(LocalDate day) {
        return new Session() {
            @Override
            public String user() {
                return "test";
            }

            @Override
            public LocalDate today() {
                return day;
            }

            @Override
            public Instant now() {
                return Instant.parse("2026-11-21T09:00:00Z");
            }

            @Override
            public Language language() {
                return Language.EN;
            }
        };
    }
}
