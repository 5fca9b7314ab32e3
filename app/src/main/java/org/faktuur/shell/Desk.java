package org.faktuur.shell;

import org.faktuur.listing.DeskChoices;
import org.faktuur.session.Session;

/// What every screen works with: where it opens things, asks, and has work done.
public record Desk(Navigator navigator, Dialogs dialogs, Background background, DeskChoices choices, Session session) {
}
