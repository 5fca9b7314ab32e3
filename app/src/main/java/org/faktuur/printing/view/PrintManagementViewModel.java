package org.faktuur.printing.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.faktuur.documents.Destination;
import org.faktuur.documents.PaperKind;
import org.faktuur.outcome.Refusal;
import org.faktuur.printing.PrintRefusal;
import org.faktuur.printing.PrintSetup;
import org.faktuur.printing.SavePrintSetup;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.EditedRows;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.FewRows;
import org.faktuur.shell.FormRefusal;
import org.faktuur.shell.Message;
import org.faktuur.shell.Page;
import org.faktuur.shell.PagedList;
import org.faktuur.texts.Words;

/// Print management of a kind of document, for everybody or one customer: the original and its copies beside the line
/// that is edited, the words below the paper, and a trial.
public final class PrintManagementViewModel implements Page {

    private static final String KEY = "PrintManagementView.";

    private record Read(PrintSetup setup, List<String> groups, Optional<Refusal> wrong) {
    }

    private final Desk desk;
    private final PrintBooks books;
    private final SavePrintSetup verb;
    private final EntryForm which = new EntryForm(_ -> "customer");
    private final EntryForm.Choice<PaperKind> kind = which.choice("kind", PaperKind.INVOICE,
            List.of(PaperKind.INVOICE, PaperKind.CREDIT_NOTE, PaperKind.PRO_FORMA), Words::of);
    private final EntryField<String> customer;
    private final PrintEntryForm line;
    private final PrintFooters footers = new PrintFooters();
    private final PrintTrial trial;
    private final ReadOnlyObjectWrapper<PrintSetup> setup;
    private final EditedRows<PrintRow> rows;
    private final BooleanBinding changed;
    private final SimpleBooleanProperty adding = new SimpleBooleanProperty();
    private boolean turning;

    PrintManagementViewModel(Desk desk, PrintBooks books, SavePrintSetup verb, String account) {
        this.desk = desk;
        this.books = books;
        this.verb = verb;
        this.customer = which.text("customer", 20, books::suggestCustomers);
        customer.set(account);
        this.line = new PrintEntryForm(books);
        this.trial = new PrintTrial(desk, books);
        trial.with(account);
        this.setup = new ReadOnlyObjectWrapper<>(PrintSetup.none(PaperKind.INVOICE, account));
        this.changed = line.form().changed().or(footers.form().changed()).or(adding);
        this.rows = new EditedRows<>(new PagedList<>("PrintManagementView",
                new FewRows<>(this::shownRows, PrintRow.columns(), PrintRow::place), PrintRow.columns(), desk)
                .whenEmpty(KEY + "empty"), line.form(), row -> {
                    adding.set(false);
                    line.fill(row.map(PrintRow::entry));
                });
        kind.value().subscribe((_, _) -> turn());
        customer.whenTyped(_ -> turn());
    }

    /// Whose print management it is: the kind of document, and the customer.
    public EntryForm which() {
        return which;
    }

    /// The kind of document.
    ReadOnlyObjectProperty<PaperKind> kind() {
        return kind.value();
    }

    /// The fields of the line that is added or changed.
    public EntryForm form() {
        return line.form();
    }

    /// The fields of the words below the paper.
    public EntryForm footers() {
        return footers.form();
    }

    /// The original and its copies.
    public EditedRows<PrintRow> rows() {
        return rows;
    }

    /// The fields and the answer of a trial.
    PrintTrial trial() {
        return trial;
    }

    /// Says which copies of the customer's document would go where.
    public Command tryOut() {
        return trial.command(kind.value());
    }

    /// Does the line go to a printer?
    public ObservableValue<Boolean> printing() {
        return line.destination().value().map(chosen -> chosen == Destination.PRINTER);
    }

    /// Where it stands.
    public Desk desk() {
        return desk;
    }

    /// Empties the fields for a line of its own.
    public Command create() {
        return Command.of("Alt+N", () -> {
            rows.add().run();
            adding.set(true);
        }).unless(line.form().unsaved());
    }

    /// Keeps the line and the words below the paper.
    public Command save() {
        return Command.of("Shortcut+S", this::keep).unless(whileUnchanged());
    }

    /// Takes back what was changed.
    public Command undo() {
        return Command.of(() -> {
            rows.undo().run();
            adding.set(false);
            footers.show(setup.get().footers());
        }).unless(whileUnchanged());
    }

    /// Takes the line away.
    public Command remove() {
        return Command.of(this::takeAway).unless(rows.edited().map(row -> row.isPresent() ? Optional.empty()
                : Optional.of(new FormRefusal.NoRowChosen())));
    }

    /// Puts the line before the one above it.
    public Command up() {
        return Command.of("Shortcut+Shift+Up", () -> move(-1)).unless(whileAtEnd(-1));
    }

    /// Puts the line behind the one below it.
    public Command down() {
        return Command.of("Shortcut+Shift+Down", () -> move(1)).unless(whileAtEnd(1));
    }

