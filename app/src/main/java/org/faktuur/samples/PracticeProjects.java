package org.faktuur.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Course;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.ActualType;
import org.faktuur.projects.actual.Actuals;
import org.faktuur.projects.actual.Source;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.actual.Work;
import org.faktuur.projects.contract.ContractLine;
import org.faktuur.projects.contract.ContractStatus;
import org.faktuur.projects.contract.Coverage;
import org.faktuur.projects.contract.ExpenseCategory;
import org.faktuur.projects.contract.GenerateInvoiceSchedule;
import org.faktuur.projects.contract.InvoiceFrequency;
import org.faktuur.projects.contract.Project;
import org.faktuur.projects.contract.ProjectCodes;
import org.faktuur.projects.contract.ProjectContract;
import org.faktuur.projects.contract.ProjectPrice;
import org.faktuur.projects.contract.ProjectRole;
import org.faktuur.projects.contract.Resource;
import org.faktuur.projects.contract.SaveContract;
import org.faktuur.projects.contract.SaveProjectPrice;
import org.faktuur.projects.contract.Split;
import org.faktuur.projects.entry.ApproveEntries;
import org.faktuur.projects.entry.Entry;
import org.faktuur.projects.entry.SaveEntry;
import org.faktuur.projects.entry.SubmitEntries;
import org.faktuur.projects.invoice.BacklogChoice;
import org.faktuur.projects.invoice.ConfirmProjectInvoices;
import org.faktuur.projects.invoice.CorrectProjectInvoice;
import org.faktuur.projects.invoice.CreateProjectInvoices;
import org.faktuur.projects.invoice.EditProjectInvoice;
import org.faktuur.projects.invoice.MarkReady;
import org.faktuur.texts.Texts;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// The projects of the practice company: one billed as costs arise, one for a price with a milestone a month, entries
/// that are drafts, submitted and approved, and a third that has a confirmed invoice and a draft.
public final class PracticeProjects {

    private static final CurrencyUnit EUR = CurrencyUnit.EUR;
    private static final String CUSTOMER = "US-003";

    /// What keeps contracts.
    public record Contracts(ProjectCodes codes, SaveProjectPrice prices, SaveContract save,
                            GenerateInvoiceSchedule schedule) {
    }

    /// What is done with entries.
    public record Entries(SaveEntry save, SubmitEntries submit, ApproveEntries approve) {
    }

    /// What makes invoices of them.
    public record Invoices(Actuals actuals, MarkReady ready, CreateProjectInvoices create,
                           EditProjectInvoice edit, ConfirmProjectInvoices confirm, CorrectProjectInvoice correct) {
    }

    private final Contracts contracts;
    private final Entries entries;
    private final Invoices invoices;

    /// Kept by these.
    public PracticeProjects(Contracts contracts, Entries entries, Invoices invoices) {
        this.contracts = contracts;
        this.entries = entries;
        this.invoices = invoices;
    }

    /// Keeps them, around a day.
    void create(LocalDate today, Texts texts) {
        setUp(texts);
        price(ProjectPrice.Purpose.COST, "100", today);
        price(ProjectPrice.Purpose.SALES, "200", today);
        var start = today.withDayOfMonth(1);
        contract("PC-0001", texts.text("project.ADVICE"), start.plusMonths(6), new ContractLine.TimeAndMaterial(
                Coverage.ofAllTasks("ADVICE", TransactionClass.TIME, TransactionClass.EXPENSE,
                        TransactionClass.MATERIAL, TransactionClass.FEE), Coverage.Chargeability.ALL,
                Optional.empty()));
        contract("PC-0002", texts.text("project.SHOW"), start.plusMonths(3), new ContractLine.FixedPrice(
                Coverage.ofAllTasks("SHOW", TransactionClass.TIME, TransactionClass.EXPENSE),
                Money.of(EUR, new BigDecimal("15000")), List.of()));
        var monthly = new InvoiceFrequency.Monthly(Set.of(1));
        contracts.schedule().schedule("PC-0001", 1, start, monthly, true).orElseThrow();
        contracts.schedule().milestones("PC-0002", 1, start, monthly).orElseThrow();
        var support = contract("PC-0003", texts.text("project.SUPPORT"), start.plusMonths(6),
                new ContractLine.TimeAndMaterial(Coverage.ofAllTasks("SUPPORT", TransactionClass.TIME,
                        TransactionClass.MATERIAL, TransactionClass.FEE), Coverage.Chargeability.ALL, Optional.empty()));
        contracts.save().save(support.with(List.of(support.lines().getFirst(), new ContractLine(2,
                texts.text("project.TRAVEL"), new ContractLine.TimeAndMaterial(Coverage.ofAllTasks("SUPPORT",
                TransactionClass.EXPENSE), Coverage.Chargeability.ALL, Optional.empty()), support.split()))))
                .orElseThrow();
        entries(today, texts);
    }

