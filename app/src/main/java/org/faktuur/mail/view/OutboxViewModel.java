package org.faktuur.mail.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import org.faktuur.listing.Sort;
import org.faktuur.mail.MailRefusal;
import org.faktuur.mail.MailStatus;
import org.faktuur.mail.MailTrouble;
import org.faktuur.mail.OutboxEntry;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.shell.Command;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.Message;
import org.faktuur.shell.Page;
import org.faktuur.shell.PagedList;
import org.faktuur.texts.Words;

/// The outbox: every e-mail, where it stands and why, the newest first.
public final class OutboxViewModel implements Page {

    private static final String KEY = "OutboxView.";

    private final MailPages pages;
    private final PagedList<OutboxEntry> mails;
    private final Command sendNow;
    private final Command look;
    private final Command openDocument;
    private final Command tryAgain;
    private final Command cancel;
    private final ChangeListener<Number> afterRound = (_, _, _) -> refresh();

    OutboxViewModel(MailPages pages) {
        this.pages = pages;
        this.mails = new PagedList<>("OutboxView.mails", pages.books().lists().all(), columns(), pages.desk())
                .sortedBy(Sort.descending("id"))
                .opening(entry -> pages.desk().navigator().open(pages.mail(entry.id())))
                .whenEmpty(KEY + "empty");
        this.sendNow = Command.of("F9", pages.rounds()::sendNow);
        this.look = Command.of(() -> mails.chosen().forEach(mails::open)).unless(unlessChosen(_ -> true,
                new MailRefusal.NoMailChosen()));
        this.openDocument = Command.of(() -> mails.chosen().stream().map(each -> each.about().document()).distinct()
                .forEach(pages.desk().navigator()::open)).unless(unlessChosen(_ -> true,
                        new MailRefusal.NoMailChosen()));
        this.tryAgain = Command.of(this::tryChosenAgain).unless(unlessChosen(OutboxEntry::canBeTriedAgain,
                new MailRefusal.NothingToTryAgain()));
        this.cancel = Command.of(this::cancelChosen).unless(unlessChosen(OutboxEntry::canBeCancelled,
                new MailRefusal.NothingToCancel()));
        pages.rounds().done().addListener(new WeakChangeListener<>(afterRound));
    }

    private ObservableValue<Optional<Refusal>> unlessChosen(Predicate<OutboxEntry> fits, Refusal otherwise) {
        return mails.choice().map(chosen -> chosen.stream().anyMatch(fits) ? Optional.empty()
                : Optional.of(otherwise));
    }

    private static List<ListColumn<OutboxEntry>> columns() {
        return List.of(
                ListColumn.<OutboxEntry, MailStatus>status("status", KEY + "status", MailStatus.class,
                        OutboxEntry::status).wide(190),
                ListColumn.<OutboxEntry>text("document", KEY + "document",
                        entry -> entry.about().document().number()).wide(110),
                ListColumn.<OutboxEntry>text("customer", KEY + "customer", entry -> entry.about().customer()).wide(90),
                ListColumn.<OutboxEntry>text("to", KEY + "to", entry -> entry.letter().to()).wide(190),
                ListColumn.<OutboxEntry>words("queued", KEY + "queued",
                        entry -> texts -> texts.worded(entry.state().times().queued())).wide(140),
                ListColumn.<OutboxEntry>words("sent", KEY + "sent",
                        entry -> texts -> texts.worded(entry.state().times().sent().orElse(null))).wide(140),
                ListColumn.<OutboxEntry>words("reason", KEY + "reason",
                        entry -> entry.trouble().map(MailTrouble::words).orElse(Words.NONE)).wide(300),
                ListColumn.<OutboxEntry>text("subject", KEY + "subject", entry -> entry.letter().subject()).wide(220),
                ListColumn.<OutboxEntry>number("attempts", KEY + "attempts", entry -> entry.state().attempts()));
    }

    /// The rows.
    public PagedList<OutboxEntry> mails() {
        return mails;
    }

    /// Why the e-mail under the cursor is not sent, whole.
    public ObservableValue<Words> reason() {
        return mails.current().map(entry -> entry.flatMap(OutboxEntry::trouble).map(MailTrouble::words)
                .orElse(Words.NONE));
    }

    /// Sends all that waits.
    public Command sendNow() {
        return sendNow;
    }

    /// Shows what the chosen ones say.
    public Command look() {
        return look;
    }

    /// Opens what the chosen ones are about.
    public Command openDocument() {
        return openDocument;
    }

    /// Lets the chosen ones wait again; asks first where one may have arrived.
    public Command tryAgain() {
        return tryAgain;
    }

    /// Keeps the chosen ones from being sent, after a question.
    public Command cancel() {
        return cancel;
    }

    private void tryChosenAgain() {
        var unsure = mails.chosen().stream().filter(each -> each.status() == MailStatus.UNSURE).toList();
        if (unsure.isEmpty() || ask("unsure", unsure)) {
            var ids = ids(OutboxEntry::canBeTriedAgain);
            decide(() -> pages.verbs().decide().tryAgain(ids), KEY + "waitsAgain");
        }
    }

    private void cancelChosen() {
        if (ask("cancel", mails.chosen().stream().filter(OutboxEntry::canBeCancelled).toList())) {
            var ids = ids(OutboxEntry::canBeCancelled);
            decide(() -> pages.verbs().decide().cancel(ids), KEY + "cancelled");
        }
    }

    private boolean ask(String what, List<OutboxEntry> entries) {
        return pages.desk().dialogs().ask(Words.of(KEY + what + "Question", Map.of("documents",
                        entries.stream().map(each -> each.about().document().number()).distinct().toList())),
                Words.of(KEY + what + "Yes"), Words.of(KEY + what + "No"));
    }

    private List<Long> ids(Predicate<OutboxEntry> fits) {
        return mails.chosen().stream().filter(fits).map(OutboxEntry::id).toList();
    }

    private void decide(Supplier<Outcome<List<OutboxEntry>>> verb, String said) {
        pages.desk().background().run(verb, outcome -> {
            pages.desk().navigator().say(switch (outcome) {
                case Outcome.Done<List<OutboxEntry>>(var changed) -> Message.done(Words.of(said,
                        Map.of("count", changed.size())));
                case Outcome.Refused<List<OutboxEntry>>(var reasons) -> Message.refused(reasons);
            });
            refresh();
        });
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("MailFeature.outbox"));
    }

    @Override
    public ObservableValue<Words> status() {
        return mails.status();
    }

    @Override
    public void onShown() {
        mails.refresh();
    }

    @Override
    public void refresh() {
        mails.refresh();
    }
}
