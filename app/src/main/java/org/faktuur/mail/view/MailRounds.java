package org.faktuur.mail.view;

import java.time.Duration;
import java.util.Map;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.faktuur.mail.MailRun;
import org.faktuur.mail.MailStatus;
import org.faktuur.mail.SendWaitingMail;
import org.faktuur.outcome.Outcome;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Heartbeat;
import org.faktuur.shell.Link;
import org.faktuur.shell.Message;
import org.faktuur.texts.Words;

/// Sends what waits every minute while the desktop is open, and at once when a person asks. By itself it speaks only
/// when something went out or failed; what merely waits, the outbox and the first page say.
public final class MailRounds {

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final String OUTBOX = "MailFeature.outbox";

    private final SendWaitingMail sending;
    private final Desk desk;
    private final ReadOnlyIntegerWrapper done = new ReadOnlyIntegerWrapper();
    private boolean under;

    /// Rounds of this desk.
    public MailRounds(SendWaitingMail sending, Desk desk) {
        this.sending = sending;
        this.desk = desk;
    }

    /// Looks for what an earlier run left half sent, then goes round until the sending has come to its end.
    public void begin(Heartbeat heart) {
        desk.background().run(sending::findUnsure, found -> {
            if (found > 0) {
                desk.navigator().say(Message.warning(Words.of("MailRounds.unsure", Map.of("count", found)), outbox()));
            }
        });
        heart.every(PAUSE, this::beat);
    }

    private boolean beat() {
        if (!under && !sending.isClosed()) {
            under = true;
            desk.background().run(sending::sendDue, outcome -> {
                if (outcome instanceof Outcome.Done<MailRun>(var run) && !run.tried().isEmpty()) {
                    tell(run);
                }
            }, () -> under = false);
        }
        return !sending.isClosed();
    }

    /// Sends all that waits now and says what became of it.
    void sendNow() {
        desk.background().run(sending::sendAll, outcome -> {
            switch (outcome) {
                case Outcome.Done<MailRun>(var run) -> tell(run);
                case Outcome.Refused<MailRun>(var reasons) -> {
                    desk.navigator().say(Message.refused(reasons));
                    done.set(done.get() + 1);
                }
            }
        });
    }

    /// How many rounds changed the outbox: for pages that show it.
    ReadOnlyIntegerProperty done() {
        return done.getReadOnlyProperty();
    }

    private void tell(MailRun run) {
        var sent = run.count(MailStatus.SENT);
        var stopped = run.tried().size() - sent;
        if (stopped > 0) {
            desk.navigator().say(Message.warning(Words.of("MailRounds.some",
                    Map.of("sent", sent, "stopped", stopped)), outbox()));
        } else if (sent > 0) {
            desk.navigator().say(Message.done(Words.of("MailRounds.sent", Map.of("sent", sent))));
        }
        run.held().ifPresent(why -> desk.navigator().say(Message.warning(held(run.waiting(), why.words()), outbox())));
        if (run.tried().isEmpty() && run.held().isEmpty()) {
            desk.navigator().say(Message.note(Words.of("MailRounds.nothing")));
        }
        done.set(done.get() + 1);
    }

    private static Words held(long waiting, Words why) {
        return texts -> texts.text("MailRounds.held", Map.of("waiting", waiting, "why", why.in(texts)));
    }

    private Link outbox() {
        return new Link(Words.of("MailRounds.outbox"), () -> desk.navigator().openMenu(OUTBOX));
    }
}
