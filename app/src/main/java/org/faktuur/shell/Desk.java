package org.faktuur.shell;

import org.faktuur.listing.DeskChoices;
import org.faktuur.listing.SavedQueries;
import org.faktuur.session.Session;

/// What every screen works with: where it opens things, asks, and has work done.
public record Desk(Navigator navigator, Dialogs dialogs, Background background, DeskChoices choices, Session session,
                   SavedQueries queries) {

    /// The same, with queries that last as long as the program runs.
    public Desk(Navigator navigator, Dialogs dialogs, Background background, DeskChoices choices, Session session) {
        this(navigator, dialogs, background, choices, session, SavedQueries.inMemory());
    }
}
