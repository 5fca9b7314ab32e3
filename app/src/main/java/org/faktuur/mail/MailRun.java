package org.faktuur.mail;

import java.util.List;
import java.util.Optional;

/// What became of the e-mails that were due.
///
/// @param tried   those that were handed to the server, as they stand now
/// @param held    what kept the rest waiting; empty when nothing did
/// @param waiting how many still wait
public record MailRun(List<OutboxEntry> tried, Optional<MailTrouble> held, long waiting) {

    public MailRun {
        tried = List.copyOf(tried);
    }

    /// How many of those that were tried stand so now.
    public long count(MailStatus status) {
        return tried.stream().filter(each -> each.status() == status).count();
    }
}
