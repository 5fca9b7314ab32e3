package org.faktuur.projects.invoice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faktuur.batch.BatchJob;
import org.faktuur.batch.BatchRun;
import org.faktuur.batch.BatchTask;
import org.faktuur.batch.ChangeBatchJob;
import org.faktuur.batch.JobAlerts;
import org.faktuur.batch.JobSetup;
import org.faktuur.batch.JobStatus;
import org.faktuur.batch.KeepHistory;
import org.faktuur.outcome.Outcome;
import org.faktuur.recurrence.Pattern;
import org.faktuur.recurrence.Range;
import org.faktuur.recurrence.Recurrence;
import org.faktuur.session.Session;

/// The batch jobs of projects: prepared under a name that says what they do, then started with a workflow, once (SPEC
/// F10).
public final class ProjectJobs {

    private static final int DAY = 24;

    /// What a started job did and does, one after the other.
    ///
    /// @param until when it ends; empty while that is not known
    public record Step(Kind kind, Instant from, Optional<Instant> until, boolean over) {

        /// Which of the two.
        public enum Kind { SLEEP, PROCESS }
    }

    private final ChangeBatchJob change;
    private final Session session;

    public ProjectJobs(ChangeBatchJob change, Session session) {
        this.change = change;
        this.session = session;
    }

    /// Prepares a job of this name; refused when the name does not hold the term *Create Invoices*, in any of the
    /// program's languages.
    public Outcome<BatchJob> prepare(String name) {
        return isNamedSo(name) ? change.prepare(new BatchJob.Work(BatchTask.CREATE_PROJECT_INVOICES, ""),
                new JobSetup(name, from(ProjectWorkflow.PROCESS_RUN_CALLER), KeepHistory.ALWAYS, JobAlerts.OF_ERRORS))
                : Outcome.refused(new ProjectInvoiceRefusal.JobNameWithoutTerm());
    }

    /// The Norwegian translation that is in use does not bend the word as the term does; both are taken.
    private static boolean isNamedSo(String name) {
        var words = name.toLowerCase(Locale.ROOT);
        return words.contains("create invoices") || words.contains("facturen maken")
                || words.contains("opprett") && words.contains("fakturaer");
    }

    /// Starts it with this workflow; refused when it was started and has not stopped.
    public Outcome<BatchJob> start(long job, ProjectWorkflow workflow) {
        return change.start(job, new BatchJob.Work(BatchTask.CREATE_PROJECT_INVOICES, workflow.name()), from(workflow));
    }

    /// When the first run begins that is started so now.
    public Instant firstRun(ProjectWorkflow workflow) {
        return from(workflow).first(1).getFirst().toInstant();
    }

    private Recurrence from(ProjectWorkflow workflow) {
        var now = LocalDateTime.ofInstant(session.now(), session.zone()).truncatedTo(ChronoUnit.MINUTES);
        return new Recurrence(workflow == ProjectWorkflow.PROCESS_RUN_CALLER ? now.plusHours(DAY) : now, session.zone(),
                new Pattern.Rest(DAY), new Range.NoEnd());
    }

    /// What it did and does, in the order of its workflow.
    ///
    /// @param runs its runs, the first one first
    public static List<Step> steps(BatchJob job, List<BatchRun> runs) {
        var steps = new ArrayList<Step>();
        var start = job.setup().recurrence().first(1).getFirst().toInstant();
        var from = job.work().parameters().equals(ProjectWorkflow.PROCESS_RUN_CALLER.name())
                ? Optional.of(start.minus(Duration.ofHours(DAY))) : Optional.<Instant>empty();
        for (var run : runs) {
            from.ifPresent(begun -> steps.add(new Step(Step.Kind.SLEEP, begun, Optional.of(run.times().started()), true)));
            from = run.times().ended();
            steps.add(new Step(Step.Kind.PROCESS, run.times().started(), from, from.isPresent()));
        }
        if (job.status() == JobStatus.WAITING) {
            var due = job.state().due();
            from.ifPresent(begun -> steps.add(new Step(Step.Kind.SLEEP, begun, due, false)));
            steps.add(new Step(Step.Kind.PROCESS, due.orElse(start), Optional.empty(), false));
        }
        return List.copyOf(steps);
    }
}
