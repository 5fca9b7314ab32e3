package org.faktuur;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.faktuur.batch.BatchDuty;
import org.faktuur.batch.BatchJob;
import org.faktuur.batch.BatchLog;
import org.faktuur.batch.BatchRun;
import org.faktuur.batch.BatchTask;
import org.faktuur.batch.BatchTurn;
import org.faktuur.batch.JobAlerts;
import org.faktuur.batch.JobSetup;
import org.faktuur.batch.JobStatus;
import org.faktuur.batch.KeepHistory;
import org.faktuur.batch.RunBatchJobs;
import org.faktuur.database.Database;
import org.faktuur.ledger.VerifyBooks;
import org.faktuur.listing.Query;
import org.faktuur.listing.Sort;
import org.faktuur.outcome.Outcome;
import org.faktuur.projects.ProjectOffice;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.contract.ContractLine;
import org.faktuur.projects.contract.ContractStatus;
import org.faktuur.projects.contract.Coverage;
import org.faktuur.projects.contract.Milestone;
import org.faktuur.projects.contract.MilestoneStatus;
import org.faktuur.projects.contract.ProjectContract;
import org.faktuur.projects.contract.Split;
import org.faktuur.projects.invoice.BacklogChoice;
import org.faktuur.projects.invoice.ContractPiece;
import org.faktuur.projects.invoice.ProjectWorkflow;
import org.faktuur.recurrence.Pattern;
import org.faktuur.recurrence.Range;
import org.faktuur.recurrence.Recurrence;
import org.faktuur.sales.InvoiceSalesOrders;
import org.faktuur.sales.InvoicingJob;
import org.faktuur.sales.InvoicingJobText;
import org.faktuur.sales.InvoicingParameters;
import org.faktuur.sales.QuantityToInvoice;
import org.faktuur.sales.SelectSalesOrders;
import org.faktuur.texts.Words;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/// Thirty days of jobs by night and by day, during which the program dies again and again: each order is invoiced
/// exactly once, under numbers without a gap.
class UnattendedSoakTest {

    /// The program dies: nothing that is not durable is left of it, and nothing it would have done after this is done.
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static final int DAYS = 30;

    private final Random random = new Random(6);
    private final MovingSession session = new MovingSession("2026-03-01T12:00");
    private int deaths;
    private int breaths;

    /// Dies after so many signs of life, before or after something was made durable.
    private void breathe() {
        if (--breaths == 0) {
            deaths++;
            throw new Killed();
        }
    }

    private BatchDuty mortal(BatchDuty duty) {
        return new BatchDuty() {
            @Override
            public BatchTask task() {
                return duty.task();
            }

            @Override
            public Words about(String parameters) {
                return Words.plain(parameters);
            }

            @Override
            public Outcome<BatchRun> run(String parameters, BatchTurn turn) {
                breathe();
                return duty.run(parameters, new BatchTurn(turn.log(), turn.today(), () -> {
                    breathe();
                    return false;
                }, () -> {
                    breathe();
                    turn.alive().run();
                    breathe();
                }));
            }
        };
    }

    @Test
    void thirty_days_with_deaths_invoice_each_order_exactly_once() {
        try (var office = ProjectOffice.fill(TestOffice.fill(new Office(Database.memory(),
                session)))) {
            var batch = office.batch();
            var engine = new RunBatchJobs(new RunBatchJobs.Books(batch.jobs(), batch.runs(), batch.jobs()),
                    List.of(mortal(office.projects().runProjectInvoices()), mortal(new InvoiceSalesOrders(new SelectSalesOrders(office.salesOrderLists()),
                            log -> office.sales().postSalesInvoice(log), office.papers().printInvoice(), 2))), session,
                    office.transactions(), "soak");
            job(office, "nightly", new Pattern.Days(1));
            job(office, "now and then", new Pattern.Hours(7));
            projectJob(office);
            var orders = new ArrayList<String>();
            for (var hour = 0; hour < DAYS * 24; hour += 24) {
                session.set(LocalDateTime.parse("2026-03-01T12:00").plusHours(hour).toString());
                orders.addAll(ordered(office));
                milestone(office, hour);
                breaths = random.nextInt(14);
                live(engine, office);
            }
            breaths = 0;
            session.set("2026-04-01T12:00");
            live(engine, office);

            assertThat(office.projects().pieces().all()).hasSize(DAYS).extracting(ContractPiece::status)
                    .containsOnly(MilestoneStatus.CUSTOMER_INVOICE_CREATED);
            assertThat(drafts(office)).as("a draft for each milestone, and no more").hasSize(DAYS)
                    .doesNotHaveDuplicates();
            var invoiced = orders.stream().flatMap(order -> office.invoices().ofOrder(order).stream()).toList();
            assertThat(deaths).isGreaterThan(8);
            assertThat(orders).allSatisfy(order -> assertThat(office.invoices().ofOrder(order)).hasSize(1));
            assertThat(invoiced).hasSameSizeAs(orders).doesNotHaveDuplicates();
            assertThat(invoiced.stream().sorted().toList().getLast()).endsWith(String.valueOf(orders.size()));
            assertThat(office.verifyBooks().run()).allMatch(VerifyBooks.Result::isClean);
        }
    }

