package org.faktuur.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.faktuur.listing.Sort;
import org.faktuur.outcome.Outcome;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;
import org.junit.jupiter.api.Test;

/// What is kept of jobs, and who is told (the specification, C6).
class JobHistoryTest extends JobBooks {

    @Test
    void a_fault_leaves_the_job_as_an_error_with_its_reason() {
        var job = job("nightly", DAILY);
        session.set("2025-03-03T02:00");
        work = (_, _) -> {
            throw new IllegalStateException("the cable was pulled");
        };

        assertThat(engine().runDue()).extracting(BatchJob::status).containsExactly(JobStatus.ERROR);
        assertThat(runs.lastOf(job.id()).orElseThrow().remark().in(Texts.ofEverything(Language.EN)))
                .isEqualTo("the cable was pulled");
    }

    @Test
    void documents_that_failed_are_told_of_and_the_job_goes_on() {
        var job = job("nightly", DAILY);
        session.set("2025-03-03T02:00");
        work = (_, turn) -> failing(turn);

        engine().runDue();

        assertThat(again(job).status()).isEqualTo(JobStatus.WAITING);
        assertThat(again(job).state().last().orElseThrow().result()).isEqualTo(BatchStatus.ENDED_WITH_ERRORS);
        assertThat(jobs.unseen()).isEqualTo(1);
        change().seen(job.id()).orElseThrow();
        assertThat(jobs.unseen()).isZero();
    }

    @Test
    void history_is_kept_always_of_errors_only_or_never_and_never_alerts() {
        session.set("2025-03-03T08:00");
        for (var keep : KeepHistory.values()) {
            var job = change().create(new BatchJob.Work(BatchTask.INVOICE_SALES_ORDERS, keep.name()),
                    new JobSetup(keep.name(), DAILY, keep, ALL)).orElseThrow();
            work = (_, turn) -> Outcome.done(turn.log().nothing(BatchTask.INVOICE_SALES_ORDERS));
            engine().runNow(job.id()).orElseThrow();
            assertThat(runs.lastOf(job.id()).isPresent()).as(keep + " of what went well")
                    .isEqualTo(keep == KeepHistory.ALWAYS);
            work = (_, turn) -> failing(turn);
            engine().runNow(job.id()).orElseThrow();
            assertThat(runs.lastOf(job.id()).isPresent()).as(keep + " of errors").isEqualTo(keep != KeepHistory.NEVER);
            assertThat(again(job).state().unseen()).isEqualTo(keep != KeepHistory.NEVER);
        }
    }

    @Test
    void runs_are_forgotten_after_as_many_days_as_the_company_chose() {
        var job = job("nightly", DAILY);
        change().choose(new BatchRules(30, BatchRules.Overdue.RUN)).orElseThrow();
        work = (_, turn) -> failing(turn);
        session.set("2025-03-03T02:00");
        engine().runDue();
        session.set("2025-03-20T02:00");
        engine().runDue();
        assertThat(runs.runsOf(job.id()).count(List.of())).isEqualTo(2);

        change().again(job.id()).orElseThrow();
        session.set("2025-04-03T02:00");
        engine().runDue();

        assertThat(runs.runsOf(job.id()).count(List.of())).isEqualTo(2);
        assertThat(runs.lines(1).page(Sort.ascending("line"), List.of(), Optional.empty(), false, 9))
                .isEmpty();
        assertThat(change().choose(new BatchRules(0, BatchRules.Overdue.RUN)).refusals())
                .containsExactly(new JobRefusal.KeepDaysWrong());
    }
}
