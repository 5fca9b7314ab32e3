package org.faktuur.projects.invoice.view;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.listing.Sort;
import org.faktuur.projects.invoice.ProjectJobs;
import org.faktuur.projects.invoice.ProjectJobs.Step;
import org.faktuur.shell.FewRows;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.Page;
import org.faktuur.shell.PagedList;
import org.faktuur.texts.Words;

/// How a batch job of projects sleeps and processes, step by step, with the times.
public final class ProjectProcessViewModel implements Page {

    private static final String KEY = "ProjectProcessView.";

    /// A step and its place.
    record Row(int place, Step step) {
    }

    private final long job;
    private final PagedList<Row> steps;

    ProjectProcessViewModel(ProjectJobPages pages, long job) {
        this.job = job;
        this.steps = new PagedList<>("ProjectProcessView.steps", new FewRows<>(() -> pages.jobs().byId(job)
                .map(found -> rows(ProjectJobs.steps(found, pages.runsOf(job)))).orElse(List.of()), columns(),
                Row::place), columns(), pages.desk()).sortedBy(Sort.ascending("place")).whenEmpty(KEY + "empty");
    }

    private static List<Row> rows(List<Step> steps) {
        return IntStream.range(0, steps.size()).mapToObj(at -> new Row(at + 1, steps.get(at))).toList();
    }

    private static List<ListColumn<Row>> columns() {
        return List.of(
                ListColumn.<Row>number("place", KEY + "place", Row::place).wide(70),
                ListColumn.<Row, Step.Kind>status("kind", KEY + "kind", Step.Kind.class, row -> row.step().kind())
                        .wide(140),
                ListColumn.<Row>words("from", KEY + "from", row -> texts -> texts.worded(row.step().from())).wide(150)
                        .unsorted(),
                ListColumn.<Row>words("until", KEY + "until", row -> texts ->
                        texts.worded(row.step().until().orElse(null))).wide(150).unsorted(),
                ListColumn.<Row>words("state", KEY + "state", row -> Words.of(KEY + (row.step().over() ? "over"
                        : row.step().kind() == Step.Kind.SLEEP ? "sleeping" : "next"))).wide(160).unsorted());
    }

    /// The steps.
    public PagedList<Row> steps() {
        return steps;
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of(KEY + "title", Map.of("job", job)));
    }

    @Override
    public ObservableValue<Words> status() {
        return steps.status();
    }

    @Override
    public void onShown() {
        steps.refresh();
    }

    @Override
    public void refresh() {
        steps.refresh();
    }
}