    private List<String> ordered(Office office) {
        var made = new ArrayList<String>();
        for (var i = random.nextInt(4); i > 0; i--) {
            made.add(TestOffice.order(office, "C100", TestOffice.line(1, "P3", "1", "10", "0")).number());
        }
        return made;
    }

    /// A contract of its own with a milestone that is ready.
    private void milestone(Office office, int at) {
        var number = "S%04d".formatted(at);
        var price = Money.parse("EUR 100.00");
        office.projects().saveContract().save(new ProjectContract(number, number, new ProjectContract.Terms(
                TestOffice.EUR, LocalDate.of(2026, 12, 31), ""), ContractStatus.CONFIRMED, Split.all("C100"),
                List.of(new ContractLine(1, "Phase", new ContractLine.FixedPrice(Coverage.ofAllTasks("OWN",
                        TransactionClass.TIME), price, List.of(new Milestone(0, "Done", session.today(), price,
                        MilestoneStatus.NOT_READY))), Split.all("C100"))), 0)).orElseThrow();
        office.projects().markReady().ready(BacklogChoice.ofPieces(office.projects().pieces().of(number).stream()
                .map(ContractPiece::key).toList())).orElseThrow();
    }

    private static List<String> drafts(Office office) {
        return office.projects().invoices().all().page(Sort.ascending("number"), List.of(), Optional.empty(), false, 999)
                .stream().map(row -> row.heading().contract()).toList();
    }

    private void projectJob(Office office) {
        office.batch().change().create(new BatchJob.Work(BatchTask.CREATE_PROJECT_INVOICES,
                ProjectWorkflow.PROCESS_RUNNER.name()), new JobSetup("PSA Create Invoices", new Recurrence(
                LocalDateTime.parse("2026-03-01T14:00"), MovingSession.ZONE, new Pattern.Rest(24), new Range.NoEnd()),
                KeepHistory.ALWAYS, JobAlerts.OF_ERRORS)).orElseThrow();
    }

    private void job(Office office, String name, Pattern pattern) {
        office.batch().change().create(new BatchJob.Work(BatchTask.INVOICE_SALES_ORDERS, InvoicingJobText.written(
                new InvoicingJob(new InvoicingJob.Selection.Late(Query.EVERYTHING), InvoicingParameters.of(
                        QuantityToInvoice.ALL, session.today()), InvoicingJob.Dated.ON_THE_DAY, false))),
                new JobSetup(name, new Recurrence(LocalDateTime.parse("2026-03-01T13:00"), MovingSession.ZONE, pattern,
                        new Range.NoEnd()), KeepHistory.ALWAYS, JobAlerts.OF_ERRORS)).orElseThrow();
    }

    /// Runs what is due; whoever finds that a job was interrupted restarts it.
    private void live(RunBatchJobs engine, Office office) {
        while (true) {
            try {
                engine.runDue();
                return;
            } catch (Killed _) {
                new BatchLog(office.batch().runs(), session, office.transactions()).findInterrupted();
                assertThat(engine.findInterrupted(true)).extracting(BatchJob::status).containsExactly(JobStatus.ERROR);
                office.batch().jobs().all().stream().filter(job -> job.status() == JobStatus.ERROR)
                        .forEach(job -> office.batch().change().again(job.id()).orElseThrow());
                breaths = random.nextInt(14);
            }
        }
    }
}
