package org.faktuur.projects.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.faktuur.MovingSession;
import org.faktuur.Office;
import org.faktuur.TestOffice;
import org.faktuur.batch.BatchJob;
import org.faktuur.batch.JobRefusal;
import org.faktuur.batch.JobStatus;
import org.faktuur.database.Database;
import org.faktuur.listing.Sort;
import org.faktuur.projects.ProjectOffice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Setting the project runner up and starting it once (the specification, F10).
class ProjectJobsTest {

    private final MovingSession session = new MovingSession("2026-03-02T02:00");
    private final Office office = ProjectOffice.fill(TestOffice.fill(new Office(Database.memory(), session)));
    private final ProjectJobs jobs = new ProjectJobs(office.batch().change(), session);

    @AfterEach
    void close() {
        office.close();
    }

    @ParameterizedTest
    @CsvSource({"PSA Create Invoices, true", "create invoices at night, true", "Facturen maken met PSA, true",
            "Opprette fakturaer i PSA, true", "Opprett fakturaer i Project Operations, true", "Invoices, false",
            "'', false"})
    void the_name_says_that_invoices_are_created(String name, boolean accepted) {
        var made = jobs.prepare(name);
        assertThat(made.isDone()).isEqualTo(accepted);
        assertThat(accepted || made.refusals().equals(List.of(new ProjectInvoiceRefusal.JobNameWithoutTerm()))).isTrue();
    }

    private List<String> steps(BatchJob job) {
        var runs = office.batch().runs().runsOf(job.id()).page(Sort.ascending("id"), List.of(), Optional.empty(), false, 9);
        return ProjectJobs.steps(office.batch().jobs().byId(job.id()).orElseThrow(), runs).stream().map(step -> step.kind()
                + " " + time(step.from()) + step.until().map(until -> " to " + time(until)).orElse("")).toList();
    }

    private static String time(Instant moment) {
        return LocalDateTime.ofInstant(moment, MovingSession.ZONE).toString();
    }

    @Test
    void the_runner_processes_then_sleeps_and_the_start_drifts_with_each_end() {
        var job = jobs.prepare("PSA Create Invoices").orElseThrow();
        assertThat(job.status()).isEqualTo(JobStatus.WITHHOLD);
        assertThat(steps(job)).isEmpty();

        jobs.start(job.id(), ProjectWorkflow.PROCESS_RUNNER).orElseThrow();
        office.batch().run().runDue();
        session.set("2026-03-03T02:05");
        office.batch().run().runDue();

        assertThat(steps(job)).containsExactly("PROCESS 2026-03-02T02:00 to 2026-03-02T02:00",
                "SLEEP 2026-03-02T02:00 to 2026-03-03T02:05", "PROCESS 2026-03-03T02:05 to 2026-03-03T02:05",
                "SLEEP 2026-03-03T02:05 to 2026-03-04T02:05", "PROCESS 2026-03-04T02:05");
    }

    @Test
    void the_caller_sleeps_then_processes() {
        var job = jobs.prepare("PSA Create Invoices").orElseThrow();
        assertThat(time(jobs.firstRun(ProjectWorkflow.PROCESS_RUN_CALLER))).isEqualTo("2026-03-03T02:00");
        jobs.start(job.id(), ProjectWorkflow.PROCESS_RUN_CALLER).orElseThrow();

        assertThat(office.batch().run().runDue()).isEmpty();
        assertThat(steps(job)).containsExactly("SLEEP 2026-03-02T02:00 to 2026-03-03T02:00", "PROCESS 2026-03-03T02:00");
        session.set("2026-03-03T02:00");
        assertThat(office.batch().run().runDue()).hasSize(1);
    }

    @Test
    void a_second_start_is_refused_until_the_job_has_stopped() {
        var job = jobs.prepare("PSA Create Invoices").orElseThrow();
        jobs.start(job.id(), ProjectWorkflow.PROCESS_RUN_CALLER).orElseThrow();

        assertThat(jobs.start(job.id(), ProjectWorkflow.PROCESS_RUNNER).refusals()).containsExactly(
                new JobRefusal.StartedAlready("PSA Create Invoices", LocalDateTime.parse("2026-03-03T02:00")
                        .atZone(MovingSession.ZONE).toInstant()));
        office.batch().change().withhold(job.id()).orElseThrow();
        assertThat(jobs.start(job.id(), ProjectWorkflow.PROCESS_RUNNER).isDone()).isTrue();
    }
}
