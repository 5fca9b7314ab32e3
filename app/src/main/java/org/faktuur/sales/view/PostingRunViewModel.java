package org.faktuur.sales.view;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.faktuur.batch.BatchRun;
import org.faktuur.invoices.InvoicePapers;
import org.faktuur.outcome.Refusal;
import org.faktuur.sales.PostSalesInvoice.Progress;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Page;
import org.faktuur.texts.Words;

/// A run over many invoices: how far it is, a way to stop it between documents, and what came of each. Meanwhile one
/// works on in other tabs.
public final class PostingRunViewModel implements Page {

    private static final String KEY = "PostingRunView.";

    private final PostingJob job;
    private final PostingRuns runs;
    private final InvoicePapers papers;
    private final Desk desk;
    private final PostingRun run;
    private final ObservableList<RunRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<RunRow>> current = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Optional<BatchRun>> kept = new SimpleObjectProperty<>(Optional.empty());
    private final Command history = Command.of(this::openHistory);
    private final Command stop = Command.of(this::end);
    private final Command open = Command.of(this::openCurrent);

    PostingRunViewModel(PostingJob job, PostingRuns runs, InvoicePapers papers, Desk desk) {
        this.job = job;
        this.runs = runs;
        this.papers = papers;
        this.desk = desk;
        this.run = new PostingRun(desk.session());
        stop.unless(run.running().map(on -> on ? Optional.<Refusal>empty()
                : Optional.<Refusal>of(new PostingRefusal.RunHasEnded())));
        history.unless(kept.map(ended -> ended.isPresent() ? Optional.<Refusal>empty()
                : Optional.<Refusal>of(new PostingRefusal.PostingRuns())));
        open.unless(current.map(row -> row.isPresent() ? Optional.<Refusal>empty()
                : Optional.<Refusal>of(new PostingRefusal.NoInvoiceShown())));
    }

    void start() {
        run.start(job.plan().groups().size());
        var progress = run.progress(desk.background());
        desk.background().run(() -> runs.post(job, new Progress(progress.done(), progress.stopped(), chunk ->
                desk.background().onScreen(() -> rows.addAll(chunk.stream().map(RunRow::of).toList())))),
                this::ended, run::end);
    }

    private void openHistory() {
        kept.get().ifPresent(runs::open);
    }

    private void openCurrent() {
        current.get().ifPresent(row -> desk.navigator().open(row.document()));
    }

    private void end() {
        run.stop();
    }

    private void ended(PostingWork.Result result) {
        kept.set(Optional.of(result.run().kept()));
        var reached = new HashSet<>(result.verdicts().stream().map(verdict -> verdict.group().key()).toList());
        rows.addAll(job.plan().groups().stream().filter(group -> !reached.contains(group.key()))
                .map(RunRow::notReached).toList());
        FXCollections.sort(rows, Comparator.comparing(row -> row.verdict() == InvoiceVerdict.POSTED));
        if (!result.posted().isEmpty()) {
            desk.navigator().say(PostingNews.of(result.posted(), desk.navigator(), papers,
                    runs.link(result.run().kept())));
        }
        PostingNews.ofRefused(rows.size() - result.posted().size(), runs.link(result.run().kept()))
                .ifPresent(desk.navigator()::say);
        if (!result.papers().isEmpty()) {
            papers.report(result.papers(), List.of());
        }
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of(KEY + "title", Map.of("count", job.plan().groups().size())));
    }

    @Override
    public Optional<String> icon() {
        return Optional.of("mdi2f-file-document-multiple-outline");
    }

    /// While invoices are being posted the page stays.
    @Override
    public boolean mayClose() {
        return !run.running().get();
    }

    @Override
    public ReadOnlyBooleanProperty closed() {
        return closed.getReadOnlyProperty();
    }

    /// How far it is.
    public PostingRun run() {
        return run;
    }

    /// What came of each invoice so far; once all is done, what was not posted stands first.
    public ObservableList<RunRow> rows() {
        return rows;
    }

    /// The invoice that the cursor stands on.
    public ObjectProperty<Optional<RunRow>> current() {
        return current;
    }

    /// How many are posted, refused, not reached.
    public ObservableValue<Words> summary() {
        return Bindings.createObjectBinding(() -> Words.of(KEY + "summary", Map.of(
                "posted", count(InvoiceVerdict.POSTED), "refused", count(InvoiceVerdict.REFUSED),
                "notReached", count(InvoiceVerdict.NOT_REACHED))), rows);
    }

    private long count(InvoiceVerdict verdict) {
        return rows.stream().filter(row -> row.verdict() == verdict).count();
    }

    /// Ends the run after the invoices that are on their way.
    public Command stop() {
        return stop;
    }

    /// Opens the invoice, or the order that was not invoiced.
    public Command open() {
        return open;
    }

    /// Opens the run in the history, once it has ended.
    public Command history() {
        return history;
    }
}
