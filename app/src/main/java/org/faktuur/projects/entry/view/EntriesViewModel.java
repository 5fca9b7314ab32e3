package org.faktuur.projects.entry.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.listing.Sort;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.entry.Entry;
import org.faktuur.projects.entry.EntryStatus;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.EditedRows;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.FormRefusal;
import org.faktuur.shell.Message;
import org.faktuur.shell.Page;
import org.faktuur.shell.PagedList;
import org.faktuur.texts.Words;

/// What people worked, spent, used and charge: written here, handed in, and taken back.
public final class EntriesViewModel implements Page {

    private final Desk desk;
    private final EntryBooks books;
    private final EntryFields fields;
    private final EntryForm asking = new EntryForm(_ -> "why");
    private final EntryField<String> why = asking.text("why", 500);
    private final EditedRows<Entry> rows;
    private final EntryForm filters;
    private final EntryWorth worth;
    private final ReceiptDesk receipt;
    private final Command save;
    private final Command delete;
    private final Command submit;
    private final Command recall;

    /// The page at this desk.
    public EntriesViewModel(Desk desk, EntryBooks books) {
        this.desk = desk;
        this.books = books;
        this.fields = new EntryFields(books, desk.session().today());
        this.worth = new EntryWorth(desk, books);
        this.receipt = new ReceiptDesk(desk, books.receipts());
        fields.whenChanged(() -> worth.of(fields.written()));
        this.rows = new EditedRows<>(new PagedList<>("EntriesView", books.lists().all(), EntryColumns.all(), desk)
                .sortedBy(Sort.descending("number")).whenEmpty("EntriesView.empty"), fields.form(), fields::fill);
        this.filters = EntryFilters.ofAll(rows.list(), books);
        rows.edited().subscribe(receipt::show);
        this.save = fields.form().saving(this::keep);
        this.delete = Command.of("Shortcut+Delete", this::takeAway)
                .unless(rows.edited().map(row -> row.isPresent() ? Optional.empty()
                        : Optional.of(new FormRefusal.NoRowChosen())));
        this.submit = Command.of("Shortcut+Enter", () -> change(ids -> books.verbs().submit().submit(ids),
                "EntriesView.submitted")).unless(choice(each -> each.status().isEditable()));
        this.recall = Command.of(this::recall).unless(choice(each -> each.status() == EntryStatus.SUBMITTED
                || each.status() == EntryStatus.APPROVED));
    }

    private ObservableValue<Optional<Refusal>> choice(Predicate<Entry> fits) {
        return form().unsaved().flatMap(unsaved -> unsaved.isPresent() ? new ReadOnlyObjectWrapper<>(unsaved)
                : rows.list().choice().map(chosen -> !chosen.isEmpty() && chosen.stream().allMatch(fits)
                        ? Optional.empty() : Optional.of(new ProjectRefusal.OtherEntriesChosen())));
    }

    /// The list, and the entry that the form is about.
    public EditedRows<Entry> rows() {
        return rows;
    }

    /// The fields of the entry.
    public EntryForm form() {
        return fields.form();
    }

    /// Why an approved entry is asked back.
    public EntryForm asking() {
        return asking;
    }

    /// What the list is narrowed to.
    public EntryForm filters() {
        return filters;
    }

    /// The fields, and of which class the entry is.
    EntryFields fields() {
        return fields;
    }

    /// What the entry comes to.
    EntryWorth worth() {
        return worth;
    }

    /// The receipt of the entry.
    ReceiptDesk receipt() {
        return receipt;
    }

    /// What whoever decided said of the entry.
    public ObservableValue<String> answer() {
        return rows.edited().map(row -> row.map(each -> each.words().answer()).orElse(""));
    }

    /// Keeps the entry.
    public Command save() {
        return save;
    }

    /// Deletes the entry.
    public Command delete() {
        return delete;
    }

    /// Hands the chosen entries in.
    public Command submit() {
        return submit;
    }

    /// Takes the chosen entries back, or asks for them where they are approved.
    public Command recallChosen() {
        return recall;
    }

    Desk desk() {
        return desk;
    }

    private void keep() {
        var written = fields.written();
        form().keep(desk, () -> books.verbs().save().save(written), kept -> {
            rows.kept(Optional.of(kept));
            desk.navigator().say(Message.done(Words.of("EntriesView.saved")));
        });
    }

    private void takeAway() {
        var entry = rows.edited().get().orElseThrow();
        form().keep(desk, () -> books.verbs().save().delete(entry), _ -> {
            rows.kept(Optional.empty());
            desk.navigator().say(Message.done(Words.of("EntriesView.deleted")));
        });
    }

    private void recall() {
        var reason = why.get();
        var approved = rows.list().chosen().stream().allMatch(each -> each.status() == EntryStatus.APPROVED);
        change(ids -> approved ? books.verbs().submit().requestRecall(ids, reason)
                : books.verbs().submit().recall(ids), approved ? "EntriesView.asked" : "EntriesView.recalled");
    }

    private void change(Function<List<Long>, Outcome<List<Entry>>> act, String said) {
        var ids = rows.list().chosen().stream().map(Entry::id).toList();
        asking.keep(desk, () -> act.apply(ids), changed -> {
            rows.kept(changed.stream().findFirst());
            asking.show(() -> why.set(""));
            desk.navigator().say(Message.done(Words.of(said)));
        });
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("ProjectsFeature.entries"));
    }

    @Override
    public ObservableValue<Words> status() {
        return rows.list().status();
    }

    @Override
    public void onShown() {
        rows.list().refresh();
    }

    @Override
    public void refresh() {
        rows.list().refresh();
    }

    @Override
    public boolean mayClose() {
        return form().mayClose(desk);
    }
}
