package org.faktuur.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import org.faktuur.MovingSession;
import org.faktuur.outcome.Outcome;
import org.faktuur.recurrence.Recurrence;
import org.junit.jupiter.api.Test;

/// One job is never run twice at once, and a dead program is found out (the specification, C5).
class OneInstanceTest extends JobBooks {

    @Test
    void the_longest_due_runs_first_and_none_beside_another() {
        job("late", Recurrence.once(LocalDateTime.parse("2025-03-03T03:00"), MovingSession.ZONE));
        job("early", Recurrence.once(LocalDateTime.parse("2025-03-03T02:00"), MovingSession.ZONE));
        session.set("2025-03-03T08:00");
        var engine = engine();
        var beside = new ArrayList<BatchJob>();
        work = (_, turn) -> {
            beside.addAll(engine.runDue());
            return Outcome.done(turn.log().nothing(BatchTask.INVOICE_SALES_ORDERS));
        };

        engine.runDue();

        assertThat(beside).isEmpty();
        assertThat(ran).containsExactly("early 2025-03-03", "late 2025-03-03");
    }

    @Test
    void a_second_start_is_refused_and_says_since_when_and_where_it_runs() {
        var job = job("nightly", DAILY);
        var other = engine("bob, pc-2, 77");
        var answers = new ArrayList<Outcome<BatchJob>>();
        work = (_, turn) -> {
            session.pass(Duration.ofMinutes(3));
            answers.add(other.runNow(job.id()));
            return Outcome.done(turn.log().nothing(BatchTask.INVOICE_SALES_ORDERS));
        };
        session.set("2025-03-03T02:00");
        var since = session.now();

        engine().runDue();

        assertThat(ran).hasSize(1);
        assertThat(answers.getFirst().refusals()).containsExactly(
                new JobRefusal.JobRuns("nightly", since, "anna, pc-1, 1"));
        assertThat(again(job).state().lease()).isEmpty();
    }

    @Test
    void a_job_whose_program_died_stands_as_interrupted_and_can_be_restarted() {
        var job = job("nightly", DAILY);
        session.set("2025-03-03T02:00");
        work = (_, _) -> {
            database.inTransaction(() -> runs.keep(BatchRun.begun(new BatchRun.Cause(BatchTask.INVOICE_SALES_ORDERS,
                    "test", job.id(), 0), session.now(), 5)));
            throw new OutOfMemoryError("the program ends here");
        };
        assertThat(catchThrowable(() -> engine().runDue())).isInstanceOf(Error.class);
        assertThat(again(job).status()).isEqualTo(JobStatus.EXECUTING);

        var second = engine("bob, pc-2, 77");
        assertThat(second.findInterrupted(false)).as("it is believed for ten minutes").isEmpty();
        session.pass(Duration.ofMinutes(10));
        assertThat(second.findInterrupted(false)).extracting(BatchJob::status).containsExactly(JobStatus.ERROR);
        assertThat(again(job).state().last().orElseThrow()).extracting(BatchJob.Last::result, last -> last.run() > 0)
                .containsExactly(BatchStatus.INTERRUPTED, true);
        assertThat(again(job).state().unseen()).isTrue();

        work = (_, turn) -> Outcome.done(turn.log().nothing(BatchTask.INVOICE_SALES_ORDERS));
        assertThat(second.runDue()).isEmpty();
        change().again(job.id()).orElseThrow();
        assertThat(second.runDue()).extracting(BatchJob::status).containsExactly(JobStatus.WAITING);
        assertThat(due(job)).isEqualTo("2025-03-04T02:00");
    }

    @Test
    void where_no_other_program_can_be_at_it_a_dead_one_is_found_at_once() {
        var job = job("nightly", DAILY);
        database.inTransaction(() -> jobs.update(job.begun(new BatchJob.Lease("x", session.now(),
                session.now().plusSeconds(600))).orElseThrow()));
        database.inTransaction(() -> jobs.update(again(job).canceling().orElseThrow()));

        assertThat(engine().findInterrupted(true)).extracting(BatchJob::status).containsExactly(JobStatus.CANCELED);
    }
}
