package org.faktuur.mail;

import org.faktuur.listing.RowSource;

/// The outbox as a list: columns queued, status, to, document, customer, subject, attempts.
public interface OutboxLists {

    /// Every e-mail that was ever queued.
    RowSource<OutboxEntry> all();
}
