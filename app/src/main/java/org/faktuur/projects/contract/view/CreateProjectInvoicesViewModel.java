package org.faktuur.projects.contract.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.contract.ContractInvoicing;
import org.faktuur.shell.Command;
import org.faktuur.shell.Message;
import org.faktuur.shell.Page;
import org.faktuur.texts.Words;

/// Project invoices of several contracts: says first that it may take a while, then how far it is, and what came of
/// each. Meanwhile one works on in other tabs.
public final class CreateProjectInvoicesViewModel implements Page {

    private static final String KEY = "CreateProjectInvoicesView.";

    private final ContractPages pages;
    private final List<String> contracts;
    private final ObservableList<DraftsRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<DraftsRow>> current = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper begun = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<Words> words = new ReadOnlyObjectWrapper<>(Words.NONE);
    private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final Command start;
    private final Command stop;
    private final Command open;

    CreateProjectInvoicesViewModel(ContractPages pages, List<String> contracts) {
        this.pages = pages;
        this.contracts = List.copyOf(contracts);
        this.start = Command.of("Shortcut+Enter", this::run).unless(begun.map(has -> has
                ? Optional.<Refusal>of(new ContractPageRefusal.InvoicesBegun()) : Optional.empty()));
        this.stop = Command.of(() -> stopped.set(true)).unless(running.map(is -> is ? Optional.<Refusal>empty()
                : Optional.of(new ContractPageRefusal.NothingRuns())));
        this.open = Command.of("Alt+O", () -> current.get().ifPresent(row -> row.drafts().forEach(each ->
                pages.desk().navigator().open(new DocumentRef(DocumentKind.PROJECT_INVOICE, each)))))
                .unless(current.map(row -> row.filter(each -> !each.drafts().isEmpty()).isPresent()
                        ? Optional.<Refusal>empty() : Optional.of(new ContractPageRefusal.NoDraftChosen())));
        words.set(Words.of(KEY + "chosen", Map.of("count", contracts.size())));
    }

    /// Makes them.
    public Command start() {
        return start;
    }

    /// Stops after the contracts that are on their way.
    public Command stop() {
        return stop;
    }

    /// Opens the invoices of the current contract.
    public Command open() {
        return open;
    }

    /// Leaves the page.
    public Command leave() {
        return Command.of(() -> closed.set(true)).unless(running.map(is -> is
                ? Optional.<Refusal>of(new ContractPageRefusal.InvoicesBegun()) : Optional.empty()));
    }

    /// What came of each contract so far.
    public ObservableList<DraftsRow> rows() {
        return rows;
    }

    /// The contract under the cursor.
    public ObjectProperty<Optional<DraftsRow>> current() {
        return current;
    }

    /// The share that is done, from 0 to 1.
    public ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }

    /// How far it is, in words.
    public ReadOnlyObjectProperty<Words> words() {
        return words.getReadOnlyProperty();
    }

    private void run() {
        begun.set(true);
        running.set(true);
        progress(0);
        pages.desk().background().run(() -> pages.verbs().invoicing().create(contracts, this::heard), this::ended,
                () -> running.set(false));
    }

    private boolean heard(ContractInvoicing.Made made, int done, int of) {
        pages.desk().background().onScreen(() -> {
            rows.add(DraftsRow.of(made));
            progress(done);
        });
        return !stopped.get();
    }

    private void progress(int done) {
        share.set(contracts.isEmpty() ? 1 : (double) done / contracts.size());
        words.set(Words.of(KEY + "progress", Map.of("done", done, "of", contracts.size())));
    }

    private void ended(List<ContractInvoicing.Made> made) {
        var reached = made.stream().map(ContractInvoicing.Made::contract).toList();
        rows.setAll(made.stream().map(DraftsRow::of).toList());
        contracts.stream().distinct().filter(each -> !reached.contains(each)).map(DraftsRow::notReached)
                .forEach(rows::add);
        current.set(rows.stream().findFirst());
        var drafts = rows.stream().mapToInt(row -> row.drafts().size()).sum();
        pages.desk().navigator().say(drafts > 0 ? Message.done(Words.of(KEY + "made", Map.of("count", drafts)))
                : Message.note(Words.of(KEY + "none")));
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of(KEY + "title"));
    }

    @Override
    public Optional<String> icon() {
        return Optional.of("mdi2f-file-document-multiple-outline");
    }

    /// While invoices are being made the page stays.
    @Override
    public boolean mayClose() {
        return !running.get();
    }

    @Override
    public ReadOnlyBooleanProperty closed() {
        return closed.getReadOnlyProperty();
    }
}
