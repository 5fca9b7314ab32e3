package org.faktuur.batch.view;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.batch.BatchJob;
import org.faktuur.batch.BatchLine;
import org.faktuur.batch.BatchOutcome;
import org.faktuur.batch.JobRefusal;
import org.faktuur.batch.JobSetup;
import org.faktuur.batch.KeptBatchLine;
import org.faktuur.batch.RunDifference;
import org.faktuur.listing.Sort;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.recurrence.Recurrence;
import org.faktuur.shell.Command;
import org.faktuur.shell.FewRows;
import org.faktuur.shell.Link;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.Message;
import org.faktuur.shell.Page;
import org.faktuur.shell.PagedList;
import org.faktuur.texts.Words;

/// What a job would do now: a verdict for each document, with the numbers and totals that it would get. Then exactly
/// this can be posted, and is compared with what came.
public final class DryRunViewModel implements Page {

    private static final String KEY = "DryRunView.";
    private static final int MOST = 100_000;

    private final BatchJobPages pages;
    private final BatchJob job;
    private final PagedList<KeptBatchLine> lines;
    private final ReadOnlyObjectWrapper<List<BatchLine>> foreseen;
    private final Command post = Command.of("F9", this::postThis);

    DryRunViewModel(BatchJobPages pages, BatchJob job, List<BatchLine> foreseen) {
        this.pages = pages;
        this.job = job;
        this.foreseen = new ReadOnlyObjectWrapper<>(foreseen);
        this.lines = new PagedList<>("DryRunView.lines", new FewRows<>(() -> IntStream.range(0, foreseen.size())
                .mapToObj(at -> new KeptBatchLine(at + 1L, foreseen.get(at))).toList(), columns(), KeptBatchLine::key),
                columns(), pages.history().desk()).sortedBy(Sort.ascending("line"))
                .opening(row -> pages.history().desk().navigator().open(row.line().document())).whenEmpty(KEY + "empty");
        post.unless(this.foreseen.map(all -> all.stream().anyMatch(line -> line.outcome() == BatchOutcome.MADE)
                ? Optional.<Refusal>empty() : Optional.<Refusal>of(new JobRefusal.NothingForeseen())));
    }

    private static List<ListColumn<KeptBatchLine>> columns() {
        return List.of(
                ListColumn.<KeptBatchLine>number("line", KEY + "line", KeptBatchLine::key).wide(60),
                ListColumn.<KeptBatchLine>text("document", KEY + "document", row -> row.line().document().number())
                        .wide(120),
                ListColumn.<KeptBatchLine, ForeseenOutcome>status("outcome", KEY + "outcome", ForeseenOutcome.class,
                        row -> ForeseenOutcome.of(row.line().outcome())).wide(180),
                ListColumn.<KeptBatchLine>text("made", KEY + "made", row -> row.line().made()
                        .map(made -> made.document().number()).orElse("")).wide(120),
                ListColumn.<KeptBatchLine>amount("total", KEY + "total", row -> row.line().made()
                        .map(BatchLine.Made::total).orElse(null)).unsorted(),
                ListColumn.<KeptBatchLine>text("currency", KEY + "currency", row -> row.line().made()
                        .map(made -> made.total().getCurrencyUnit().getCode()).orElse("")).wide(70),
                ListColumn.<KeptBatchLine>words("reason", KEY + "reason", row -> texts -> String.join(" ",
                        row.line().reasons().stream().map(each -> each.in(texts)).toList())).wide(400).unsorted());
    }

    /// Makes a job of exactly this, or lets the job itself do it, and says what came otherwise.
    private void postThis() {
        var desk = pages.history().desk();
        var all = foreseen.get();
        desk.background().run(() -> {
            var now = Recurrence.once(LocalDateTime.ofInstant(desk.session().now(), desk.session().zone()),
                    desk.session().zone());
            var setup = new JobSetup(job.setup().caption(), now, job.setup().history(), job.setup().alerts());
            return pages.verbs().run().exactly(job, all).map(exactly -> pages.verbs().change().prepare(exactly, setup)
                            .then(made -> pages.verbs().change().release(made.id())))
                    .orElseGet(() -> Outcome.done(job)).then(made -> pages.verbs().run().runNow(made.id()));
        }, outcome -> {
            foreseen.set(List.of());
            switch (outcome) {
                case Outcome.Done<BatchJob>(var ran) -> compare(all, ran);
                case Outcome.Refused<BatchJob>(var reasons) -> desk.navigator().say(Message.refused(reasons));
            }
        });
    }

    private void compare(List<BatchLine> all, BatchJob ran) {
        var run = ran.state().last().map(BatchJob.Last::run).orElse(0L);
        var wanted = all.stream().filter(line -> line.outcome() == BatchOutcome.MADE).toList();
        var desk = pages.history().desk();
        desk.background().run(() -> RunDifference.of(wanted, pages.history().lists().lines(run)
                .page(Sort.ascending("line"), List.of(), Optional.empty(), false, MOST).stream()
                .map(KeptBatchLine::line).toList()), difference -> {
            var log = new Link(Words.of(KEY + "log"), () -> desk.navigator().open(pages.history().run(run)));
            desk.navigator().say(difference.isEmpty()
                    ? Message.done(Words.of(KEY + "asForeseen", Map.of("count", wanted.size())), log)
                    : Message.warning(Words.of(KEY + "otherwise", Map.of("count", difference.otherwise().size(),
                            "documents", difference.otherwise().stream().map(line -> line.document().number())
                                    .toList())), log));
        });
    }

    /// The verdicts.
    public PagedList<KeptBatchLine> lines() {
        return lines;
    }

    /// How many would be made, skipped, failed.
    public ObservableValue<Words> summary() {
        return foreseen.map(all -> Words.of(KEY + "summary", Map.of("made", count(all, BatchOutcome.MADE), "skipped",
                count(all, BatchOutcome.SKIPPED), "failed", count(all, BatchOutcome.FAILED))));
    }

    private static long count(List<BatchLine> all, BatchOutcome outcome) {
        return all.stream().filter(line -> line.outcome() == outcome).count();
    }

    /// Posts exactly this.
    public Command post() {
        return post;
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of(KEY + "title", Map.of("caption", job.setup().caption())));
    }

    @Override
    public ObservableValue<Words> status() {
        return lines.status();
    }

    @Override
    public void onShown() {
        lines.refresh();
    }
}
