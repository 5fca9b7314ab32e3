package org.faktuur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.faktuur.batch.BatchJob;
import org.faktuur.batch.BatchStatus;
import org.faktuur.batch.BatchTask;
import org.faktuur.batch.JobAlerts;
import org.faktuur.batch.JobSetup;
import org.faktuur.batch.JobStatus;
import org.faktuur.batch.KeepHistory;
import org.faktuur.database.BooksRefusal;
import org.faktuur.database.BooksRefusedException;
import org.faktuur.ledger.VerifyBooks;
import org.faktuur.listing.Query;
import org.faktuur.recurrence.Recurrence;
import org.faktuur.sales.InvoicingJob;
import org.faktuur.sales.InvoicingJobText;
import org.faktuur.sales.InvoicingParameters;
import org.faktuur.sales.QuantityToInvoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One job, two programs: the second start is refused and says who, where and since when; when the first is killed in
/// the middle, the second finds that out, goes on, and posts nothing twice.
class TwoProgramsTest {

    @TempDir
    private Path folder;

    @Test
    void a_killed_program_leaves_a_job_that_another_restarts() throws IOException {
        var company = folder.resolve("shared");
        var orders = prepared(company);
        var first = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-classpath", System.getProperty("java.class.path"),
                DyingProgram.class.getName(), company.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try {
            awaitWork(first);
            var refused = catchThrowableOfType(BooksRefusedException.class,
                    () -> Office.open(company, TestSession.english()));
            assertThat(refused.reason()).isInstanceOfSatisfying(BooksRefusal.OpenElsewhere.class, elsewhere -> {
                assertThat(elsewhere.holder()).endsWith(", " + first.pid());
                assertThat(elsewhere.since()).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d");
            });
        } finally {
            first.destroyForcibly().onExit().join();
        }

        try (var office = Office.open(company, TestSession.english())) {
            var job = office.batch().jobs().all().getFirst();
            assertThat(job.status()).isEqualTo(JobStatus.ERROR);
            assertThat(job.state().last().orElseThrow().result()).isEqualTo(BatchStatus.INTERRUPTED);
            assertThat(office.batch().runs().byId(job.state().last().orElseThrow().run()).orElseThrow().count().made())
                    .isEqualTo(1);

            office.batch().change().again(job.id()).orElseThrow();
            assertThat(office.batch().run().runDue()).extracting(BatchJob::status).containsExactly(JobStatus.ENDED);

            assertThat(IntStream.rangeClosed(1, orders).mapToObj("SO-%06d"::formatted))
                    .allSatisfy(order -> assertThat(office.invoices().ofOrder(order)).hasSize(1));
            assertThat(office.verifyBooks().run()).allMatch(VerifyBooks.Result::isClean);
        }
    }

    private static int prepared(Path company) {
        try (var office = Office.create(company, TestSession.english())) {
            TestOffice.fill(office);
            for (var i = 0; i < 3; i++) {
                TestOffice.order(office, "C100", TestOffice.line(1, "P3", "1", "10", "0"));
            }
            office.batch().change().create(new BatchJob.Work(BatchTask.INVOICE_SALES_ORDERS, InvoicingJobText.written(
                    new InvoicingJob(new InvoicingJob.Selection.Late(Query.EVERYTHING), InvoicingParameters.of(
                            QuantityToInvoice.ALL, TestOffice.TODAY), InvoicingJob.Dated.ON_THE_DAY, false))),
                    new JobSetup("nightly", Recurrence.once(LocalDateTime.parse("2026-03-10T02:00"), ZoneId.of("UTC")),
                            KeepHistory.ALWAYS, JobAlerts.OF_ERRORS)).orElseThrow();
            return 3;
        }
    }

    private static void awaitWork(Process program) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8));
        assertThat(lines.lines().anyMatch("at work"::equals)).as("the first program is at work").isTrue();
    }
}
