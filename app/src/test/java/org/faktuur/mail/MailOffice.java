package org.faktuur.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faktuur.Office;
import org.faktuur.TestOffice;
import org.faktuur.TestSession;
import org.faktuur.database.Database;
import org.faktuur.mail.store.FileMailPasswords;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.session.Language;
import org.faktuur.session.Session;

/// The small office with a clock that the test turns, and a mail server that answers as the test says.
public final class MailOffice implements AutoCloseable {

    public static final MailSettings SETTINGS = new MailSettings(
            new MailSettings.Server("smtp.example.org", 587, MailSecurity.STARTTLS, ""),
            new MailSettings.Sender("Voorbeeld B.V.", "facturen@voorbeeld.example", ""));

    public final TurnedClock clock = new TurnedClock();
    public final Office office = TestOffice.fill(new Office(Database.memory(), clock));
    public final ScriptedCarrier server = new ScriptedCarrier();
    public final MailPasswords passwords = new FileMailPasswords(folder().resolve("mail.properties"));
    public final SendWaitingMail sending = sending(server);

    private static Path folder() {
        try {
            var folder = Files.createTempDirectory("passwords");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /// Another sender of the same outbox, as after a restart.
    public SendWaitingMail sending(MailCarrier carrier) {
        return new SendWaitingMail(outbox(), office.mail().parameters(), passwords, carrier, clock,
                office.transactions());
    }

    public Outbox outbox() {
        return office.mail().outbox();
    }

    public MailOffice setUp() {
        office.mail().saveSettings().save(SETTINGS, "").orElseThrow();
        return this;
    }

    public static Mail mail(String document, String to) {
        return Mail.about("C100", new DocumentRef(DocumentKind.INVOICE, document),
                new Mail.Letter(to, "Invoice " + document, "Dear customer,\n\nPlease find it attached.\n"),
                new Mail.Attachment(document + ".pdf", ("paper of " + document).getBytes()));
    }

    /// Queues mails to good addresses about these documents.
    public List<OutboxEntry> queue(String... documents) {
        return List.of(documents).stream().map(each -> office.mail().queue()
                .queue(mail(each, "buyer@customer.example")).orElseThrow()).toList();
    }

    public OutboxEntry now(OutboxEntry entry) {
        return outbox().byId(entry.id()).orElseThrow();
    }

    @Override
    public void close() {
        office.close();
    }

    /// A session whose moment the test turns on.
    public static final class TurnedClock implements Session {

        private Instant now = Instant.parse("2026-03-10T12:00:00Z");

        public void turn(Duration on) {
            now = now.plus(on);
        }

        @Override
        public String user() {
            return "test";
        }

        @Override
        public LocalDate today() {
            return TestSession.TODAY;
        }

        @Override
        public Instant now() {
            return now;
        }

        @Override
        public Language language() {
            return Language.EN;
        }
    }

    /// A server that takes every mail until the test says otherwise.
    public static final class ScriptedCarrier implements MailCarrier {

        public final List<Parcel> taken = new ArrayList<>();
        public Optional<No> way = Optional.empty();
        public Optional<No> answer = Optional.empty();
        public Runnable whenCarried = () -> { };
        public int calls;

        @Override
        public Way open(MailSettings settings, Optional<String> password) {
            calls++;
            return way.<Way>map(Way.Shut::new).orElseGet(() -> new Way.Open(new Connection() {
                @Override
                public Optional<No> carry(Parcel parcel) {
                    whenCarried.run();
                    if (answer.isEmpty()) {
                        taken.add(parcel);
                    }
                    return answer;
                }

                @Override
                public void close() {
                    whenCarried = () -> { };
                }
            }));
        }

        @Override
        public byte[] written(Parcel parcel) {
            return parcel.letter().text().getBytes();
        }

        public void says(TroubleKind kind, String words) {
            answer = Optional.of(new No(kind, words));
        }
    }
}
