package org.faktuur.mail.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.faktuur.mail.Mail;
import org.faktuur.mail.MailCarrier;
import org.faktuur.mail.MailCarrier.No;
import org.faktuur.mail.MailCarrier.Way;
import org.faktuur.mail.MailSecurity;
import org.faktuur.mail.MailSettings;
import org.faktuur.mail.TroubleKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpCarrierTest {

    private static final byte[] PAPER = {'%', 'P', 'D', 'F', 0, 1, 2, (byte) 0xff};

    private final SmtpCarrier carrier = new SmtpCarrier();

    private static MailSettings settings(int port, MailSecurity security, String user) {
        return new MailSettings(new MailSettings.Server("127.0.0.1", port, security, user),
                new MailSettings.Sender("Bøk & Co.", "faktura@bok.example", "svar@bok.example"));
    }

    private static MailCarrier.Parcel parcel(String to, String cc) {
        return new MailCarrier.Parcel(settings(25, MailSecurity.NONE, "").sender(), new Mail.Letter(to, cc,
                "Faktura F2026-0001 fra Bøk & Co.", "Hei,\n\nVedlagt følger fakturaen.\n"),
                new Mail.Attachment("F2026-0001.pdf", PAPER), "<one@bok.example>",
                Instant.parse("2026-03-10T12:00:00Z"));
    }

    private Optional<No> carry(int port) {
        return switch (carrier.open(settings(port, MailSecurity.NONE, ""), Optional.empty())) {
            case Way.Shut(var no) -> Optional.of(no);
            case Way.Open(var connection) -> {
                try (connection) {
                    yield connection.carry(parcel("kunde@customer.example", ""));
                }
            }
        };
    }

    private static GreenMail greenMail() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    @Test
    void a_mail_arrives_as_it_was_written() throws MessagingException, IOException {
        var server = greenMail();
        try {
            var way = carrier.open(settings(server.getSmtp().getPort(), MailSecurity.NONE, ""), Optional.empty());
            try (var connection = ((Way.Open) way).connection()) {
                assertThat(connection.carry(parcel("kunde@customer.example; b@kjøper.example", "c@x.example"))).isEmpty();
            }
            assertThat(server.getReceivedMessages()).hasSize(3);
            var arrived = server.getReceivedMessages()[0];
            assertThat(arrived.getMessageID()).isEqualTo("<one@bok.example>");
            assertThat(arrived.getSubject()).isEqualTo("Faktura F2026-0001 fra Bøk & Co.");
            assertThat(arrived.getFrom()[0].toString()).contains("faktura@bok.example");
            assertThat(arrived.getReplyTo()[0]).hasToString("svar@bok.example");
            assertThat(arrived.getSentDate()).hasSameTimeAs("2026-03-10T12:00:00Z");
            assertThat(arrived.getAllRecipients()).extracting(Object::toString)
                    .containsExactly("kunde@customer.example", "b@xn--kjper-wua.example", "c@x.example");
            assertParts(arrived);
        } finally {
            server.stop();
        }
    }

    private static void assertParts(MimeMessage mail) throws MessagingException, IOException {
        var parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getBodyPart(0).getContent()).asString().contains("Vedlagt følger fakturaen.");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("F2026-0001.pdf");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("application/pdf");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(PAPER);
    }

    @Test
    void a_mail_as_a_file_is_what_is_sent() throws MessagingException, IOException {
        var file = carrier.written(parcel("kunde@customer.example", ""));
        var read = new MimeMessage(null, new ByteArrayInputStream(file));
        assertThat(read.getHeader("Message-ID")).containsExactly("<one@bok.example>");
        assertParts(read);
    }

    @Test
    void a_user_signs_in_and_a_wrong_password_is_said() {
        var server = greenMail();
        try {
            server.setUser("faktura@bok.example", "bok", "secret");
            var settings = settings(server.getSmtp().getPort(), MailSecurity.NONE, "bok");
            var way = carrier.open(settings, Optional.of("secret"));
            assertThat(way).isInstanceOf(Way.Open.class);
            ((Way.Open) way).connection().close();
            assertThat(carrier.open(settings, Optional.of("wrong"))).isInstanceOfSatisfying(Way.Shut.class, shut ->
                    assertThat(shut.no().kind()).isEqualTo(TroubleKind.NO_SIGN_IN));
        } finally {
            server.stop();
        }
    }

    @Test
    void a_server_that_is_not_there_is_no_connection() throws IOException {
        var gone = new ScriptedServer(Map.of());
        gone.close();
        assertThat(carry(gone.port())).contains(new No(TroubleKind.NO_CONNECTION, "127.0.0.1:" + gone.port()));
    }

    @Test
    void a_server_without_the_security_that_is_asked_for_gets_no_mail() throws IOException {
        try (var server = new ScriptedServer(Map.of())) {
            assertThat(carrier.open(settings(server.port(), MailSecurity.STARTTLS, ""), Optional.empty()))
                    .isInstanceOfSatisfying(Way.Shut.class, shut -> {
                        assertThat(shut.no().kind()).isEqualTo(TroubleKind.NO_CONNECTION);
                        assertThat(shut.no().said()).contains("STARTTLS");
                    });
        }
    }

    @ParameterizedTest
    @CsvSource({"MAIL,550 5.7.1 you may not send,TURNED_AWAY", "RCPT,550 5.1.1 no such user,TURNED_AWAY",
            "RCPT,450 4.2.0 greylisted,LATER", "DATA,451 4.3.0 try later,LATER",
            "CONTENT,552 5.3.4 too large,TURNED_AWAY", "CONTENT,452 4.3.1 no room just now,LATER",
            "MAIL,530 5.7.0 sign in first,NO_SIGN_IN", "MAIL,HANG UP,NO_CONNECTION", "RCPT,HANG UP,NO_CONNECTION", "CONTENT,HANG UP,NO_ANSWER"})
    void what_the_server_says_is_understood(String command, String answer, TroubleKind kind) throws IOException {
        try (var server = new ScriptedServer(Map.of(command, answer))) {
            assertThat(carry(server.port()).orElseThrow()).satisfies(no -> {
                assertThat(no.kind()).isEqualTo(kind);
                if (!answer.equals("HANG UP")) {
                    assertThat(no.said()).contains(answer.substring(4));
                }
            });
        }
    }

    @Test
    void a_server_that_hung_up_between_two_mails_is_called_again() throws IOException {
        try (var server = new ScriptedServer(Map.of("RCPT", "421 4.7.0 too many"))) {
            var way = carrier.open(settings(server.port(), MailSecurity.NONE, ""), Optional.empty());
            try (var connection = ((Way.Open) way).connection()) {
                for (var mail = 0; mail < 2; mail++) {
                    assertThat(connection.carry(parcel("kunde@customer.example", "")).orElseThrow().kind())
                            .isEqualTo(TroubleKind.LATER);
                }
            }
            assertThat(server.calls()).isEqualTo(2);
        }
    }
}
