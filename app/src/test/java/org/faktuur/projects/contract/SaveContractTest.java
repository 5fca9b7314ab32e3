package org.faktuur.projects.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.projects.ProjectOffice.EUR;
import static org.faktuur.projects.ProjectOffice.fixedPrice;
import static org.faktuur.projects.ProjectOffice.hours;
import static org.faktuur.projects.ProjectOffice.submitted;
import static org.faktuur.projects.ProjectOffice.timeAndMaterial;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faktuur.Office;
import org.faktuur.TestOffice;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.ProjectOffice;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.actual.ActualType;
import org.faktuur.projects.actual.BillingStatus;
import org.faktuur.projects.actual.TransactionClass;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SaveContractTest {

    private final Office office = ProjectOffice.open();

    @AfterEach
    void close() {
        office.close();
    }

    private ProjectContract kept() {
        return office.projects().contracts().byNumber("PC-0001").orElseThrow();
    }

    private List<Refusal> refusals(ProjectContract contract) {
        return office.projects().saveContract().save(contract).refusals();
    }

    @Test
    void what_goes_in_comes_out() {
        var split = new Split(shares("C100", "60", "C200", "40"), "C200");
        var goods = new ContractLine(3, "Server", new ContractLine.Goods("P2", Quantity.of(2), Price.of("150"),
                MilestoneStatus.NOT_READY), split);
        var fixed = new ContractLine(2, "Phase", new ContractLine.FixedPrice(Coverage.ofTasks("WEB", Set.of("Design"),
                TransactionClass.MILESTONE), Money.parse("EUR 1000"), List.of(milestone("Start", "400"),
                milestone("End", "600"))), Split.all("C200"));
        var saved = office.projects().saveContract().save(kept().with(List.of(timeAndMaterial(), fixed, goods)))
                .orElseThrow();
        assertThat(saved.lines()).hasSize(3).first().isEqualTo(timeAndMaterial());
        assertThat(saved.lines().getLast()).isEqualTo(goods);
        assertThat(((ContractLine.FixedPrice) saved.lines().get(1).matter()).milestones())
                .extracting(Milestone::name).containsExactly("Start", "End");
        assertThat(office.projects().saveContract().save(saved).orElseThrow().lines()).isEqualTo(saved.lines());
        assertThat(office.projects().contracts().nextNumber()).isEqualTo("PC-0002");
    }

    private static Map<String, Percent> shares(String one, String his, String other, String hers) {
        var shares = new LinkedHashMap<String, Percent>();
        shares.put(one, Percent.of(his));
        shares.put(other, Percent.of(hers));
        return shares;
    }

    private static Milestone milestone(String name, String amount) {
        return new Milestone(0, name, LocalDate.of(2026, 4, name.equals("Start") ? 1 : 30),
                Money.parse("EUR " + amount), MilestoneStatus.NOT_READY);
    }

    @Test
    void table_F2_lines_that_take_the_same_work_are_refused() {
        var again = new ContractLine(2, "Again", timeAndMaterial().matter(), Split.all("C100"));
        assertThat(refusals(kept().with(List.of(timeAndMaterial(), again)))).containsExactly(
                new ProjectRefusal.LinesOverlap(1, 2, "WEB", TransactionClass.TIME));
    }

    @Test
    void shares_that_are_not_a_hundred_per_cent_are_refused() {
        var line = new ContractLine(1, "Work", timeAndMaterial().matter(),
                new Split(shares("C100", "60", "C200", "30"), "C100"));
        assertThat(refusals(kept().with(line))).containsExactly(new ProjectRefusal.SplitNotWhole(Percent.of("90")));
    }

    @Test
    void unknown_customers_projects_and_products_are_refused() {
        var line = new ContractLine(1, "Work", new ContractLine.Goods("P9", Quantity.of(1), Price.of("1"),
                MilestoneStatus.NOT_READY), Split.all("C9"));
        assertThat(refusals(kept().with(line))).containsExactly(new ProjectRefusal.NoSuchContractCustomer("C9"),
                new ProjectRefusal.NoSuchProduct("P9"));
    }

    @Test
    void a_contract_keeps_its_currency_and_nobody_overtakes_it_unseen() {
        var kept = kept();
        var dollars = new ProjectContract(kept.number(), kept.name(), new ProjectContract.Terms(TestOffice.USD,
                kept.terms().delivery(), ""), kept.status(), kept.split(), kept.lines(), kept.version());
        assertThat(refusals(dollars)).containsExactly(new ProjectRefusal.CurrencyStays("PC-0001"));
        office.projects().saveContract().save(kept).orElseThrow();
        assertThat(refusals(kept)).containsExactly(new ProjectRefusal.ContractChangedMeanwhile("PC-0001"));
        assertThat(refusals(ProjectOffice.contract())).containsExactly(
                new ProjectRefusal.ContractNumberTaken("PC-0001"));
    }

    @Test
    void a_customer_for_whom_something_was_written_stays_perhaps_at_nothing() {
        office.projects().approveEntries().approve(List.of(submitted(office, hours("WEB", "8")))).orElseThrow();
        var other = new ContractLine(1, "Work", timeAndMaterial().matter(), Split.all("C200"));
        assertThat(refusals(kept().with(other))).containsExactly(new ProjectRefusal.CustomerHasActuals(1, "C100"));
        var nothing = new ContractLine(1, "Work", timeAndMaterial().matter(),
                new Split(shares("C100", "0", "C200", "100"), "C200"));
        assertThat(refusals(kept().with(nothing))).isEmpty();
    }

    @Test
    void example_F7_a_the_schedule_is_kept_and_made_again_without_doubling_a_day() {
        var generate = office.projects().generateInvoiceSchedule();
        var frequency = new InvoiceFrequency.Monthly(Set.of(7, 21));
        var start = LocalDate.of(2026, 4, 1);
        generate.schedule("PC-0001", 1, start, frequency, false).orElseThrow();
        var made = generate.schedule("PC-0001", 1, start, frequency, true).orElseThrow();
        var runs = ((ContractLine.TimeAndMaterial) made.lines().getFirst().matter()).billing().orElseThrow().runs();
        assertThat(runs).hasSize(7).first().isEqualTo(new ContractLine.Run(LocalDate.of(2026, 4, 7),
                LocalDate.of(2026, 4, 6), RunStatus.NOT_RUN));
        assertThat(runs.getLast().cutoff()).isEqualTo(LocalDate.of(2026, 6, 30));
    }

    @Test
    void example_F6_periodic_milestones_add_up_to_the_line() {
        office.projects().saveContract().save(kept().with(List.of(timeAndMaterial(), fixedPrice("1000"))))
                .orElseThrow();
        var generate = office.projects().generateInvoiceSchedule();
        var made = generate.milestones("PC-0001", 2, LocalDate.of(2026, 4, 1),
                new InvoiceFrequency.Monthly(Set.of(1))).orElseThrow();
        assertThat(((ContractLine.FixedPrice) made.lines().getLast().matter()).milestones())
                .extracting(Milestone::amount).containsExactly(Money.of(EUR, 333.33), Money.of(EUR, 333.33),
                        Money.of(EUR, 333.34));
        assertThat(generate.milestones("PC-0001", 1, LocalDate.of(2026, 4, 1),
                new InvoiceFrequency.Monthly(Set.of(1))).refusals())
                .containsExactly(new ProjectRefusal.NoFixedPrice(1));
    }

    @Test
    void milestones_that_do_not_add_up_are_refused() {
        var line = new ContractLine(2, "Phase", new ContractLine.FixedPrice(Coverage.ofAllTasks("OWN",
                TransactionClass.TIME), Money.parse("EUR 1000"), List.of(milestone("Start", "400"))),
                Split.all("C100"));
        assertThat(refusals(kept().with(List.of(timeAndMaterial(), line)))).containsExactly(
                new ProjectRefusal.MilestonesDiffer(Money.parse("EUR 1000"), Money.parse("EUR 400")));
    }

    @Test
    void limits_are_kept_with_the_contract_and_go_with_their_line() {
        var limits = new Limits(List.of(new Limits.Limit(Limits.Scope.CONTRACT, Money.parse("EUR 2000")),
                new Limits.Limit(new Limits.Scope(1, "C100"), Money.parse("EUR 500"))));
        var saved = office.projects().saveContract().save(kept().with(limits)).orElseThrow();
        assertThat(saved.limits()).isEqualTo(limits);
        var without = office.projects().saveContract().save(saved.with(List.<ContractLine>of()).with(limits))
                .orElseThrow();
        assertThat(without.limits().limits()).containsExactly(limits.limits().getFirst());
        assertThat(refusals(without.with(new Limits(List.of(new Limits.Limit(Limits.Scope.CONTRACT,
                Money.parse("EUR -1"))))))).containsExactly(
                new ProjectRefusal.LimitBelowZero(Money.parse("EUR -1")));
    }

    @Test
    void sales_beyond_a_limit_are_refused_before_they_are_marked_ready() {
        office.projects().saveContract().save(kept().with(new Limits(List.of(new Limits.Limit(Limits.Scope.CONTRACT,
                Money.parse("EUR 2000")))))).orElseThrow();
        office.projects().approveEntries().approve(List.of(submitted(office, hours("WEB", "8")),
                submitted(office, hours("WEB", "8")))).orElseThrow();
        var sales = office.projects().actuals().ofContract("PC-0001").stream()
                .filter(each -> each.type() == ActualType.UNBILLED_SALES).toList();
        var limits = office.projects().contractLimits();
        assertThat(limits.refusals(sales.subList(0, 1))).isEmpty();
        assertThat(limits.refusals(sales)).hasSize(1);
        office.transactions().run(() -> {
            office.projects().actuals().mark(List.of(sales.getFirst().id()), BillingStatus.READY_TO_INVOICE);
            return null;
        });
        assertThat(limits.of("PC-0001").orElseThrow().use(Limits.Scope.CONTRACT).orElseThrow().left())
                .isEqualTo(Money.parse("EUR 400"));
    }
}
