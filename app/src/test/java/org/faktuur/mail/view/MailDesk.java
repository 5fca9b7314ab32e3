package org.faktuur.mail.view;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.faktuur.OnScreen;
import org.faktuur.Pictures;
import org.faktuur.documents.PaperToShow;
import org.faktuur.listing.DeskChoices;
import org.faktuur.mail.MailOffice;
import org.faktuur.mail.MailSettings;
import org.faktuur.mail.OutboxEntry;
import org.faktuur.mail.SaveMailSettings;
import org.faktuur.mail.SendTestMail;
import org.faktuur.mail.TroubleKind;
import org.faktuur.session.Language;
import org.faktuur.shell.Background;
import org.faktuur.shell.Commands;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Dressing;
import org.faktuur.shell.Look;
import org.faktuur.shell.Page;
import org.faktuur.shell.Views;
import org.faktuur.shell.WrittenDialogs;
import org.faktuur.shell.WrittenNavigator;
import org.faktuur.texts.Texts;

/// A desk with the pages of e-mail over the small office and its scripted mail server; its heart beats when the test
/// says so.
final class MailDesk implements AutoCloseable {

    final MailOffice post = new MailOffice();
    final WrittenNavigator navigator = new WrittenNavigator();
    final WrittenDialogs dialogs = new WrittenDialogs();
    final Desk desk = new Desk(navigator, dialogs, Background.immediate(), DeskChoices.inMemory(), post.clock);
    final List<PaperToShow> shown = new ArrayList<>();
    final MailRounds rounds = new MailRounds(post.sending, desk);
    final SaveMailSettings save = new SaveMailSettings(post.office.mail().parameters(), post.passwords,
            post.office.transactions());
    final MailPages pages = new MailPages(desk,
            new MailPages.Books(post.outbox(), post.office.mail().lists(), post.server),
            new MailPages.Setup(post.office.mail().parameters(), post.passwords, post.office.mail().words(),
                    () -> new MailSettings.Sender("Voorbeeld B.V.", "info@voorbeeld.example", "")),
            new MailPages.Verbs(post.office.mail().decide(), save, new SendTestMail(save, post.server, post.clock),
                    post.office.mail().saveLetter()),
            shown::add, rounds);
    private BooleanSupplier heart = () -> false;

    /// Lets the rounds begin.
    void begin() {
        rounds.begin((_, beat) -> heart = beat);
    }

    /// A minute goes by.
    boolean beat() {
        post.clock.turn(Duration.ofMinutes(1));
        return heart.getAsBoolean();
    }

    OutboxViewModel outbox() {
        var page = pages.outbox();
        page.onShown();
        return page;
    }

    /// Mails of every kind, the first ones oldest: sent, failed, unsure, put off, cancelled, waiting.
    List<OutboxEntry> everyKind() {
        post.setUp();
        var entries = new ArrayList<OutboxEntry>();
        entries.addAll(sent("F2026-0001"));
        post.server.says(TroubleKind.TURNED_AWAY, "550 5.1.1 mailbox unknown");
        entries.addAll(sent("F2026-0002"));
        post.server.says(TroubleKind.NO_ANSWER, "");
        entries.addAll(sent("F2026-0003"));
        post.server.says(TroubleKind.LATER, "451 4.7.1 greylisted, try again later");
        entries.addAll(sent("F2026-0004"));
        entries.addAll(post.queue("F2026-0005"));
        post.office.mail().decide().cancel(List.of(entries.getLast().id())).orElseThrow();
        entries.addAll(post.queue("F2026-0006"));
        post.server.answer = java.util.Optional.empty();
        return entries;
    }

    private List<OutboxEntry> sent(String document) {
        var queued = post.queue(document);
        post.sending.sendDue().orElseThrow();
        post.clock.turn(Duration.ofSeconds(20));
        return queued;
    }

    String said() {
        return navigator.messages.getLast().words().in(Texts.ofEverything(Language.EN));
    }

    void show(Stage stage, Page page) {
        OnScreen.run(() -> {
            var root = new Views(Texts.ofEverything(Language.EN)).load(page);
            stage.setScene(new Scene(root, 1200, 660));
            Dressing.dress(stage.getScene(), Look.LIGHT, 100);
            Commands.listenForKeys(root);
            stage.show();
            page.onShown();
        });
        OnScreen.settle();
    }

    void picture(Page page) {
        for (var language : Language.values()) {
            for (var look : List.of(Look.LIGHT, Look.DARK)) {
                Pictures.of(page, language, look, 1200, 660);
            }
        }
    }

    @Override
    public void close() {
        post.close();
    }
}
