package org.faktuur.mail;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// E-mails that wait, were sent or failed. Nothing here sends.
public interface Outbox {

    /// Queues a mail: it waits from now on.
    OutboxEntry add(Mail mail);

    /// An entry by its number.
    Optional<OutboxEntry> byId(long id);

    /// These entries that are there, oldest first.
    List<OutboxEntry> byIds(Collection<Long> ids);

    /// What goes along with an entry.
    Mail.Attachment attachment(OutboxEntry entry);

    /// What waits and is due at this moment, oldest first.
    List<OutboxEntry> due(Instant at);

    /// All entries of a status, oldest first.
    List<OutboxEntry> in(MailStatus status);

    /// How many entries have one of these statuses.
    long count(Collection<MailStatus> statuses);

    /// Keeps how far an entry came, unless somebody else has moved it on meanwhile.
    ///
    /// @return whether it was kept
    boolean save(OutboxEntry before, OutboxEntry after);
}
