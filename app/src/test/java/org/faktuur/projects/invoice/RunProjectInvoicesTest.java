package org.faktuur.projects.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.faktuur.MovingSession;
import org.faktuur.Office;
import org.faktuur.TestOffice;
import org.faktuur.batch.BatchJob;
import org.faktuur.batch.BatchTask;
import org.faktuur.batch.JobAlerts;
import org.faktuur.batch.JobSetup;
import org.faktuur.batch.JobStatus;
import org.faktuur.batch.KeepHistory;
import org.faktuur.batch.KeptBatchLine;
import org.faktuur.batch.RunDifference;
import org.faktuur.database.Database;
import org.faktuur.listing.Sort;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.projects.ProjectOffice;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.ActualType;
import org.faktuur.projects.actual.Source;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.actual.Work;
import org.faktuur.projects.contract.ContractLine;
import org.faktuur.projects.contract.Coverage;
import org.faktuur.projects.contract.InvoiceFrequency;
import org.faktuur.projects.contract.Milestone;
import org.faktuur.projects.contract.MilestoneStatus;
import org.faktuur.projects.contract.Project;
import org.faktuur.projects.contract.RunStatus;
import org.faktuur.projects.contract.Split;
import org.faktuur.projects.entry.Entry;
import org.faktuur.recurrence.Pattern;
import org.faktuur.recurrence.Range;
import org.faktuur.recurrence.Recurrence;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The project runner (the specification, F10).
class RunProjectInvoicesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);

    private final MovingSession session = new MovingSession("2026-04-01T09:00");
    private final Office office = ProjectOffice.fill(TestOffice.fill(new Office(Database.memory(), session)));
    private final Drafting drafting = new Drafting(office);

    @BeforeEach
    void projects() {
        office.transactions().run(() -> {
            List.of("K1A", "K1B", "K2", "K3", "K4").forEach(code -> office.projects().codes().projects()
                    .save(new Project(code, code, List.of())));
            return null;
        });
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static ContractLine line(int number, String project, TransactionClass kind, LocalDate run) {
        return new ContractLine(number, "L" + number, new ContractLine.TimeAndMaterial(Coverage.ofAllTasks(project, kind),
                Coverage.Chargeability.ALL, Optional.of(new ContractLine.Billing(FIRST.minusMonths(1),
                new InvoiceFrequency.Weekly(DayOfWeek.WEDNESDAY, 1), List.of(new ContractLine.Run(run,
                run.minusDays(1), RunStatus.NOT_RUN))))), Split.all("C100"));
    }

    private static ContractLine shared() {
        var line = line(1, "K4", TransactionClass.TIME, FIRST);
        return new ContractLine(1, line.name(), line.matter(), Split.evenly(List.of("C100", "C200")));
    }

    private void hours(String project, LocalDate day, String hours) {
        ready(Entry.draft(TransactionClass.TIME, day, Work.time(project, "", "BOB", "DEV"), Quantity.of(hours),
                new Entry.Cost(Price.ZERO, ProjectOffice.EUR), "Work"));
    }

    private void ready(Entry entry) {
        var id = ProjectOffice.submitted(office, entry);
        office.projects().approveEntries().approve(List.of(id)).orElseThrow();
        office.projects().markReady().ready(BacklogChoice.ofWork(office.projects().actuals()
                .of(new Source(Source.Kind.ENTRY, id)).stream().filter(each -> each.type() == ActualType.UNBILLED_SALES)
                .map(Actual::id).toList())).orElseThrow();
    }

    private void example() {
        drafting.contract("K1", List.of(line(1, "K1A", TransactionClass.TIME, FIRST),
                line(2, "K1A", TransactionClass.EXPENSE, FIRST),
                line(3, "K1B", TransactionClass.TIME, FIRST.plusDays(7))));
        drafting.contract("K2", List.of(new ContractLine(1, "M1", new ContractLine.FixedPrice(Coverage.ofAllTasks("K2",
                TransactionClass.TIME), Money.parse("EUR 5000.00"), List.of(new Milestone(0, "M1", FIRST,
                Money.parse("EUR 5000.00"), MilestoneStatus.NOT_READY))), Split.all("C100"))));
        drafting.contract("K3", List.of(line(1, "K3", TransactionClass.TIME, FIRST)));
        hours("K1A", FIRST.minusDays(2), "8");
        hours("K1A", FIRST.minusDays(1), "4");
        hours("K1A", FIRST, "8");
        ready(Entry.draft(TransactionClass.EXPENSE, FIRST.minusDays(3), new Work("K1A", "", "BOB", "", "TRAVEL"),
                Quantity.of("1"), new Entry.Cost(Price.of("120"), ProjectOffice.EUR), "Train"));
        hours("K1B", FIRST.minusDays(2), "2.5");
        office.projects().markReady().ready(BacklogChoice.ofPieces(office.projects().pieces().of("K2").stream()
                .map(ContractPiece::key).toList())).orElseThrow();
    }

    private BatchJob job(ProjectWorkflow workflow, Recurrence recurrence) {
        return office.batch().change().create(new BatchJob.Work(BatchTask.CREATE_PROJECT_INVOICES, workflow.name()),
                new JobSetup("PSA Create Invoices", recurrence, KeepHistory.ALWAYS, JobAlerts.OF_ERRORS)).orElseThrow();
    }

    private static Recurrence rest(String start) {
        return new Recurrence(LocalDateTime.parse(start), MovingSession.ZONE, new Pattern.Rest(24), new Range.NoEnd());
    }

    private List<String> log(BatchJob job) {
        var run = office.batch().runs().lastOf(job.id()).orElseThrow();
        return office.batch().runs().lines(run.id()).page(Sort.ascending("line"), List.of(), Optional.empty(), false, 99)
                .stream().map(KeptBatchLine::line).map(line -> line.document().number() + " " + line.outcome() + line.made()
                        .map(made -> " " + made.total()).orElse("")).toList();
    }

    private List<RunStatus> runs(String contract) {
        return office.projects().contracts().byNumber(contract).orElseThrow().lines().stream()
                .flatMap(each -> each.runs().stream()).map(ContractLine.Run::status).toList();
    }

    private String due(BatchJob job) {
        return LocalDateTime.ofInstant(office.batch().jobs().byId(job.id()).orElseThrow().state().due().orElseThrow(),
                MovingSession.ZONE).toString();
    }

    @Test
    void the_worked_example_f10() {
        example();
        var job = job(ProjectWorkflow.PROCESS_RUNNER, rest("2026-04-01T09:00"));

        office.batch().run().runDue();

        assertThat(log(job)).containsExactly("K1 MADE EUR 2520.00", "K2 MADE EUR 5000.00", "K3 SKIPPED");
        var draft = drafting.draftOf(office.projects().invoices().latestDraft("K1", "C100").orElseThrow());
        assertThat(draft.lines(office.projects().contracts().byNumber("K1").orElseThrow()))
                .filteredOn(each -> !each.details().isEmpty())
                .extracting(each -> each.of().name() + " " + each.amount())
                .containsExactly("L1 EUR 2400.00", "L2 EUR 120.00");
        assertThat(runs("K1")).containsExactly(RunStatus.SUCCESSFUL, RunStatus.SUCCESSFUL, RunStatus.NOT_RUN);
        assertThat(runs("K3")).containsExactly(RunStatus.SUCCESSFUL);
        assertThat(office.projects().contracts().byNumber("K2").orElseThrow().lines().getFirst().milestones())
                .extracting(Milestone::status).containsExactly(MilestoneStatus.CUSTOMER_INVOICE_CREATED);

        office.batch().run().runNow(job.id()).orElseThrow();
        assertThat(log(job)).as("the second run on 1 April").isEmpty();

        session.set("2026-04-08T09:00");
        office.batch().run().runNow(job.id()).orElseThrow();
        assertThat(log(job)).containsExactly("K1 MADE EUR 500.00");
    }

    @Test
    void a_dry_run_foresees_what_the_run_then_makes_and_keeps_nothing() {
        example();
        drafting.contract("K4", List.of(shared()));
        hours("K4", FIRST.minusDays(1), "8");
        var job = job(ProjectWorkflow.PROCESS_RUNNER, rest("2026-04-01T09:00"));

        var foreseen = office.batch().run().foresee(job).orElseThrow();
        assertThat(foreseen).extracting(line -> line.document().number() + " " + line.outcome() + line.made()
                .map(made -> " " + made.document().number() + " " + made.total()).orElse(""))
                .containsExactly("K1 MADE PI-000001 EUR 2520.00", "K2 MADE PI-000002 EUR 5000.00", "K3 SKIPPED",
                        "K4 MADE PI-000003 EUR 800.00");
        assertThat(foreseen.getLast().reasons()).extracting(words -> words.in(Texts.ofEverything(Language.EN))
                .replace('\u00a0', ' ')).containsExactly("And PI-000004 for C200: 800.00 EUR.");
        assertThat(office.projects().invoices().latestDraft("K1", "C100")).as("nothing is kept").isEmpty();

        office.batch().run().runDue();
        var run = office.batch().runs().lastOf(job.id()).orElseThrow();
        var came = office.batch().runs().lines(run.id()).page(Sort.ascending("line"), List.of(), Optional.empty(), false,
                99).stream().map(KeptBatchLine::line).toList();
        assertThat(RunDifference.of(foreseen, came).isEmpty()).isTrue();
    }

    @Test
    void runs_that_were_missed_collapse_into_one_with_the_latest_cutoff() {
        var twice = line(1, "K1A", TransactionClass.TIME, FIRST).with(new ContractLine.TimeAndMaterial(
                Coverage.ofAllTasks("K1A", TransactionClass.TIME), Coverage.Chargeability.ALL,
                Optional.of(new ContractLine.Billing(FIRST.minusMonths(1), new InvoiceFrequency.Weekly(
                        DayOfWeek.WEDNESDAY, 1), List.of(
                        new ContractLine.Run(FIRST.minusDays(7), FIRST.minusDays(8), RunStatus.NOT_RUN),
                        new ContractLine.Run(FIRST, FIRST.minusDays(1), RunStatus.NOT_RUN))))));
        drafting.contract("K1", List.of(twice));
        hours("K1A", FIRST.minusDays(9), "8");
        hours("K1A", FIRST.minusDays(1), "4");
        var job = job(ProjectWorkflow.PROCESS_RUNNER, rest("2026-04-01T09:00"));

        office.batch().run().runDue();

        assertThat(log(job)).containsExactly("K1 MADE EUR 2400.00");
        assertThat(runs("K1")).containsExactly(RunStatus.SUCCESSFUL, RunStatus.SUCCESSFUL);
    }

    @Test
    void the_runner_processes_then_sleeps_a_day_from_the_end_of_each_run() {
        var job = job(ProjectWorkflow.PROCESS_RUNNER, rest("2026-04-01T09:00"));
        office.batch().run().runDue();
        assertThat(due(job)).isEqualTo("2026-04-02T09:00");
        session.set("2026-04-02T09:05");
        office.batch().run().runDue();
        assertThat(due(job)).as("the drift shows").isEqualTo("2026-04-03T09:05");
        session.set("2026-04-03T09:10");
        office.batch().run().runDue();
        assertThat(due(job)).isEqualTo("2026-04-04T09:10");
        assertThat(office.batch().jobs().byId(job.id()).orElseThrow().status()).isEqualTo(JobStatus.WAITING);
    }

    @Test
    void the_caller_sleeps_first() {
        var job = job(ProjectWorkflow.PROCESS_RUN_CALLER, rest("2026-04-02T09:00"));
        assertThat(office.batch().run().runDue()).isEmpty();
        assertThat(due(job)).isEqualTo("2026-04-02T09:00");
    }

    @Test
    void role_utilization_is_what_served_customers_of_all_that_was_worked_in_thirty_days() {
        drafting.contract("K1", List.of(line(1, "K1A", TransactionClass.TIME, FIRST)));
        hours("K1A", FIRST.minusDays(2), "6");
        var inside = ProjectOffice.submitted(office, Entry.draft(TransactionClass.TIME, FIRST, Work.time("OWN", "", "BOB",
                "DEV"), Quantity.of("2"), new Entry.Cost(Price.ZERO, ProjectOffice.EUR), "Inside"));
        office.projects().approveEntries().approve(List.of(inside)).orElseThrow();
        var job = job(ProjectWorkflow.UPDATE_ROLE_UTILIZATION, rest("2026-04-01T09:00"));

        office.batch().run().runDue();

        assertThat(office.batch().runs().lastOf(job.id()).orElseThrow().remark().in(Texts.ofEverything(Language.EN))
                .replace('\u00a0', ' ')).contains("DEV 75 % (6 of 8 hours)");
        assertThat(runs("K1")).as("it creates no invoices").containsExactly(RunStatus.NOT_RUN);
    }
}
