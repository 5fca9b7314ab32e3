package org.faktuur.batch.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.batch.BatchLine;
import org.faktuur.batch.BatchOutcome;
import org.faktuur.batch.BatchRefusal;
import org.faktuur.batch.BatchRun;
import org.faktuur.batch.KeptBatchLine;
import org.faktuur.listing.Sort;
import org.faktuur.outcome.Refusal;
import org.faktuur.shell.Command;
import org.faktuur.shell.Fact;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.Page;
import org.faktuur.shell.PagedList;
import org.faktuur.texts.Words;
import org.joda.money.Money;

/// One run: how it went, and of each document that was chosen what was made of it or why nothing was.
public final class BatchRunViewModel implements Page {

    private static final String KEY = "BatchRunView.";

    private record Read(BatchRun run, List<Money> totals) {
    }

    private final long id;
    private final BatchPages pages;
    private final ReadOnlyObjectWrapper<Optional<Read>> read = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final PagedList<KeptBatchLine> lines;
    private final Command openMade;
    private final Command openChosen;

    BatchRunViewModel(long id, BatchPages pages) {
        this.id = id;
        this.pages = pages;
        this.lines = new PagedList<>("BatchRunView.lines", pages.lists().lines(id), columns(), pages.desk())
                .sortedBy(Sort.ascending("line")).opening(this::open).whenEmpty(KEY + "empty");
        this.openMade = Command.of("Shortcut+O", () -> lines.chosen().stream().flatMap(row -> row.line().made().stream())
                .map(BatchLine.Made::document).distinct().forEach(pages.desk().navigator()::open))
                .unless(unless(row -> row.line().made().isPresent(), new BatchRefusal.NothingMade()));
        this.openChosen = Command.of("Shortcut+D", () -> lines.chosen().stream().map(row -> row.line().document()).distinct()
                .forEach(pages.desk().navigator()::open))
                .unless(unless(_ -> true, new BatchRefusal.NoRunLineChosen()));
    }

    private ObservableValue<Optional<Refusal>> unless(Predicate<KeptBatchLine> fits, Refusal otherwise) {
        return lines.choice().map(chosen -> chosen.stream().anyMatch(fits) ? Optional.empty()
                : Optional.of(otherwise));
    }

    private void open(KeptBatchLine row) {
        pages.desk().navigator().open(row.line().made().map(BatchLine.Made::document)
                .orElseGet(row.line()::document));
    }

    private static List<ListColumn<KeptBatchLine>> columns() {
        return List.of(
                ListColumn.<KeptBatchLine>text("document", KEY + "document",
                        row -> row.line().document().number()).wide(120),
                ListColumn.<KeptBatchLine>text("customer", KEY + "customer", row -> row.line().customer()).wide(100),
                ListColumn.<KeptBatchLine, BatchOutcome>status("outcome", KEY + "outcome", BatchOutcome.class,
                        row -> row.line().outcome()).wide(140),
                ListColumn.<KeptBatchLine>text("made", KEY + "made", row -> row.line().made()
                        .map(made -> made.document().number()).orElse("")).wide(120),
                ListColumn.<KeptBatchLine>amount("total", KEY + "total", row -> row.line().made()
                        .map(BatchLine.Made::total).orElse(null)).unsorted(),
                ListColumn.<KeptBatchLine>text("currency", KEY + "currency", row -> row.line().made()
                        .map(made -> made.total().getCurrencyUnit().getCode()).orElse("")).wide(70),
                ListColumn.<KeptBatchLine>words("reason", KEY + "reason", row -> reason(row.line())).wide(400));
    }

    private static Words reason(BatchLine line) {
        return texts -> String.join(" ", line.reasons().stream().map(each -> each.in(texts)).toList());
    }

    /// What came of each document.
    public PagedList<KeptBatchLine> lines() {
        return lines;
    }

    /// When, by whom, how it ended, what it made in all.
    public ObservableValue<List<Fact>> facts() {
        return read.map(found -> found.map(BatchRunViewModel::facts).orElse(List.of()));
    }

    /// The whole reason of the line under the cursor.
    public ObservableValue<Words> reason() {
        return lines.current().map(row -> row.map(each -> reason(each.line())).orElse(Words.NONE));
    }

    /// Opens what was made of the chosen lines.
    public Command openMade() {
        return openMade;
    }

    /// Opens the documents of the chosen lines.
    public Command openChosen() {
        return openChosen;
    }

    private static List<Fact> facts(Read read) {
        var run = read.run();
        var count = run.count();
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(KEY + "task", (Object) run.task()));
        facts.add(Fact.of(KEY + "status", (Object) run.status()));
        facts.add(Fact.of(KEY + "began", run.times().took().isEmpty()
                ? texts -> texts.worded(run.times().started())
                : Words.of(KEY + "beganBy", Map.of("started", run.times().started(), "by", run.by()))));
        facts.add(Fact.of(KEY + "took", BatchRunListViewModel.took(run.times().took())));
        facts.add(Fact.of(KEY + "came", Words.of(KEY + "count", Map.of("chosen", count.chosen(), "made",
                count.made(), "skipped", count.skipped(), "failed", count.failed(), "notReached",
                count.notReached()))));
        if (run.cause().missed() > 0) {
            facts.add(Fact.of(KEY + "missed", Words.of(KEY + "missedTimes", Map.of("missed", run.cause().missed()))));
        }
        if (run.remark() != Words.NONE) {
            facts.add(Fact.of(KEY + "remark", run.remark()));
        }
        if (!read.totals().isEmpty()) {
            facts.add(Fact.of(KEY + "totals", (Object) read.totals()));
        }
        return facts;
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of(KEY + "title", Map.of("run", id)));
    }

    @Override
    public ObservableValue<Words> status() {
        return lines.status();
    }

    @Override
    public void onShown() {
        refresh();
    }

    @Override
    public void refresh() {
        pages.desk().background().run(() -> pages.runs().byId(id).map(run -> new Read(run, pages.lists().totals(id))),
                read::set);
        lines.refresh();
    }
}
