package org.faktuur.mail.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.documents.PaperToShow;
import org.faktuur.mail.Mail;
import org.faktuur.mail.MailCarrier;
import org.faktuur.mail.MailRefusal;
import org.faktuur.mail.OutboxEntry;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.shell.Command;
import org.faktuur.shell.Fact;
import org.faktuur.shell.Message;
import org.faktuur.shell.Page;
import org.faktuur.texts.Words;

/// One e-mail: what it says, to whom, how far it came, and its paper.
public final class MailViewModel implements Page {

    private static final String KEY = "MailView.";

    private final long id;
    private final MailPages pages;
    private final ReadOnlyObjectWrapper<Optional<OutboxEntry>> mail = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Command openAttachment;
    private final Command saveEml;
    private final Command openDocument;

    MailViewModel(long id, MailPages pages) {
        this.id = id;
        this.pages = pages;
        ObservableValue<Optional<Refusal>> unread = mail.map(found -> found.isPresent() ? Optional.empty()
                : Optional.of(new MailRefusal.NoMailChosen()));
        this.openAttachment = Command.of("Shortcut+P", () -> mail.get().ifPresent(this::showAttachment)).unless(unread);
        this.saveEml = Command.of("Shortcut+S", () -> mail.get().ifPresent(this::save)).unless(unread);
        this.openDocument = Command.of(() -> mail.get().ifPresent(found -> pages.desk().navigator()
                .open(found.about().document()))).unless(unread);
    }

    /// The e-mail; empty until it is read.
    public ReadOnlyObjectProperty<Optional<OutboxEntry>> mail() {
        return mail.getReadOnlyProperty();
    }

    /// Who, what, when, and why not yet.
    public ObservableValue<List<Fact>> facts() {
        return mail.map(found -> found.map(this::facts).orElse(List.of()));
    }

    /// What it says.
    public ObservableValue<String> text() {
        return mail.map(found -> found.map(each -> each.letter().text()).orElse(""));
    }

    /// Shows what goes along.
    public Command openAttachment() {
        return openAttachment;
    }

    /// Saves it as mail programs read it.
    public Command saveEml() {
        return saveEml;
    }

    /// Opens what it is about.
    public Command openDocument() {
        return openDocument;
    }

    private List<Fact> facts(OutboxEntry found) {
        var facts = new ArrayList<Fact>();
        var times = found.state().times();
        facts.add(Fact.of(KEY + "to", Words.plain(found.letter().to())));
        if (!found.letter().cc().isEmpty()) {
            facts.add(Fact.of(KEY + "cc", Words.plain(found.letter().cc())));
        }
        facts.add(Fact.of(KEY + "subject", Words.plain(found.letter().subject())));
        facts.add(Fact.of(KEY + "document", found.about().document(), pages.desk().navigator()));
        facts.add(new Fact(KEY + "attachment", Words.plain(found.attachment()),
                Optional.of(() -> showAttachment(found))));
        facts.add(Fact.of(KEY + "status", Words.of(found.status())));
        found.trouble().ifPresent(why -> facts.add(Fact.of(KEY + "reason", why.words())));
        facts.add(Fact.of(KEY + "queued", (Object) times.queued()));
        times.tried().ifPresent(at -> facts.add(Fact.of(KEY + "tried", (Object) at)));
        times.sent().ifPresent(at -> facts.add(Fact.of(KEY + "sent", (Object) at)));
        facts.add(Fact.of(KEY + "attempts", (Object) found.state().attempts()));
        if (!found.state().messageId().isEmpty()) {
            facts.add(Fact.of(KEY + "messageId", Words.plain(found.state().messageId())));
        }
        return facts;
    }

    private void showAttachment(OutboxEntry found) {
        pages.previews().open(new PaperToShow(found.attachment(), found.attachment(),
                () -> Outcome.done(pages.books().outbox().attachment(found).content()), (_, _) -> { }));
    }

    private void save(OutboxEntry found) {
        pages.desk().dialogs().fileToSave(Words.of(KEY + "saveTitle"), found.about().document().number() + ".eml")
                .ifPresent(file -> pages.desk().background().run(() -> write(file, found),
                        written -> pages.desk().navigator().say(Message.done(Words.of(KEY + "saved",
                                Map.of("file", written))))));
    }

    private Path write(Path file, OutboxEntry found) {
        var times = found.state().times();
        var paper = new Mail.Attachment(found.attachment(), pages.books().outbox().attachment(found).content());
        try {
            return Files.write(file, pages.books().carrier().written(new MailCarrier.Parcel(pages.setup().sender(),
                    found.letter(), paper, found.state().messageId(), times.sent().orElse(times.queued()))));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public ObservableValue<Words> title() {
        return mail.map(found -> found.<Words>map(each -> Words.of(KEY + "title", Map.of("document",
                each.about().document().number()))).orElse(Words.NONE));
    }

    @Override
    public void onShown() {
        refresh();
    }

    @Override
    public void refresh() {
        pages.desk().background().run(() -> pages.books().outbox().byId(id), mail::set);
    }
}