    @Override
    public ObservableValue<Words> title() {
        return setup.map(shown -> texts -> texts.text("PrintingFeature.printManagement")
                + (shown.customer().isEmpty() ? "" : " " + shown.customer()));
    }

    @Override
    public ObservableValue<Words> status() {
        return rows.list().status();
    }

    @Override
    public void onShown() {
        if (!changed.get()) {
            load();
        }
    }

    @Override
    public void refresh() {
        if (mayClose()) {
            load();
        }
    }

    @Override
    public boolean mayClose() {
        return (line.form().changed().get() ? line.form() : footers.form()).mayClose(desk);
    }

    /// Another kind or another customer: reads theirs, unless what was changed here is to stay.
    private void turn() {
        if (turning) {
            return;
        }
        if (mayClose()) {
            load();
        } else {
            turning = true;
            which.show(() -> {
                kind.value().set(setup.get().kind());
                customer.set(setup.get().customer());
            });
            turning = false;
        }
    }

    private void load() {
        var wanted = PrintSetup.none(kind.get(), customer.get());
        desk.background().run(() -> new Read(books.setups().of(wanted.kind(), wanted.customer()).stream()
                .filter(each -> each.customer().equals(wanted.customer())).findFirst().orElse(wanted),
                books.customers().groups(), whoIs(wanted.customer())), read -> {
            read.wrong().ifPresent(customer::refuse);
            line.offerGroups(read.groups());
            trial.with(read.setup().customer());
            show(read.setup(), Optional.empty());
        });
    }

    private Optional<Refusal> whoIs(String account) {
        return account.isBlank() || books.customers().byAccount(account).isPresent() ? Optional.empty()
                : Optional.of(new PrintRefusal.NoSuchPrintCustomer(account));
    }

    private void show(PrintSetup shown, Optional<Integer> place) {
        setup.set(shown);
        footers.show(shown.footers());
        rows.list().current().set(Optional.empty());
        rows.kept(place.map(at -> new PrintRow(at, shown.entries().get(at - 1))));
    }

    private List<PrintRow> shownRows() {
        var entries = setup.get().entries();
        return IntStream.range(0, entries.size()).mapToObj(at -> new PrintRow(at + 1, entries.get(at))).toList();
    }

    private void keep() {
        if (!footers.form().problems().isEmpty()) {
            desk.navigator().say(Message.refused(footers.form().problems()));
            return;
        }
        var entries = new ArrayList<>(setup.get().entries());
        var place = rows.edited().get().map(PrintRow::place);
        if (line.form().changed().get() || adding.get()) {
            place.ifPresentOrElse(at -> entries.set(at - 1, line.written()), () -> entries.add(line.written()));
            place = Optional.of(place.orElse(entries.size()));
        }
        keep(setup.get().with(entries).withFooters(footers.written()), place);
    }

    private void keep(PrintSetup wanted, Optional<Integer> place) {
        line.form().keep(desk, () -> verb.save(wanted), kept -> {
            show(kept, place);
            desk.navigator().say(Message.done(Words.of(KEY + (kept.customer().isEmpty() ? "saved" : "savedFor"),
                    Map.of("kind", kept.kind(), "customer", kept.customer()))));
        });
    }

    private void takeAway() {
        rows.edited().get().ifPresent(row -> {
            if (desk.dialogs().ask(Words.of(KEY + "sure", Map.of("part", row.entry().part(), "place", row.place())),
                    Words.of(KEY + "remove"), Words.of("cancel"))) {
                var entries = new ArrayList<>(setup.get().entries());
                entries.remove(row.place() - 1);
                form().show(() -> line.fill(Optional.of(row.entry())));
                keep(setup.get().with(entries), Optional.empty());
            }
        });
    }

    private void move(int by) {
        rows.edited().get().ifPresent(row -> {
            var entries = new ArrayList<>(setup.get().entries());
            Collections.swap(entries, row.place() - 1, row.place() - 1 + by);
            keep(setup.get().with(entries), Optional.of(row.place() + by));
        });
    }

    private ObservableValue<Optional<Refusal>> whileUnchanged() {
        return changed.map(is -> is ? Optional.empty() : Optional.of(new FormRefusal.NothingToSave()));
    }

    private ObservableValue<Optional<Refusal>> whileAtEnd(int by) {
        return Bindings.createObjectBinding(() -> {
            if (changed.get()) {
                return Optional.of(new FormRefusal.SaveOrUndoFirst());
            }
            var wanted = rows.edited().get().map(row -> row.place() + by).orElse(0);
            return wanted >= 1 && wanted <= setup.get().entries().size() ? Optional.<Refusal>empty()
                    : Optional.of(rows.edited().get().isEmpty() ? new FormRefusal.NoRowChosen()
                            : new PrintFieldRefusal.LineStandsLast());
        }, changed, rows.edited(), setup);
    }
}
