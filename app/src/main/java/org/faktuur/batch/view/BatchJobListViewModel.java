package org.faktuur.batch.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import org.faktuur.batch.BatchJob;
import org.faktuur.batch.BatchLine;
import org.faktuur.batch.BatchTask;
import org.faktuur.batch.JobRefusal;
import org.faktuur.batch.JobStatus;
import org.faktuur.batch.RecurrenceWords;
import org.faktuur.listing.Sort;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.FewRows;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.Message;
import org.faktuur.shell.Page;
import org.faktuur.shell.PagedList;
import org.faktuur.texts.Words;

/// The jobs that run unattended: how each stands, when it runs, what came of it, and what can be done with it.
public final class BatchJobListViewModel implements Page {

    private static final String KEY = "BatchJobListView.";

    private final BatchJobPages pages;
    private final Desk desk;
    private final PagedList<BatchJob> jobs;
    private final Command log;
    private final Command history;
    private final Command setUp;
    private final Command copy;
    private final Command delete;
    private final Command rules;
    private final Command dryRun;
    private final ChangeListener<Number> afterRound = (_, _, _) -> refresh();

    BatchJobListViewModel(BatchJobPages pages) {
        this.pages = pages;
        this.desk = pages.history().desk();
        this.jobs = new PagedList<>("BatchJobListView.jobs", new FewRows<>(pages.books().jobs()::all, columns(),
                BatchJob::id), columns(), desk).sortedBy(Sort.ascending("id")).opening(this::openLog)
                .whenEmpty(KEY + "empty");
        this.log = Command.of("Shortcut+L", () -> jobs.chosen().forEach(this::openLog)).unless(jobs.choice()
                .map(chosen -> chosen.isEmpty() ? Optional.of(new JobRefusal.NoJobChosen()) : chosen.stream()
                        .allMatch(job -> lastRun(job) == 0) ? Optional.of(new JobRefusal.JobNeverRan())
                        : Optional.empty()));
        this.history = Command.of("Shortcut+H", () -> jobs.chosen().forEach(job -> {
            seen(job);
            desk.navigator().open(pages.history().historyOf(job.id(), job.setup().caption()));
        })).unless(noneChosen());
        this.setUp = Command.of("F2", this::setUpChosen).unless(noneChosen());
        this.copy = Command.of(() -> each(jobs.chosen(), pages.verbs().change()::copy)).unless(noneChosen());
        this.delete = Command.of("Delete", this::deleteChosen).unless(noneChosen());
        this.rules = Command.of(() -> desk.background().run(pages.books().rules()::rules, found ->
                desk.dialogs().show(new BatchRulesViewModel(found, pages.verbs().change(), desk))));
        this.dryRun = Command.of("F7", this::foresee).unless(noneChosen());
        pages.rounds().done().addListener(new WeakChangeListener<>(afterRound));
    }

    private static long lastRun(BatchJob job) {
        return job.state().last().map(BatchJob.Last::run).orElse(0L);
    }

    private static List<ListColumn<BatchJob>> columns() {
        return List.of(
                ListColumn.<BatchJob>number("id", KEY + "id", BatchJob::id).wide(56),
                ListColumn.<BatchJob>text("caption", KEY + "caption", job -> job.setup().caption()).wide(180),
                ListColumn.<BatchJob, JobStatus>status("status", KEY + "status", JobStatus.class, BatchJob::status)
                        .wide(176),
                ListColumn.<BatchJob>words("due", KEY + "due", job -> texts -> job.status() == JobStatus.WAITING
                        ? texts.worded(job.state().due().orElse(null)) : "").wide(140).unsorted().whole(),
                ListColumn.<BatchJob>words("recurrence", KEY + "recurrence", job ->
                        RecurrenceWords.of(job.setup().recurrence())).wide(190).unsorted(),
                ListColumn.<BatchJob>words("lastStarted", KEY + "lastStarted", job -> texts ->
                        texts.worded(job.state().last().map(BatchJob.Last::started).orElse(null))).wide(140)
                        .unsorted().whole(),
                ListColumn.<BatchJob>words("lastResult", KEY + "lastResult", BatchJobListViewModel::result).wide(176).unsorted(),
                ListColumn.<BatchJob, BatchTask>status("task", KEY + "task", BatchTask.class,
                        job -> job.work().task()).wide(170),
                ListColumn.<BatchJob>text("madeBy", KEY + "madeBy", BatchJob::madeBy).wide(80));
    }

    private static Words result(BatchJob job) {
        return job.state().last().map(last -> Words.of(KEY + (last.missed() > 0 ? "resultMissed" : "result"),
                Map.of("result", last.result(), "missed", last.missed()))).orElse(Words.NONE);
    }

    private ObservableValue<Optional<Refusal>> noneChosen() {
        return jobs.choice().map(chosen -> chosen.isEmpty() ? Optional.of(new JobRefusal.NoJobChosen())
                : Optional.empty());
    }

