package org.faktuur;

import org.faktuur.database.Database;
import org.faktuur.mail.DecideOnMail;
import org.faktuur.mail.LetterTexts;
import org.faktuur.mail.MailCarrier;
import org.faktuur.mail.MailParameters;
import org.faktuur.mail.MailPasswords;
import org.faktuur.mail.MailWords;
import org.faktuur.mail.Outbox;
import org.faktuur.mail.OutboxLists;
import org.faktuur.mail.QueueMail;
import org.faktuur.mail.SaveLetterText;
import org.faktuur.mail.SaveMailSettings;
import org.faktuur.mail.SendTestMail;
import org.faktuur.mail.SendWaitingMail;
import org.faktuur.mail.store.JooqLetterTexts;
import org.faktuur.mail.store.JooqMailParameters;
import org.faktuur.mail.store.JooqOutbox;
import org.faktuur.mail.store.SmtpCarrier;
import org.faktuur.session.Session;
import org.faktuur.session.Transactions;

/// The e-mail of an office: its outbox, its settings, and the one sender of what waits.
public final class OfficeMail implements AutoCloseable {

    private final Session session;
    private final Transactions transactions;
    private final JooqOutbox outbox;
    private final MailParameters parameters;
    private final LetterTexts letters;
    private final MailPasswords passwords;
    private final MailCarrier carrier = new SmtpCarrier();
    private final SendWaitingMail sending;

    OfficeMail(Database database, Session session, MailPasswords passwords) {
        this.session = session;
        this.transactions = database::inTransaction;
        this.outbox = new JooqOutbox(database, session);
        this.parameters = new JooqMailParameters(database);
        this.letters = new JooqLetterTexts(database.dsl());
        this.passwords = passwords;
        this.sending = new SendWaitingMail(outbox, parameters, passwords, carrier, session, transactions);
    }

    /// The e-mails.
    public Outbox outbox() {
        return outbox;
    }

    /// The e-mails as a list.
    public OutboxLists lists() {
        return outbox;
    }

    /// Over which server they go out.
    public MailParameters parameters() {
        return parameters;
    }

    /// What is known of passwords at this machine.
    public MailPasswords passwords() {
        return passwords;
    }

    /// How they go out.
    public MailCarrier carrier() {
        return carrier;
    }

    /// Queues e-mails.
    public QueueMail queue() {
        return new QueueMail(outbox, transactions);
    }

    /// Sends what waits; the same one for everybody, so that nothing is sent by two at once.
    public SendWaitingMail sending() {
        return sending;
    }

    /// What a person decides on e-mails.
    public DecideOnMail decide() {
        return new DecideOnMail(outbox, session, transactions);
    }

    /// Changes the settings.
    public SaveMailSettings saveSettings() {
        return new SaveMailSettings(parameters, passwords, transactions);
    }

    /// The letters that the company words itself.
    public LetterTexts letters() {
        return letters;
    }

    /// What letters say.
    public MailWords words() {
        return new MailWords(letters);
    }

    /// Changes what letters say.
    public SaveLetterText saveLetter() {
        return new SaveLetterText(letters, transactions);
    }

    /// Sends a test.
    public SendTestMail test() {
        return new SendTestMail(saveSettings(), carrier, session);
    }

    @Override
    public void close() {
        sending.close();
    }
}
