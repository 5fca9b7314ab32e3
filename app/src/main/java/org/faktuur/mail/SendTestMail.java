package org.faktuur.mail;

import java.util.Map;
import java.util.UUID;
import org.faktuur.outcome.Outcome;
import org.faktuur.session.Session;
import org.faktuur.texts.Texts;

/// Sends one e-mail at once, to see whether settings do before they are kept. Writes nothing.
public final class SendTestMail {

    private final SaveMailSettings settings;
    private final MailCarrier carrier;
    private final Session session;

    /// Over this carrier, by the rules that settings are kept by.
    public SendTestMail(SaveMailSettings settings, MailCarrier carrier, Session session) {
        this.settings = settings;
        this.carrier = carrier;
        this.session = session;
    }

    /// Sends the test and answers where it went; refused with what the server said, or when settings or address will not
    /// do.
    public Outcome<String> send(MailSettings tried, String password, String to) {
        return settings.checked(tried, password).then(good -> {
            if (!MailAddress.isGood(to)) {
                return Outcome.refused(new MailRefusal.BadTestAddress(to));
            }
            return switch (carrier.open(good, settings.password(good.server(), password))) {
                case MailCarrier.Way.Shut(var no) -> Outcome.refused(refusal(good, no));
                case MailCarrier.Way.Open(var connection) -> {
                    try (connection) {
                        yield connection.carry(parcel(good, to)).<Outcome<String>>map(no ->
                                Outcome.refused(refusal(good, no))).orElseGet(() -> Outcome.done(to));
                    }
                }
            };
        });
    }

    private MailCarrier.Parcel parcel(MailSettings good, String to) {
        var texts = Texts.of(session.language(), "mail/mail");
        var server = Map.of("server", good.server().host());
        return new MailCarrier.Parcel(good.sender(), new Mail.Letter(to, texts.text("mail.test.subject", server),
                texts.text("mail.test.text", server)), new Mail.Attachment("", new byte[0]),
                "<" + UUID.randomUUID() + "@" + MailAddress.domain(good.sender().address()) + ">", session.now());
    }

    private static MailRefusal refusal(MailSettings good, MailCarrier.No no) {
        var server = good.server().host() + ":" + good.server().port();
        return switch (no.kind()) {
            case NO_SIGN_IN -> new MailRefusal.SignInRefused(server, no.said());
            case NO_CONNECTION, NO_SERVER -> new MailRefusal.ServerNotReached(server, no.said());
            case LATER, TURNED_AWAY, NO_ANSWER -> new MailRefusal.TestNotTaken(server, no.said());
        };
    }
}
