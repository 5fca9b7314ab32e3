package org.faktuur.projects.invoice.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.faktuur.outcome.Outcome;
import org.faktuur.projects.invoice.ConfirmProjectInvoices;
import org.faktuur.shell.Command;
import org.faktuur.shell.Message;
import org.faktuur.shell.Page;
import org.faktuur.texts.Words;

/// A run that confirms several drafts, each by itself: how far it is, a way to stop it, what became of each. Meanwhile
/// one works on in other tabs.
public final class ConfirmRunViewModel implements Page {

    private static final String KEY = "ConfirmRunView.";

    private final InvoicePages pages;
    private final ObservableList<ConfirmRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<ConfirmRow>> current = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final Command stop;
    private final Command open;

    ConfirmRunViewModel(InvoicePages pages, List<String> numbers) {
        this.pages = pages;
        rows.setAll(numbers.stream().map(each -> ConfirmRow.in(each, ConfirmStep.SCHEDULED)).toList());
        this.stop = Command.of(() -> stopped.set(true)).unless(running.map(on ->
                InvoicePages.unless(on, new InvoicePageRefusal.ConfirmingIsOver())));
        this.open = Command.of(() -> current.get().ifPresent(row -> pages.open(row.invoice())))
                .unless(current.map(row -> InvoicePages.unless(row.isPresent(),
                        new InvoicePageRefusal.NoProjectInvoiceChosen())));
    }

    void start() {
        running.set(true);
        step(0);
        var numbers = rows.stream().map(ConfirmRow::invoice).toList();
        pages.desk().background().run(() -> pages.verbs().confirm().confirm(numbers, (last, done, _) -> {
            pages.desk().background().onScreen(() -> done(last, done));
            return !stopped.get();
        }), this::ended, () -> running.set(false));
    }

    private void done(ConfirmProjectInvoices.Result last, int done) {
        rows.set(done - 1, ConfirmRow.of(last));
        share.set((double) done / rows.size());
        if (!stopped.get()) {
            step(done);
        }
    }

    private void step(int at) {
        if (at < rows.size()) {
            rows.set(at, ConfirmRow.in(rows.get(at).invoice(), ConfirmStep.PROCESSING));
        }
    }

    private void ended(Outcome<List<ConfirmProjectInvoices.Result>> outcome) {
        switch (outcome) {
            case Outcome.Done<List<ConfirmProjectInvoices.Result>>(var results) -> {
                for (var at = results.size(); at < rows.size(); at++) {
                    rows.set(at, ConfirmRow.in(rows.get(at).invoice(), ConfirmStep.NOT_REACHED));
                }
                say();
            }
            case Outcome.Refused<List<ConfirmProjectInvoices.Result>>(var reasons) ->
                    pages.desk().navigator().say(Message.refused(reasons));
        }
    }

    private void say() {
        if (count(ConfirmStep.COMPLETE) > 0) {
            pages.desk().navigator().say(Message.done(Words.of(KEY + "done",
                    Map.of("count", count(ConfirmStep.COMPLETE))), pages.links(rows.stream()
                    .filter(each -> each.step() == ConfirmStep.COMPLETE).map(ConfirmRow::invoice).toList())));
        }
        if (count(ConfirmStep.FAILED) > 0) {
            pages.desk().navigator().say(Message.warning(Words.of(KEY + "failed",
                    Map.of("count", count(ConfirmStep.FAILED)))));
        }
    }

    private long count(ConfirmStep step) {
        return rows.stream().filter(row -> row.step() == step).count();
    }

    /// The drafts, and how far each is.
    public ObservableList<ConfirmRow> rows() {
        return rows;
    }

    /// The one that the cursor stands on.
    public ObjectProperty<Optional<ConfirmRow>> current() {
        return current;
    }

    /// The share that is done, from 0 to 1.
    public ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }

    /// How many are confirmed, refused, and still to come or not reached.
    public ObservableValue<Words> summary() {
        return Bindings.createObjectBinding(() -> Words.of(KEY + "summary", Map.of("all", rows.size(),
                "complete", count(ConfirmStep.COMPLETE), "failed", count(ConfirmStep.FAILED),
                "left", rows.size() - count(ConfirmStep.COMPLETE) - count(ConfirmStep.FAILED))), rows);
    }

    /// Ends the run after the drafts that are on their way.
    public Command stop() {
        return stop;
    }

    /// Opens the one under the cursor.
    public Command open() {
        return open;
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of(KEY + "title", Map.of("count", rows.size())));
    }

    @Override
    public Optional<String> icon() {
        return Optional.of("mdi2f-file-document-multiple-outline");
    }

    /// While drafts are being confirmed the page stays.
    @Override
    public boolean mayClose() {
        return !running.get();
    }
}
