package org.faktuur;

import java.util.List;
import org.faktuur.documents.Previews;
import org.faktuur.mail.MailSettings;
import org.faktuur.mail.view.MailFeature;
import org.faktuur.mail.view.MailPages;
import org.faktuur.mail.view.MailRounds;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Feature;
import org.faktuur.shell.Heartbeat;

/// The desktop's rooms of e-mail: the outbox, its settings, and the rounds that send what waits.
final class MailRooms {

    private final Office office;
    private final Desk desk;
    private final Previews previews;
    private final MailRounds rounds;

    MailRooms(Office office, Desk desk, Previews previews) {
        this.office = office;
        this.desk = desk;
        this.previews = previews;
        this.rounds = new MailRounds(office.mail().sending(), desk);
    }

    /// Sends what waits from now on, as often as the heart beats.
    MailRooms begin(Heartbeat heart) {
        rounds.begin(heart);
        return this;
    }

    /// The outbox and the settings.
    List<Feature> features() {
        var mail = office.mail();
        return List.of(new MailFeature(new MailPages(desk,
                new MailPages.Books(mail.outbox(), mail.lists(), mail.carrier()),
                new MailPages.Setup(mail.parameters(), mail.passwords(), mail.words(), this::company),
                new MailPages.Verbs(mail.decide(), mail.saveSettings(), mail.test(), mail.saveLetter()), previews, rounds)));
    }

    /// Until something is set up, the company's own name and address.
    private MailSettings.Sender company() {
        var particulars = office.companies().company().particulars();
        return new MailSettings.Sender(particulars.name(), particulars.reach().email(), "");
    }
}
