package org.faktuur.mail;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.faktuur.outcome.Outcome;
import org.faktuur.session.Session;
import org.faktuur.session.Transactions;

/// What a person decides on e-mails: to try again what failed or is unsure, or not to send what waits.
public final class DecideOnMail {

    private final Outbox outbox;
    private final Session session;
    private final Transactions transactions;

    /// On those in this outbox.
    public DecideOnMail(Outbox outbox, Session session, Transactions transactions) {
        this.outbox = outbox;
        this.session = session;
        this.transactions = transactions;
    }

    /// Lets those wait again that failed, are unsure or were cancelled, under the Message-ID that they had; refused when
    /// there is none among these.
    public Outcome<List<OutboxEntry>> tryAgain(Collection<Long> ids) {
        return decide(ids, OutboxEntry::canBeTriedAgain, entry -> entry.again(session.now()),
                new MailRefusal.NothingToTryAgain());
    }

    /// Keeps those from being sent that are neither sent nor on their way; refused when there is none among these.
    public Outcome<List<OutboxEntry>> cancel(Collection<Long> ids) {
        return decide(ids, OutboxEntry::canBeCancelled, OutboxEntry::cancelled, new MailRefusal.NothingToCancel());
    }

    private Outcome<List<OutboxEntry>> decide(Collection<Long> ids, Predicate<OutboxEntry> fits,
                                              UnaryOperator<OutboxEntry> change, MailRefusal none) {
        return transactions.run(() -> {
            var changed = outbox.byIds(ids).stream().filter(fits)
                    .filter(each -> outbox.save(each, change.apply(each))).map(change).toList();
            return changed.isEmpty() ? Outcome.refused(none) : Outcome.done(changed);
        });
    }
}
