package org.faktuur.projects.entry.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.entry.Entry;
import org.faktuur.projects.entry.Receipt;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.FormRefusal;
import org.faktuur.shell.Message;
import org.faktuur.texts.Words;

/// The receipt of the expense that the form is about: put to it, looked at, taken away.
final class ReceiptDesk {

    private final Desk desk;
    private final ReceiptPages pages;
    private final ReadOnlyObjectWrapper<Optional<Entry>> entry = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> name = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Command attach;
    private final Command open;
    private final Command remove;

    ReceiptDesk(Desk desk, ReceiptPages pages) {
        this.desk = desk;
        this.pages = pages;
        this.attach = Command.of("Alt+R", this::choose).unless(entry.map(ReceiptDesk::whyClosed));
        this.open = Command.of("Alt+O", () -> entry.get().ifPresent(each -> pages.open(each.id())))
                .unless(name.map(ReceiptDesk::whyNone));
        this.remove = Command.of(this::takeAway).unless(name.flatMap(now -> now.isEmpty()
                ? new ReadOnlyObjectWrapper<>(whyNone(now)) : entry.map(ReceiptDesk::whyClosed)));
    }

    private static Optional<Refusal> whyClosed(Optional<Entry> of) {
        return of.isEmpty() ? Optional.of(new FormRefusal.SaveOrUndoFirst())
                : of.filter(each -> each.transactionClass() != TransactionClass.EXPENSE)
                        .<Refusal>map(_ -> new ProjectRefusal.OnlyExpensesHaveReceipts())
                        .or(() -> of.filter(each -> !each.status().isEditable())
                                .map(each -> new ProjectRefusal.EntryIsHandedIn(each.called())));
    }

    private static Optional<Refusal> whyNone(Optional<String> name) {
        return name.isPresent() ? Optional.empty() : Optional.of(new ProjectRefusal.NoReceiptYet());
    }

    /// The form is about this entry now; about none while it is new or changed.
    void show(Optional<Entry> now) {
        entry.set(now);
        name.set(Optional.empty());
        now.filter(each -> each.transactionClass() == TransactionClass.EXPENSE).ifPresent(each ->
                desk.background().run(() -> pages.receipts().nameOf(each.id()), found -> {
                    if (entry.get().equals(now)) {
                        name.set(found);
                    }
                }));
    }

    /// What the receipt is called, where there is one.
    ReadOnlyObjectProperty<Optional<String>> name() {
        return name.getReadOnlyProperty();
    }

    /// What stands where its name would.
    ObservableValue<Words> words() {
        return name.map(now -> now.map(Words::plain).orElse(Words.of("EntriesView.noReceipt")));
    }

    Command attach() {
        return attach;
    }

    Command open() {
        return open;
    }

    Command remove() {
        return remove;
    }

    private void choose() {
        desk.dialogs().fileToOpen(Words.of("EntriesView.receiptTitle"), "pdf").ifPresent(this::take);
    }

    /// Takes a file as if it had been chosen; also for files that are dropped.
    void take(Path file) {
        entry.get().ifPresent(of -> {
            var called = String.valueOf(file.getFileName());
            done(() -> isTooLarge(file) ? Outcome.refused(new ProjectRefusal.ReceiptTooLarge(called,
                    Receipt.MOST / 1024 / 1024)) : pages.keep().attach(of.id(), called, bytes(file)), "attached", called);
        });
    }

    private static boolean isTooLarge(Path file) {
        try {
            return Files.size(file) > Receipt.MOST;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void takeAway() {
        entry.get().ifPresent(of -> done(() -> pages.keep().remove(of.id()), "detached", name.get().orElse("")));
    }

    private <T> void done(Supplier<Outcome<T>> work, String said, String file) {
        desk.background().run(work, outcome -> {
            switch (outcome) {
                case Outcome.Done<T> _ -> {
                    show(entry.get());
                    desk.navigator().say(Message.done(Words.of("EntriesView." + said, Map.of("file", file))));
                }
                case Outcome.Refused<T>(var reasons) -> desk.navigator().say(Message.refused(List.copyOf(reasons)));
            }
        });
    }
}
