package org.faktuur.batch.view;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.batch.BatchRun;
import org.faktuur.batch.BatchStatus;
import org.faktuur.batch.BatchTask;
import org.faktuur.listing.RowSource;
import org.faktuur.listing.Sort;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.Page;
import org.faktuur.shell.PagedList;
import org.faktuur.texts.Words;

/// The runs that were made, the newest first.
public final class BatchRunListViewModel implements Page {

    private static final String KEY = "BatchRunListView.";

    private final PagedList<BatchRun> runs;
    private final Words title;

    /// The runs of this source, under this title.
    BatchRunListViewModel(BatchPages pages, RowSource<BatchRun> source, Words title) {
        this.title = title;
        this.runs = new PagedList<>("BatchRunListView.runs", source, columns(), pages.desk())
                .sortedBy(Sort.descending("id"))
                .opening(run -> pages.desk().navigator().open(pages.run(run.id())))
                .whenEmpty(KEY + "empty");
    }

    private static List<ListColumn<BatchRun>> columns() {
        return List.of(
                ListColumn.<BatchRun>words("started", KEY + "started",
                        run -> texts -> texts.worded(run.times().started())).wide(140).whole(),
                ListColumn.<BatchRun, BatchStatus>status("status", KEY + "status", BatchStatus.class,
                        BatchRun::status).wide(162),
                ListColumn.<BatchRun, BatchTask>status("task", KEY + "task", BatchTask.class, BatchRun::task)
                        .wide(166),
                ListColumn.<BatchRun>number("chosen", KEY + "chosen", run -> run.count().chosen()).wide(74),
                ListColumn.<BatchRun>number("made", KEY + "made", run -> run.count().made()).wide(76),
                ListColumn.<BatchRun>number("skipped", KEY + "skipped", run -> run.count().skipped()).wide(104),
                ListColumn.<BatchRun>number("failed", KEY + "failed", run -> run.count().failed()).wide(76),
                ListColumn.<BatchRun>words("took", KEY + "took", run -> took(run.times().took())).wide(84),
                ListColumn.<BatchRun>text("by", KEY + "by", BatchRun::by).wide(80));
    }

    /// How long something took, in words; nothing while it goes on.
    static Words took(Optional<Duration> time) {
        return time.map(known -> known.toMinutes() > 0
                ? Words.of(KEY + "minutes", Map.of("minutes", known.toMinutes(), "seconds", known.toSecondsPart()))
                : Words.of(KEY + "seconds", Map.of("seconds", known.toSeconds()))).orElse(Words.NONE);
    }

    /// The rows.
    public PagedList<BatchRun> runs() {
        return runs;
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(title);
    }

    @Override
    public ObservableValue<Words> status() {
        return runs.status();
    }

    @Override
    public void onShown() {
        runs.refresh();
    }

    @Override
    public void refresh() {
        runs.refresh();
    }
}