    private void setUp(Texts texts) {
        var tasks = List.of(texts.text("project.design"), texts.text("project.installation"));
        contracts.codes().projects().save(new Project("ADVICE", texts.text("project.ADVICE"), tasks));
        contracts.codes().projects().save(new Project("SHOW", texts.text("project.SHOW"), tasks));
        contracts.codes().projects().save(new Project("SUPPORT", texts.text("project.SUPPORT"), tasks));
        contracts.codes().roles().save(new ProjectRole("CONS", texts.text("project.CONS")));
        contracts.codes().resources().save(new Resource("BOB", "Bob Kozack", "CONS"));
        contracts.codes().categories().save(new ExpenseCategory("TRAVEL", texts.text("project.TRAVEL"),
                ExpenseCategory.Pricing.AT_COST, Percent.ZERO));
    }

    private void price(ProjectPrice.Purpose purpose, String price, LocalDate today) {
        contracts.prices().save(new ProjectPrice(0, purpose, "",
                new ProjectPrice.Priced(ProjectPrice.Kind.ROLE, "CONS"), EUR, today.withDayOfYear(1).minusYears(1),
                Price.of(price))).orElseThrow();
    }

    private ProjectContract contract(String number, String name, LocalDate delivery, ContractLine.Matter matter) {
        var split = Split.all(CUSTOMER);
        return contracts.save().save(new ProjectContract(number, name, new ProjectContract.Terms(EUR, delivery, ""),
                ContractStatus.CONFIRMED, split, List.of(new ContractLine(1, name, matter, split)), 0)).orElseThrow();
    }

    private void entries(LocalDate today, Texts texts) {
        var design = texts.text("project.design");
        var approved = List.of(keep(hours("ADVICE", design, "8", today.minusDays(3))),
                keep(hours("SHOW", design, "6", today.minusDays(2))));
        var waiting = List.of(keep(hours("ADVICE", texts.text("project.installation"), "8", today.minusDays(1))),
                keep(travel("ADVICE", today.minusDays(1), texts)));
        keep(hours("ADVICE", texts.text("project.installation"), "4", today));
        entries.submit().submit(approved).orElseThrow();
        entries.approve().approve(approved).orElseThrow();
        entries.submit().submit(waiting).orElseThrow();
    }

    /// Under the third contract eight hours are on a confirmed invoice, five on one that was corrected to four, seven and
    /// a journey on one in two groups, others on a draft. Not within one transaction: each step reads what the one before has written.
    void invoice(LocalDate today, Texts texts) {
        var installation = texts.text("project.installation");
        invoiced(keep(hours("SUPPORT", installation, "8", today.minusDays(12))));
        confirmed(drafted());
        invoiced(keep(hours("SUPPORT", installation, "5", today.minusDays(11))));
        var corrected = drafted();
        confirmed(corrected);
        var correction = invoices.correct().begin(corrected).orElseThrow();
        confirmed(invoices.edit().quantity(correction.ref(), correction.details().getFirst().id(), Quantity.of(4))
                .orElseThrow().number());
        invoiced(keep(hours("SUPPORT", installation, "7", today.minusDays(10))),
                keep(travel("SUPPORT", today.minusDays(10), texts)));
        confirmed(drafted());
        invoiced(keep(hours("SUPPORT", installation, "6", today.minusDays(9))),
                keep(hours("SUPPORT", texts.text("project.design"), "3", today.minusDays(8))));
        drafted();
    }

    private void confirmed(String draft) {
        invoices.confirm().confirm(List.of(draft), Course.all()).orElseThrow();
    }

    private void invoiced(Long... worked) {
        entries.submit().submit(List.of(worked)).orElseThrow();
        entries.approve().approve(List.of(worked)).orElseThrow();
        invoices.ready().ready(BacklogChoice.ofWork(Stream.of(worked)
                .flatMap(each -> invoices.actuals().of(new Source(Source.Kind.ENTRY, each)).stream())
                .filter(each -> each.type() == ActualType.UNBILLED_SALES).map(Actual::id).toList())).orElseThrow();
    }

    private String drafted() {
        return invoices.create().create("PC-0003").orElseThrow().getFirst();
    }

    private static Entry hours(String project, String task, String hours, LocalDate day) {
        return Entry.draft(TransactionClass.TIME, day, Work.time(project, task, "BOB", "CONS"), Quantity.of(hours),
                new Entry.Cost(Price.ZERO, EUR), task);
    }

    private static Entry travel(String project, LocalDate day, Texts texts) {
        return Entry.draft(TransactionClass.EXPENSE, day, new Work(project, "", "BOB", "", "TRAVEL"), Quantity.of(1),
                new Entry.Cost(Price.of("120"), EUR), texts.text("project.TRAVEL"));
    }

    private long keep(Entry entry) {
        return entries.save().save(entry).orElseThrow().id();
    }
}
