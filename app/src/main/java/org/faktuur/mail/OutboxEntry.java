package org.faktuur.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An e-mail in the outbox and how far it came. The paper itself is fetched when it is needed.
///
/// @param attachment the file name of the paper that goes along
public record OutboxEntry(long id, Mail.About about, Mail.Letter letter, String attachment, State state) {

    private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(2), Duration.ofMinutes(10),
            Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(6), Duration.ofHours(12));

    /// How far it came.
    ///
    /// @param attempts  how often a server was asked to take it
    /// @param messageId what tells this mail from every other to all who handle it; empty before the first attempt
    /// @param trouble   why it is not sent yet; empty while nothing speaks against it
    public record State(MailStatus status, int attempts, String messageId, Optional<MailTrouble> trouble,
                        Times times) {
    }

    /// When it was queued, when it is due to be sent, and when it was last tried and sent.
    public record Times(Instant queued, Instant due, Optional<Instant> tried, Optional<Instant> sent) {

        private Times tried(Instant at) {
            return new Times(queued, due, Optional.of(at), sent);
        }

        private Times sentAt(Instant at) {
            return new Times(queued, due, tried, Optional.of(at));
        }

        private Times due(Instant at) {
            return new Times(queued, at, tried, sent);
        }
    }

    /// Where it stands.
    public MailStatus status() {
        return state.status();
    }

    /// Why it is not sent yet.
    public Optional<MailTrouble> trouble() {
        return state.trouble();
    }

    /// Handed to a server from this moment on; kept so before the server sees it.
    OutboxEntry sending(String messageId, Instant at) {
        return with(new State(MailStatus.SENDING, state.attempts() + 1,
                state.messageId().isEmpty() ? messageId : state.messageId(), state.trouble(),
                state.times().tried(at)));
    }

    /// The server has taken it.
    OutboxEntry sent(Instant at) {
        return with(new State(MailStatus.SENT, state.attempts(), state.messageId(), Optional.empty(),
                state.times().sentAt(at)));
    }

    /// The server has not taken it: it waits, some time longer after each attempt, or it failed.
    OutboxEntry notSent(MailTrouble trouble) {
        var known = Optional.of(state.trouble().map(trouble::after).orElse(trouble));
        var at = trouble.since();
        return with(switch (trouble.kind()) {
            case NO_SERVER, NO_CONNECTION, NO_SIGN_IN -> new State(MailStatus.WAITING,
                    status() == MailStatus.SENDING ? state.attempts() - 1 : state.attempts(), state.messageId(), known,
                    state.times());
            case LATER -> state.attempts() > PAUSES.size() ? stopped(MailStatus.FAILED, trouble)
                    : new State(MailStatus.WAITING, state.attempts(), state.messageId(), known,
                            state.times().due(at.plus(PAUSES.get(state.attempts() - 1))));
            case TURNED_AWAY -> stopped(MailStatus.FAILED, trouble);
            case NO_ANSWER -> stopped(MailStatus.UNSURE, trouble);
        });
    }

    private State stopped(MailStatus status, MailTrouble trouble) {
        return new State(status, state.attempts(), state.messageId(), Optional.of(trouble), state.times());
    }

    /// Is it a person's to say whether it is tried again?
    public boolean canBeTriedAgain() {
        return status() == MailStatus.FAILED || status() == MailStatus.UNSURE || status() == MailStatus.CANCELLED;
    }

    /// Can it still be kept from being sent?
    public boolean canBeCancelled() {
        return status() == MailStatus.WAITING || status() == MailStatus.FAILED || status() == MailStatus.UNSURE;
    }

    /// Waiting again, as if for the first time.
    OutboxEntry again(Instant at) {
        return with(new State(MailStatus.WAITING, 0, state.messageId(), Optional.empty(), state.times().due(at)));
    }

    /// Not to be sent any more.
    OutboxEntry cancelled() {
        return with(new State(MailStatus.CANCELLED, state.attempts(), state.messageId(), Optional.empty(),
                state.times()));
    }

    private OutboxEntry with(State changed) {
        return new OutboxEntry(id, about, letter, attachment, changed);
    }
}
