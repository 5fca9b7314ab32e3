package org.faktuur.mail.store;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.faktuur.mail.MailCarrier;
import org.faktuur.mail.MailSecurity;
import org.faktuur.mail.MailSettings;
import org.faktuur.mail.TroubleKind;

/// Carries e-mails by SMTP. Waits a quarter of a minute for a server to answer the call and half a minute for every
/// later word.
public final class SmtpCarrier implements MailCarrier {

    private static final int CALL = 15_000;
    private static final int WORD = 30_000;
    private static final int FIRST_FINAL = 500;
    private static final int FIRST_LATER = 400;
    private static final Set<Integer> SIGN_IN = Set.of(530, 534, 535, 538);

    @Override
    public Way open(MailSettings settings, Optional<String> password) {
        var server = settings.server();
        var session = session(server);
        try {
            var transport = session.getTransport(protocol(server));
            Call call = () -> transport.connect(server.host(), server.port(),
                    server.wantsSignIn() ? server.user() : null,
                    server.wantsSignIn() ? password.orElse("") : null);
            call.make();
            return new Way.Open(new Smtp(session, transport, call));
        } catch (AuthenticationFailedException refused) {
            return new Way.Shut(new No(TroubleKind.NO_SIGN_IN, said(refused)));
        } catch (MailConnectException unreached) {
            return new Way.Shut(new No(TroubleKind.NO_CONNECTION, unreached.getHost() + ":" + unreached.getPort()));
        } catch (MessagingException failed) {
            return new Way.Shut(new No(TroubleKind.NO_CONNECTION, said(failed)));
        }
    }

    @Override
    public byte[] written(Parcel parcel) {
        var file = new ByteArrayOutputStream();
        try {
            new Eml(Session.getInstance(new Properties()), parcel).writeTo(file);
        } catch (MessagingException broken) {
            throw new IllegalArgumentException(broken);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static String protocol(MailSettings.Server server) {
        return server.security() == MailSecurity.TLS ? "smtps" : "smtp";
    }

    private static Session session(MailSettings.Server server) {
        var prefix = "mail." + protocol(server) + ".";
        var properties = new Properties();
        properties.setProperty(prefix + "connectiontimeout", Integer.toString(CALL));
        properties.setProperty(prefix + "timeout", Integer.toString(WORD));
        properties.setProperty(prefix + "writetimeout", Integer.toString(WORD));
        properties.setProperty(prefix + "auth", Boolean.toString(server.wantsSignIn()));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        var starttls = Boolean.toString(server.security() == MailSecurity.STARTTLS);
        properties.setProperty(prefix + "starttls.enable", starttls);
        properties.setProperty(prefix + "starttls.required", starttls);
        return Session.getInstance(properties);
    }

    /// What the server or the way to it said, in one line.
    private static String said(MessagingException failed) {
        var words = Optional.ofNullable(failed.getMessage()).orElse(failed.getClass().getSimpleName());
        var cause = failed.getNextException();
        return (cause == null || cause.getMessage() == null || words.contains(cause.getMessage()) ? words
                : words + " (" + cause.getMessage() + ")").replaceAll("\\s+", " ").strip();
    }

    /// Calls the server.
    private interface Call {
        void make() throws MessagingException;
    }

    /// An open way to one server, which is called again where it has hung up between two mails.
    private record Smtp(Session session, Transport transport, Call call) implements Connection {

        @Override
        public Optional<No> carry(Parcel parcel) {
            Eml mail;
            try {
                mail = new Eml(session, parcel);
            } catch (MessagingException unfit) {
                return Optional.of(new No(TroubleKind.TURNED_AWAY, said(unfit)));
            }
            try {
                if (!transport.isConnected()) {
                    call.make();
                }
                transport.sendMessage(mail, mail.getAllRecipients());
                return Optional.empty();
            } catch (MessagingException failed) {
                return Optional.of(no(failed, mail));
            }
        }

        /// A server that says a number has not taken the mail. Without one, it depends on whether it began to get it.
        private static No no(MessagingException failed, Eml mail) {
            var spoken = chain(failed).filter(each -> code(each) >= FIRST_LATER).toList();
            return spoken.stream().filter(each -> !(each instanceof SMTPSendFailedException)).findFirst()
                    .or(() -> spoken.stream().findFirst())
                    .map(each -> new No(kind(code(each)), said(each)))
                    .orElseGet(() -> new No(mail.isHandedOver() ? TroubleKind.NO_ANSWER : TroubleKind.NO_CONNECTION,
                            said(failed)));
        }

        private static TroubleKind kind(int code) {
            return SIGN_IN.contains(code) ? TroubleKind.NO_SIGN_IN
                    : code >= FIRST_FINAL ? TroubleKind.TURNED_AWAY : TroubleKind.LATER;
        }

        private static Stream<MessagingException> chain(MessagingException failed) {
            return Stream.<Exception>iterate(failed, MessagingException.class::isInstance,
                    each -> ((MessagingException) each).getNextException()).map(MessagingException.class::cast);
        }

        private static int code(MessagingException failed) {
            return switch (failed) {
                case SMTPAddressFailedException address -> address.getReturnCode();
                case SMTPSenderFailedException sender -> sender.getReturnCode();
                case SMTPSendFailedException whole -> whole.getReturnCode();
                default -> 0;
            };
        }

        @Override
        public void close() {
            try {
                transport.close();
            } catch (MessagingException alreadyGone) {
                System.getLogger("faktuur").log(System.Logger.Level.DEBUG, "mail server left first", alreadyGone);
            }
        }
    }
}
