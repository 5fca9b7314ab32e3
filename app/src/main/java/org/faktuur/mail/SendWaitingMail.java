package org.faktuur.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.faktuur.outcome.Outcome;
import org.faktuur.session.Session;
import org.faktuur.session.Transactions;

/// Sends what waits in the outbox, one mail after the other, each marked on its own: before it is handed over and after
/// the server's answer. A mail whose answer was never heard is not sent twice: a person decides.
public final class SendWaitingMail implements AutoCloseable {

    private final Outbox outbox;
    private final MailParameters parameters;
    private final MailPasswords passwords;
    private final MailCarrier carrier;
    private final Session session;
    private final Transactions transactions;
    private final ReentrantLock sending = new ReentrantLock();
    private volatile boolean closed;

    /// From this outbox, over what is set up.
    public SendWaitingMail(Outbox outbox, MailParameters parameters, MailPasswords passwords, MailCarrier carrier,
                           Session session, Transactions transactions) {
        this.outbox = outbox;
        this.parameters = parameters;
        this.passwords = passwords;
        this.carrier = carrier;
        this.session = session;
        this.transactions = transactions;
    }

    /// Marks what an earlier run of the program left half sent. To be called once, before the first sending.
    ///
    /// @return how many they are
    public long findUnsure() {
        var left = outbox.in(MailStatus.SENDING);
        left.forEach(each -> keep(each, each.notSent(new MailTrouble(TroubleKind.NO_ANSWER, "", session.now()))));
        return left.size();
    }

    /// Sends what is due. Refused while something is being sent already, or when something waits and no server is set up.
    public Outcome<MailRun> sendDue() {
        return send(() -> outbox.due(session.now()));
    }

    /// Sends all that waits, also what a server has put off to later.
    public Outcome<MailRun> sendAll() {
        return send(() -> outbox.in(MailStatus.WAITING));
    }

    /// Has it come to its end?
    public boolean isClosed() {
        return closed;
    }

    /// Waits until the mail that is under way has its answer, and sends no other.
    @Override
    public void close() {
        closed = true;
        sending.lock();
        sending.unlock();
    }

    private interface Choice {
        List<OutboxEntry> entries();
    }

    private Outcome<MailRun> send(Choice choice) {
        if (!sending.tryLock()) {
            return Outcome.refused(new MailRefusal.AlreadySending());
        }
        try {
            if (closed) {
                return Outcome.done(new MailRun(List.of(), Optional.empty(), 0));
            }
            var entries = choice.entries();
            if (entries.isEmpty()) {
                return Outcome.done(run(List.of(), Optional.empty()));
            }
            var settings = parameters.settings();
            if (settings.isEmpty()) {
                hold(entries, new MailTrouble(TroubleKind.NO_SERVER, "", session.now()));
                return Outcome.refused(new MailRefusal.NoMailServer());
            }
            return Outcome.done(over(settings.get(), entries));
        } finally {
            sending.unlock();
        }
    }

    private MailRun over(MailSettings settings, List<OutboxEntry> entries) {
        return switch (carrier.open(settings, passwords.of(settings.server()))) {
            case MailCarrier.Way.Shut(var no) -> run(List.of(), Optional.of(hold(entries, no.at(session.now()))));
            case MailCarrier.Way.Open(var connection) -> {
                try (connection) {
                    yield over(connection, settings.sender(), entries);
                }
            }
        };
    }

    private MailRun over(MailCarrier.Connection connection, MailSettings.Sender sender, List<OutboxEntry> entries) {
        var tried = new ArrayList<OutboxEntry>();
        for (var entry : entries) {
            if (closed) {
                break;
            }
            var answered = hand(connection, sender, entry);
            var trouble = answered.flatMap(OutboxEntry::trouble).filter(each -> each.kind().isOfTheServer());
            if (trouble.isPresent()) {
                hold(entries.subList(entries.indexOf(entry) + 1, entries.size()), trouble.get());
                return run(tried, trouble);
            }
            answered.ifPresent(tried::add);
        }
        return run(tried, Optional.empty());
    }

    /// Empty when somebody else has taken the mail in hand meanwhile.
    private Optional<OutboxEntry> hand(MailCarrier.Connection connection, MailSettings.Sender sender,
                                       OutboxEntry entry) {
        var at = session.now();
        var paper = outbox.attachment(entry);
        var marked = entry.sending("<" + UUID.randomUUID() + "@" + MailAddress.domain(sender.address()) + ">", at);
        if (!keep(entry, marked)) {
            return Optional.empty();
        }
        var no = Optional.of(new MailCarrier.No(TroubleKind.NO_ANSWER, ""));
        try {
            no = connection.carry(new MailCarrier.Parcel(sender, entry.letter(), paper, marked.state().messageId(),
                    at));
        } finally {
            keep(marked, answered(marked, no));
        }
        return Optional.of(answered(marked, no));
    }

    private OutboxEntry answered(OutboxEntry marked, Optional<MailCarrier.No> no) {
        var at = session.now();
        return no.map(each -> marked.notSent(each.at(at))).orElseGet(() -> marked.sent(at));
    }

    private MailTrouble hold(List<OutboxEntry> entries, MailTrouble trouble) {
        transactions.run(() -> entries.stream().filter(each -> !each.notSent(trouble).equals(each))
                .filter(each -> outbox.save(each, each.notSent(trouble))).count());
        return entries.stream().map(each -> each.notSent(trouble)).flatMap(each -> each.trouble().stream())
                .findFirst().orElse(trouble);
    }

    private boolean keep(OutboxEntry before, OutboxEntry after) {
        return transactions.run(() -> outbox.save(before, after));
    }

    private MailRun run(List<OutboxEntry> tried, Optional<MailTrouble> held) {
        return new MailRun(tried, held, outbox.count(List.of(MailStatus.WAITING)));
    }
}
