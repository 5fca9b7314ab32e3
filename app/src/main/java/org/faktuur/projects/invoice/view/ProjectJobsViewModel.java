package org.faktuur.projects.invoice.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.batch.BatchJob;
import org.faktuur.batch.JobRefusal;
import org.faktuur.batch.JobStatus;
import org.faktuur.listing.Sort;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.invoice.ProjectWorkflow;
import org.faktuur.shell.Command;
import org.faktuur.shell.FewRows;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.Message;
import org.faktuur.shell.Page;
import org.faktuur.shell.PagedList;
import org.faktuur.texts.Words;

/// The batch jobs that run the invoice schedules: new ones, and the workflow that each is started with.
public final class ProjectJobsViewModel implements Page {

    private static final String KEY = "ProjectJobsView.";

    private final ProjectJobPages pages;
    private final PagedList<BatchJob> jobs;
    private final Command create;
    private final Command runWorkflow;
    private final Command process;
    private final Command manage;

    ProjectJobsViewModel(ProjectJobPages pages) {
        this.pages = pages;
        this.jobs = new PagedList<>("ProjectJobsView.jobs", new FewRows<>(pages::all, columns(), BatchJob::id),
                columns(), pages.desk()).sortedBy(Sort.ascending("id")).opening(this::openProcess)
                .whenEmpty(KEY + "empty");
        this.create = Command.of("Alt+N", this::createOne);
        this.runWorkflow = Command.of("F9", this::start).unless(noneChosen());
        this.process = Command.of("F7", () -> jobs.chosen().forEach(this::openProcess)).unless(noneChosen());
        this.manage = Command.of(() -> pages.desk().navigator().openMenu("BatchFeature.jobs"));
    }

    private static List<ListColumn<BatchJob>> columns() {
        return List.of(
                ListColumn.<BatchJob>number("id", KEY + "id", BatchJob::id).wide(56),
                ListColumn.<BatchJob>text("name", KEY + "name", job -> job.setup().caption()).wide(220),
                ListColumn.<BatchJob>words("type", KEY + "type", _ -> Words.of(KEY + "none")).wide(100).unsorted(),
                ListColumn.<BatchJob>words("frequency", KEY + "frequency", _ -> Words.of(KEY + "daily")).wide(110).unsorted(),
                ListColumn.<BatchJob>words("workflow", KEY + "workflow", job -> job.work().parameters().isEmpty()
                        ? Words.NONE : Words.of(ProjectWorkflow.valueOf(job.work().parameters()))).wide(170).unsorted(),
                ListColumn.<BatchJob, JobStatus>status("status", KEY + "status", JobStatus.class, BatchJob::status)
                        .wide(160),
                ListColumn.<BatchJob>words("due", KEY + "due", job -> texts -> job.status() == JobStatus.WAITING
                        ? texts.worded(job.state().due().orElse(null)) : "").wide(150).unsorted());
    }

    private ObservableValue<Optional<Refusal>> noneChosen() {
        return jobs.choice().map(chosen -> chosen.isEmpty() ? Optional.of(new JobRefusal.NoJobChosen())
                : Optional.empty());
    }

    private void createOne() {
        var asked = new NewProjectJobViewModel(pages);
        pages.desk().dialogs().show(asked);
        refresh();
    }

    /// Look Up Record, Add, and OK in the next dialog, which says when the first run begins.
    private void start() {
        var job = jobs.chosen().getFirst();
        var asked = new LookUpRecordViewModel();
        pages.desk().dialogs().show(asked);
        asked.chosen().ifPresent(workflow -> {
            if (pages.desk().dialogs().ask(Words.of(KEY + "start", Map.of("workflow", workflow, "first",
                    pages.verbs().firstRun(workflow))), Words.of("ok"), Words.of("cancel"))) {
                pages.desk().background().run(() -> pages.verbs().start(job.id(), workflow), outcome -> {
                    pages.desk().navigator().say(switch (outcome) {
                        case Outcome.Done<BatchJob>(var started) -> Message.done(Words.of(KEY + "started", Map.of(
                                "name", started.setup().caption(), "first", started.state().due().orElseThrow())));
                        case Outcome.Refused<BatchJob>(var reasons) -> Message.refused(reasons);
                    });
                    refresh();
                });
            }
        });
    }

    private void openProcess(BatchJob job) {
        pages.desk().navigator().open(new ProjectProcessViewModel(pages, job.id()));
    }

    /// The jobs.
    public PagedList<BatchJob> jobs() {
        return jobs;
    }

    /// Prepares another job.
    public Command create() {
        return create;
    }

    /// Starts the chosen job with a workflow.
    public Command runWorkflow() {
        return runWorkflow;
    }

    /// Shows how it sleeps and processes.
    public Command process() {
        return process;
    }

    /// Opens the page of all batch jobs, where jobs are withheld, stopped, restarted and set to a fixed time.
    public Command manage() {
        return manage;
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("ProjectJobsFeature.jobs"));
    }

    @Override
    public ObservableValue<Words> status() {
        return jobs.status();
    }

    @Override
    public void onShown() {
        jobs.refresh();
    }

    @Override
    public void refresh() {
        jobs.refresh();
    }
}
