package org.faktuur.mail.view;

import java.util.function.Supplier;
import org.faktuur.documents.Previews;
import org.faktuur.mail.DecideOnMail;
import org.faktuur.mail.MailCarrier;
import org.faktuur.mail.MailParameters;
import org.faktuur.mail.MailPasswords;
import org.faktuur.mail.MailSettings;
import org.faktuur.mail.MailWords;
import org.faktuur.mail.Outbox;
import org.faktuur.mail.OutboxLists;
import org.faktuur.mail.SaveLetterText;
import org.faktuur.mail.SaveMailSettings;
import org.faktuur.mail.SendTestMail;
import org.faktuur.shell.Desk;

/// Makes the pages of e-mail; what each of them works with.
public record MailPages(Desk desk, Books books, Setup setup, Verbs verbs, Previews previews, MailRounds rounds) {

    /// What they read.
    public record Books(Outbox outbox, OutboxLists lists, MailCarrier carrier) {
    }

    /// What is set up, what is known of passwords, and whose e-mails they are until something is set up.
    public record Setup(MailParameters parameters, MailPasswords passwords, MailWords words,
                        Supplier<MailSettings.Sender> usual) {

        /// As whose the e-mails go out.
        MailSettings.Sender sender() {
            return parameters.settings().map(MailSettings::sender).orElseGet(usual);
        }
    }

    /// What they do.
    public record Verbs(DecideOnMail decide, SaveMailSettings save, SendTestMail test, SaveLetterText letters) {
    }

    /// The outbox.
    OutboxViewModel outbox() {
        return new OutboxViewModel(this);
    }

    /// One e-mail.
    MailViewModel mail(long id) {
        return new MailViewModel(id, this);
    }

    /// What letters say.
    LetterTextsViewModel letters() {
        return new LetterTextsViewModel(desk, setup.words(), verbs.letters(), () -> setup.usual().get().name());
    }

    /// The settings.
    MailSettingsViewModel settings() {
        return new MailSettingsViewModel(this);
    }
}
