package org.faktuur.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.faktuur.MovingSession;
import org.faktuur.recurrence.Recurrence;
import org.junit.jupiter.api.Test;

/// Jobs run when they are due (the specification, C4).
class BatchJobsTest extends JobBooks {

    @Test
    void a_job_runs_when_it_is_due_and_waits_for_its_next_time_until_its_end() {
        var job = job("nightly", DAILY);
        assertThat(due(job)).isEqualTo("2025-03-03T02:00");
        assertThat(engine().runDue()).isEmpty();

        session.set("2025-03-03T02:00");
        assertThat(engine().runDue()).extracting(BatchJob::status).containsExactly(JobStatus.WAITING);
        assertThat(due(job)).isEqualTo("2025-03-04T02:00");
        assertThat(engine().runDue()).isEmpty();
        session.set("2025-03-04T02:00:30");
        engine().runDue();
        session.set("2025-03-05T02:01");
        engine().runDue();

        assertThat(again(job).status()).isEqualTo(JobStatus.ENDED);
        assertThat(due(job)).isEqualTo("-");
        assertThat(ran).containsExactly("nightly 2025-03-03", "nightly 2025-03-04", "nightly 2025-03-05");
        session.set("2025-03-09T02:01");
        assertThat(engine().runDue()).isEmpty();
    }

    @Test
    void what_was_missed_runs_once_and_the_run_says_how_often() {
        var job = job("nightly", DAILY);
        session.set("2025-03-04T08:00");

        engine().runDue();

        assertThat(ran).containsExactly("nightly 2025-03-04");
        assertThat(again(job).state().last().orElseThrow().missed()).isEqualTo(1);
        assertThat(runs.lastOf(job.id()).orElseThrow().cause()).extracting(BatchRun.Cause::job, BatchRun.Cause::missed)
                .containsExactly(job.id(), 1L);
        assertThat(due(job)).isEqualTo("2025-03-05T02:00");
    }

    @Test
    void what_was_missed_can_be_left_out() {
        var recurring = job("nightly", DAILY);
        var once = job("once", Recurrence.once(LocalDateTime.parse("2025-03-03T03:00"), MovingSession.ZONE));
        session.set("2025-03-04T08:00");
        var engine = engine();

        assertThat(engine.overdue()).extracting(BatchJob::id).containsExactly(recurring.id(), once.id());
        engine.skipMissed(engine.overdue());

        assertThat(engine.runDue()).isEmpty();
        assertThat(due(recurring)).isEqualTo("2025-03-05T02:00");
        assertThat(again(once).status()).isEqualTo(JobStatus.ENDED);
    }

    @Test
    void a_start_that_has_gone_by_is_not_made_up_for_when_the_job_is_made() {
        session.set("2025-03-03T09:00");
        assertThat(due(job("nightly", DAILY))).isEqualTo("2025-03-04T02:00");
        session.set("2025-03-04T02:00:20");
        assertThat(due(job("from now on", DAILY))).isEqualTo("2025-03-04T02:00");
        session.set("2025-03-09T02:00");
        assertThat(due(job("once", Recurrence.once(LocalDateTime.parse("2025-03-03T02:00"), MovingSession.ZONE))))
                .isEqualTo("2025-03-09T02:00");
        assertThat(change().create(new BatchJob.Work(BatchTask.INVOICE_SALES_ORDERS, ""), new JobSetup("over", DAILY,
                KeepHistory.ALWAYS, ALL)).refusals()).containsExactly(new JobRefusal.NeverDue());
    }
}