    private Command whileOne(Command command, JobStatus... fitting) {
        return command.unless(jobs.choice().map(chosen -> chosen.isEmpty()
                ? Optional.of(new JobRefusal.NoJobChosen()) : chosen.stream().anyMatch(job -> List.of(fitting)
                        .contains(job.status())) ? Optional.empty()
                        : Optional.of(new JobRefusal.NotWithThese(List.of(fitting)))));
    }

    private Command doing(String shortcut, LongFunction<Outcome<BatchJob>> verb, JobStatus... fitting) {
        Runnable act = () -> each(jobs.chosen().stream().filter(job -> List.of(fitting).contains(job.status()))
                .toList(), verb);
        return whileOne(shortcut.isEmpty() ? Command.of(act) : Command.of(shortcut, act), fitting);
    }

    private void each(List<BatchJob> chosen, LongFunction<Outcome<BatchJob>> verb) {
        desk.background().run(() -> chosen.stream().flatMap(job -> verb.apply(job.id()).refusals().stream()).toList(),
                refusals -> {
                    if (!refusals.isEmpty()) {
                        desk.navigator().say(Message.refused(refusals));
                    }
                    pages.rounds().beat();
                    refresh();
                });
    }

    private void openLog(BatchJob job) {
        seen(job);
        if (lastRun(job) > 0) {
            desk.navigator().open(pages.history().run(lastRun(job)));
        }
    }

    private void seen(BatchJob job) {
        if (job.state().unseen()) {
            desk.background().run(() -> pages.verbs().change().seen(job.id()), _ -> refresh());
        }
    }

    private void foresee() {
        var job = jobs.chosen().getFirst();
        desk.background().run(() -> pages.verbs().run().foresee(job), outcome -> {
            switch (outcome) {
                case Outcome.Done<List<BatchLine>>(var lines) -> desk.navigator()
                        .open(new DryRunViewModel(pages, job, lines));
                case Outcome.Refused<List<BatchLine>>(var reasons) -> desk.navigator().say(Message.refused(reasons));
            }
        });
    }

    private void setUpChosen() {
        var job = jobs.chosen().getFirst();
        pages.ask(job.setup()).ifPresent(setup -> each(List.of(job), id -> pages.verbs().change().setUp(id, setup)));
    }

    private void deleteChosen() {
        var chosen = jobs.chosen();
        if (desk.dialogs().ask(Words.of(KEY + "deleteQuestion", Map.of("jobs", chosen.stream()
                .map(job -> job.setup().caption()).toList())), Words.of(KEY + "deleteYes"), Words.of(KEY + "deleteNo"))) {
            desk.background().run(() -> pages.verbs().change().delete(chosen.stream().map(BatchJob::id).toList()),
                    outcome -> {
                        if (!outcome.isDone()) {
                            desk.navigator().say(Message.refused(outcome.refusals()));
                        }
                        refresh();
                    });
        }
    }

    /// The jobs.
    public PagedList<BatchJob> jobs() {
        return jobs;
    }

    /// What the job under the cursor does, and who is at it.
    public ObservableValue<Words> about() {
        return jobs.current().map(row -> row.map(this::about).orElse(Words.NONE));
    }

    private Words about(BatchJob job) {
        var does = pages.about().apply(job);
        return job.state().lease().<Words>map(lease -> texts -> texts.text(KEY + "held", Map.of("about", does.in(texts),
                "where", lease.where(), "since", lease.since()))).orElse(does);
    }

    /// Has waiting jobs run at once.
    public Command runNow() {
        return doing("F9", pages.verbs().change()::hurry, JobStatus.WAITING);
    }

    /// Takes waiting jobs off the list for now.
    public Command withhold() {
        return doing("", pages.verbs().change()::withhold, JobStatus.WAITING);
    }

    /// Puts them back.
    public Command release() {
        return doing("", pages.verbs().change()::release, JobStatus.WITHHOLD);
    }

    /// Stops a job after the documents that are on their way.
    public Command cancel() {
        return doing("", pages.verbs().run()::cancel, JobStatus.EXECUTING);
    }

    /// Has a job go on that an error stopped.
    public Command restart() {
        return doing("", pages.verbs().change()::again, JobStatus.ERROR);
    }

    /// Has a job run again that has ended.
    public Command runAgain() {
        return doing("", pages.verbs().change()::again, JobStatus.ENDED, JobStatus.ENDED_WITH_ERRORS);
    }

    /// Shows what the chosen job would do now.
    public Command dryRun() {
        return dryRun;
    }

    /// Shows what the last run did.
    public Command log() {
        return log;
    }

    /// Shows every run of the job.
    public Command history() {
        return history;
    }

    /// Changes when it runs and who is told.
    public Command setUp() {
        return setUp;
    }

    /// Makes another that is the same.
    public Command copy() {
        return copy;
    }

    /// Takes jobs away, after a question.
    public Command delete() {
        return delete;
    }

    /// Asks how long runs are kept, and what becomes of what was missed.
    public Command rules() {
        return rules;
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of(BatchFeature.JOBS));
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
