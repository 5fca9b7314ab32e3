package org.faktuur.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.faktuur.MovingSession;
import org.faktuur.outcome.Outcome;
import org.faktuur.recurrence.Pattern;
import org.faktuur.recurrence.Range;
import org.faktuur.recurrence.Recurrence;
import org.junit.jupiter.api.Test;

/// What a person does with jobs (the specification, C5).
class ChangeBatchJobTest extends JobBooks {

    @Test
    void a_person_stops_a_job_between_two_documents() {
        var job = job("nightly", DAILY);
        session.set("2025-03-03T02:00");
        var engine = engine();
        work = (_, turn) -> {
            engine.cancel(job.id()).orElseThrow();
            assertThat(turn.stopped().getAsBoolean()).isTrue();
            return Outcome.done(turn.log().begin(BatchTask.INVOICE_SALES_ORDERS, 1).stop(List.of(),
                    BatchStatus.CANCELED).run());
        };

        assertThat(engine.runDue()).extracting(BatchJob::status).containsExactly(JobStatus.CANCELED);
        assertThat(engine.cancel(job.id()).refusals()).containsExactly(
                new JobRefusal.JobStatusUnfit("nightly", JobStatus.CANCELED, JobStatus.CANCELING));
        assertThat(change().again(job.id()).isDone()).isFalse();
        assertThat(change().copy(job.id()).orElseThrow().status()).isEqualTo(JobStatus.WAITING);
    }

    @Test
    void what_is_withheld_does_not_run_until_it_is_released() {
        var job = job("nightly", DAILY);
        change().withhold(job.id()).orElseThrow();
        session.set("2025-03-03T08:00");
        assertThat(engine().runDue()).isEmpty();
        assertThat(change().again(job.id()).isDone()).isFalse();

        change().release(job.id()).orElseThrow();
        assertThat(due(job)).isEqualTo("2025-03-04T02:00");
        assertThat(change().release(job.id()).isDone()).isFalse();
        change().hurry(job.id()).orElseThrow();
        assertThat(engine().runDue()).hasSize(1);
        assertThat(due(job)).as("its planned time stays").isEqualTo("2025-03-04T02:00");
    }

    @Test
    void a_job_needs_a_name_and_a_time_to_run() {
        var never = new Recurrence(LocalDateTime.parse("2025-03-03T02:00"), MovingSession.ZONE, new Pattern.Days(1),
                new Range.EndBy(LocalDate.parse("2025-03-02")));

        assertThat(change().create(new BatchJob.Work(BatchTask.INVOICE_SALES_ORDERS, ""),
                new JobSetup(" ", never, KeepHistory.ALWAYS, ALL)).refusals())
                .containsExactly(new JobRefusal.CaptionMissing(), new JobRefusal.NeverDue());
    }

    @Test
    void a_job_is_set_up_otherwise_or_deleted_only_while_it_does_not_run() {
        var job = job("nightly", DAILY);
        var weekly = new JobSetup("weekly", new Recurrence(DAILY.start(), DAILY.zone(), new Pattern.Days(7),
                new Range.NoEnd()), KeepHistory.ERRORS, JobAlerts.OF_ERRORS);
        session.set("2025-03-03T02:00");
        work = (_, turn) -> {
            assertThat(change().delete(List.of(job.id())).refusals()).hasSize(1);
            assertThat(change().setUp(job.id(), weekly).refusals()).hasSize(1);
            return Outcome.done(turn.log().nothing(BatchTask.INVOICE_SALES_ORDERS));
        };
        engine().runDue();

        assertThat(change().setUp(job.id(), weekly).orElseThrow().setup()).isEqualTo(weekly);
        assertThat(due(job)).isEqualTo("2025-03-10T02:00");
        assertThat(change().delete(List.of(job.id())).orElseThrow()).isEqualTo(1);
        assertThat(jobs.all()).isEmpty();
    }
}
