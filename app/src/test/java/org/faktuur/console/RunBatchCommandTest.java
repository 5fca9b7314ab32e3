package org.faktuur.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.line;
import static org.faktuur.TestOffice.order;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.faktuur.Office;
import org.faktuur.TestOffice;
import org.faktuur.TestSession;
import org.faktuur.batch.BatchJob;
import org.faktuur.batch.BatchTask;
import org.faktuur.batch.JobAlerts;
import org.faktuur.batch.JobSetup;
import org.faktuur.batch.KeepHistory;
import org.faktuur.listing.Query;
import org.faktuur.recurrence.Recurrence;
import org.faktuur.sales.InvoicingJob;
import org.faktuur.sales.InvoicingJobText;
import org.faktuur.sales.InvoicingParameters;
import org.faktuur.sales.QuantityToInvoice;
import org.junit.jupiter.api.Test;

class RunBatchCommandTest extends ConsoleBooks {

    private long job(String start, boolean good) {
        try (var office = Office.open(company, TestSession.english())) {
            order(office, good ? "C100" : "C300", line(1, "P1", "10", "25", "0"));
            var work = InvoicingJobText.written(new InvoicingJob(new InvoicingJob.Selection.Late(Query.EVERYTHING),
                    InvoicingParameters.of(QuantityToInvoice.ALL, TestOffice.TODAY), InvoicingJob.Dated.ON_THE_DAY,
                    false));
            return office.batch().change().create(new BatchJob.Work(BatchTask.INVOICE_SALES_ORDERS, work),
                    new JobSetup("tonight", Recurrence.once(LocalDateTime.parse(start), ZoneId.of("UTC")),
                            KeepHistory.ALWAYS, JobAlerts.OF_ERRORS)).orElseThrow().id();
        }
    }

    @Test
    void what_is_due_runs_and_ends_with_0() {
        job("2026-03-10T02:00", true);
        assertThat(run("jobs").out()).contains("tonight").contains("Waiting").contains("Batch jobs: 1.");

        assertThat(run("run-batch", "--due")).satisfies(ran -> {
            assertThat(ran.exitCode()).isZero();
            assertThat(ran.out()).contains("Batch job 1 tonight: Ended. Posted 1, skipped 0, failed 0.",
                    "Batch jobs run: 1.");
        });
        assertThat(export("invoices")).hasSize(2);
        assertThat(run("run-batch")).satisfies(again -> {
            assertThat(again.exitCode()).isZero();
            assertThat(again.out()).contains("Batch jobs run: 0.");
        });
        assertThat(run("jobs", "--json").out()).contains("\"status\":\"ended\"");
    }

    @Test
    void what_is_not_due_runs_only_by_its_number() {
        var job = job("2026-04-01T02:00", true);
        assertThat(run("run-batch").out()).contains("Batch jobs run: 0.");
        assertThat(run("run-batch", "--job", job).exitCode()).isZero();
        assertThat(export("invoices")).hasSize(2);
        assertThat(run("run-batch", "--job", 77)).satisfies(unknown -> {
            assertThat(unknown.exitCode()).isEqualTo(1);
            assertThat(unknown.err()).contains("There is no batch job 77.");
        });
        assertThat(run("run-batch", "--job", job, "--due").exitCode()).isEqualTo(64);
    }

    @Test
    void what_failed_ends_with_1() {
        job("2026-03-10T02:00", false);
        assertThat(run("run-batch")).satisfies(ran -> {
            assertThat(ran.exitCode()).isEqualTo(1);
            assertThat(ran.out()).contains("Ended with errors. Posted 0, skipped 0, failed 1.");
        });
    }

    @Test
    void while_the_books_are_open_elsewhere_it_says_by_whom_since_when_and_gives_up_or_waits() throws Exception {
        job("2026-03-10T02:00", true);
        try (var _ = Office.open(company, TestSession.english())) {
            assertThat(run("run-batch", "--wait", 0)).satisfies(refused -> {
                assertThat(refused.exitCode()).isEqualTo(75);
                assertThat(refused.err()).contains(", " + ProcessHandle.current().pid() + ", since 2");
            });
        }
        var open = Office.open(company, TestSession.english());
        var closing = Thread.ofVirtual().unstarted(open::close);
        closing.start();
        assertThat(run("run-batch", "--wait", 20).exitCode()).isZero();
        closing.join();
    }
}
