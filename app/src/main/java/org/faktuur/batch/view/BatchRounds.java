package org.faktuur.batch.view;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.faktuur.batch.BatchJob;
import org.faktuur.batch.BatchJobs;
import org.faktuur.batch.BatchRules;
import org.faktuur.batch.BatchRulesKept;
import org.faktuur.batch.BatchStatus;
import org.faktuur.batch.RunBatchJobs;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Heartbeat;
import org.faktuur.shell.Link;
import org.faktuur.shell.Message;
import org.faktuur.texts.Words;

/// Runs what is due while the desktop is open, in the background, and tells of it as each job wants. At the start it
/// tells of what ran or was interrupted before, and deals with what was missed as the company chose.
public final class BatchRounds {

    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final String KEY = "BatchRounds.";

    /// What the rounds read.
    public record Books(BatchJobs jobs, BatchRulesKept rules) {
    }

    private record Found(List<BatchJob> unseen, List<BatchJob> overdue, BatchRules rules) {
    }

    private final RunBatchJobs run;
    private final Books books;
    private final Desk desk;
    private final ReadOnlyIntegerWrapper done = new ReadOnlyIntegerWrapper();
    private boolean under;

    /// Rounds of this desk.
    public BatchRounds(RunBatchJobs run, Books books, Desk desk) {
        this.run = run;
        this.books = books;
        this.desk = desk;
    }

    /// Tells what there is to tell, and goes round until the books are left.
    public void begin(Heartbeat heart) {
        desk.background().run(() -> new Found(books.jobs().all().stream().filter(job -> job.state().unseen()).toList(),
                run.overdue(), books.rules().rules()), found -> {
            found.unseen().forEach(this::tell);
            if (!found.overdue().isEmpty()) {
                missed(found.overdue(), found.rules().overdue());
            }
            heart.every(PAUSE, this::beat);
        });
    }

    private void missed(List<BatchJob> overdue, BatchRules.Overdue choice) {
        var runs = switch (choice) {
            case RUN -> true;
            case SKIP -> false;
            case ASK -> desk.dialogs().ask(Words.of(KEY + "overdue", Map.of("count", overdue.size(), "jobs",
                    overdue.stream().map(job -> job.setup().caption()).toList())), Words.of(KEY + "runEach"),
                    Words.of(KEY + "skip"));
        };
        if (runs) {
            beat();
        } else {
            desk.background().run(() -> {
                run.skipMissed(overdue);
                return overdue;
            }, _ -> done.set(done.get() + 1));
        }
    }

    /// Runs what is due now, unless that is under way.
    ///
    /// @return whether to go on
    boolean beat() {
        if (!under && !run.isClosed()) {
            under = true;
            desk.background().run(run::runDue, ran -> {
                ran.stream().filter(job -> job.state().unseen()).forEach(this::tell);
                if (!ran.isEmpty()) {
                    done.set(done.get() + 1);
                }
            }, () -> under = false);
        }
        return !run.isClosed();
    }

    /// How many rounds changed jobs: for pages that show them.
    ReadOnlyIntegerProperty done() {
        return done.getReadOnlyProperty();
    }

    private void tell(BatchJob job) {
        var result = job.state().last().map(BatchJob.Last::result).orElse(BatchStatus.ENDED);
        var words = Words.of(KEY + "alert", Map.of("caption", job.setup().caption(), "result", result));
        var link = new Link(Words.of(KEY + "jobs"), () -> desk.navigator().openMenu(BatchFeature.JOBS));
        desk.navigator().say(Optional.of(result).filter(each -> each == BatchStatus.ENDED)
                .map(_ -> Message.done(words, link)).orElseGet(() -> Message.warning(words, link)));
    }
}
