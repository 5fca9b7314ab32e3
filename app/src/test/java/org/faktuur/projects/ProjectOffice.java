package org.faktuur.projects;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faktuur.Office;
import org.faktuur.OfficeProjects;
import org.faktuur.TestOffice;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.actual.Work;
import org.faktuur.projects.contract.ContractLine;
import org.faktuur.projects.contract.ContractStatus;
import org.faktuur.projects.contract.Coverage;
import org.faktuur.projects.contract.ExpenseCategory;
import org.faktuur.projects.contract.Project;
import org.faktuur.projects.contract.ProjectContract;
import org.faktuur.projects.contract.ProjectPrice;
import org.faktuur.projects.contract.ProjectRole;
import org.faktuur.projects.contract.Resource;
import org.faktuur.projects.contract.Split;
import org.faktuur.projects.entry.Entry;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// An office with project WEB (tasks Design, Build), Bob Kozack the developer (cost 100, sold for 200), the travel
/// category at cost, and contract PC-0001 of customer C100 that takes all time, expenses and material of WEB.
public final class ProjectOffice {

    public static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    public static final CurrencyUnit EUR = CurrencyUnit.EUR;

    private ProjectOffice() {
    }

    /// A fresh one; close it when done.
    public static Office open() {
        return fill(TestOffice.open());
    }

    /// Sets up projects in the books of an office.
    public static Office fill(Office office) {
        var projects = office.projects();
        office.transactions().run(() -> {
            projects.codes().projects().save(new Project("WEB", "Web shop", List.of("Design", "Build")));
            projects.codes().projects().save(new Project("OWN", "Own work", List.of()));
            projects.codes().roles().save(new ProjectRole("DEV", "Developer"));
            projects.codes().resources().save(new Resource("BOB", "Bob Kozack", "DEV"));
            projects.codes().categories().save(new ExpenseCategory("TRAVEL", "Travel",
                    ExpenseCategory.Pricing.AT_COST, Percent.ZERO));
            projects.codes().categories().save(new ExpenseCategory("HOTEL", "Hotel",
                    ExpenseCategory.Pricing.MARKUP, Percent.of("10")));
            return null;
        });
        price(projects, ProjectPrice.Purpose.COST, "100");
        price(projects, ProjectPrice.Purpose.SALES, "200");
        projects.saveContract().save(contract(timeAndMaterial())).orElseThrow();
        return office;
    }

    private static void price(OfficeProjects projects, ProjectPrice.Purpose purpose, String price) {
        projects.savePrice().save(new ProjectPrice(0, purpose, "",
                new ProjectPrice.Priced(ProjectPrice.Kind.ROLE, "DEV"), EUR, LocalDate.of(2026, 1, 1),
                Price.of(price))).orElseThrow();
    }

    /// A new contract of these lines.
    public static ProjectContract contract(ContractLine... lines) {
        return new ProjectContract("PC-0001", "Web shop", new ProjectContract.Terms(EUR, LocalDate.of(2026, 6, 30), ""),
                ContractStatus.DRAFT, Split.all("C100"), List.of(lines), 0);
    }

    /// Line 1: all work of WEB as costs arise.
    public static ContractLine timeAndMaterial() {
        return new ContractLine(1, "Work", new ContractLine.TimeAndMaterial(Coverage.ofAllTasks("WEB",
                TransactionClass.TIME, TransactionClass.EXPENSE, TransactionClass.MATERIAL, TransactionClass.FEE),
                Coverage.Chargeability.ALL, Optional.empty()), Split.all("C100"));
    }

    /// Line 2: time of OWN for a price, without milestones yet.
    public static ContractLine fixedPrice(String amount) {
        return new ContractLine(2, "Phase", new ContractLine.FixedPrice(Coverage.ofAllTasks("OWN",
                TransactionClass.TIME), Money.of(EUR, new BigDecimal(amount)), List.of()), Split.all("C100"));
    }

    /// So many hours of Bob on a project, as a draft.
    public static Entry hours(String project, String hours) {
        return Entry.draft(TransactionClass.TIME, DAY, Work.time(project, "", "BOB", "DEV"), Quantity.of(hours),
                new Entry.Cost(Price.ZERO, EUR), "Programming");
    }

    /// Keeps an entry and hands it in; answers its number.
    public static long submitted(Office office, Entry entry) {
        var id = office.projects().saveEntry().save(entry).orElseThrow().id();
        office.projects().submitEntries().submit(List.of(id)).orElseThrow();
        return id;
    }
}
