package org.faktuur.projects.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faktuur.money.Percent;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Outcome;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.actual.BillingType;
import org.faktuur.projects.actual.TransactionClass;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The tables of the specification, F2 to F7.
class ContractRulesTest {

    private static final LocalDate START = LocalDate.of(2025, 1, 1);

    @ParameterizedTest(name = "F2: {0} beside {1}")
    @CsvSource({
        "P1 all T+E+F,     P1 all T+E+F,   false",
        "P1 all T+F,       P1 all E,       true",
        "P1 1+2 T,         P1 all T,       false",
        "P1 1+2 T,         P1 3 T,         true",
        "P1 1+2 T,         P1 2+3 T,       false",
        "P1 all T,         P2 all T,       true"})
    void table_F2_a_project_and_class_stand_on_one_line_or_on_lines_with_other_tasks(String one, String other,
                                                                                     boolean valid) {
        assertThat(Coverage.of(List.of(coverage(one), coverage(other))).isDone()).isEqualTo(valid);
    }

    private static Coverage coverage(String words) {
        var parts = words.trim().split(" +");
        var classes = Set.of(parts[2].split("\\+")).stream().map(each -> switch (each) {
            case "T" -> TransactionClass.TIME;
            case "E" -> TransactionClass.EXPENSE;
            default -> TransactionClass.FEE;
        }).toArray(TransactionClass[]::new);
        return parts[1].equals("all") ? Coverage.ofAllTasks(parts[0], classes)
                : Coverage.ofTasks(parts[0], Set.of(parts[1].split("\\+")), classes);
    }

    @Test
    void the_refusal_of_F2_names_both_lines() {
        assertThat(Coverage.of(List.of(coverage("P2 all T"), coverage("P1 all E"), coverage("P1 all E+F"))).refusals())
                .containsExactly(new ProjectRefusal.LinesOverlap(2, 3, "P1", TransactionClass.EXPENSE));
    }

    @ParameterizedTest(name = "F3: {0} on task {1} by {2} is {3}")
    @CsvSource({
        "TIME,      design, trainee,   NON_CHARGEABLE",
        "TIME,      design, developer, CHARGEABLE",
        "EXPENSE,   design, travel,    CHARGEABLE",
        "EXPENSE,   design, lunch,     NON_CHARGEABLE",
        "MATERIAL,  design, trainee,   CHARGEABLE",
        "EXPENSE,   admin,  travel,    NON_CHARGEABLE",
        "MATERIAL,  admin,  paper,     NON_CHARGEABLE",
        "FEE,       design, '',        NOT_AVAILABLE"})
    void table_F3_class_then_task_then_role_or_category_say_whether_it_is_billed(TransactionClass type, String task,
                                                                                String item, BillingType expected) {
        var coverage = Coverage.ofTasks("P1", Set.of("design", "admin"), TransactionClass.TIME,
                TransactionClass.EXPENSE, TransactionClass.MATERIAL);
        var charged = new Coverage.Chargeability(Set.of("admin"), Set.of("trainee"), Set.of("lunch"));
        assertThat(coverage.billing(charged, type, task, item)).isEqualTo(expected);
    }

    @Test
    void example_F4_the_rounding_customer_takes_the_odd_cents() {
        var halves = split("B", "A", "50", "B", "50");
        assertThat(halves.amounts(Money.parse("EUR 100.01"))).containsExactly(
                Map.entry("A", Money.parse("EUR 50.01")), Map.entry("B", Money.parse("EUR 50.00")));
        assertThat(halves.quantities(Quantity.of(8))).containsExactly(Map.entry("A", Quantity.of(4)),
                Map.entry("B", Quantity.of(4)));
        assertThat(split("C", "A", "33.33", "B", "33.33", "C", "33.34").amounts(Money.parse("EUR 1600.00")))
                .containsExactly(Map.entry("A", Money.parse("EUR 533.28")), Map.entry("B", Money.parse("EUR 533.28")),
                        Map.entry("C", Money.parse("EUR 533.44")));
    }

    @Test
    void F4_shares_that_are_not_whole_are_refused_and_even_shares_are_whole() {
        assertThat(Split.of(Map.of("A", Percent.of("60"), "B", Percent.of("39.99")), "A").refusals())
                .containsExactly(new ProjectRefusal.SplitNotWhole(Percent.of("99.99")));
        assertThat(Split.of(Map.of("A", Percent.HUNDRED), "B").refusals())
                .containsExactly(new ProjectRefusal.NoRoundingCustomer("B"));
        assertThat(Split.evenly(List.of("A", "B", "C")).shares()).containsExactly(
                Map.entry("A", Percent.of("33.3333")), Map.entry("B", Percent.of("33.3333")),
                Map.entry("C", Percent.of("33.3334")));
    }

    private static Split split(String rounding, String... shares) {
        var all = new LinkedHashMap<String, Percent>();
        for (var at = 0; at < shares.length; at += 2) {
            all.put(shares[at], Percent.of(shares[at + 1]));
        }
        return Split.of(all, rounding).orElseThrow();
    }

    @Test
    void example_F6_the_last_periodic_milestone_takes_the_odd_cents() {
        var days = List.of(START, START.plusMonths(1), START.plusMonths(2));
        assertThat(Milestone.periodic("Month", Money.parse("EUR 1000.00"), days)).extracting(Milestone::amount)
                .containsExactly(Money.parse("EUR 333.33"), Money.parse("EUR 333.33"), Money.parse("EUR 333.34"));
        assertThat(Milestone.periodic("Tax", Money.parse("EUR 210.00"), days)).extracting(Milestone::amount)
                .containsOnly(Money.parse("EUR 70.00"));
    }

    @Test
    void F6_milestones_add_up_to_their_line() {
        var milestones = Milestone.periodic("Month", Money.parse("EUR 1000.00"), List.of(START, START.plusDays(30)));
        assertThat(Milestone.of(Money.parse("EUR 1000.00"), milestones)).isInstanceOf(Outcome.Done.class);
        assertThat(Milestone.of(Money.parse("EUR 1200.00"), milestones).refusals()).containsExactly(
                new ProjectRefusal.MilestonesDiffer(Money.parse("EUR 1200.00"), Money.parse("EUR 1000.00")));
    }

    @Test
    void example_F7_a_twice_a_month_with_the_day_before_as_cutoff() {
        var monthly = new InvoiceFrequency.Monthly(Set.of(7, 21));
        var delivery = LocalDate.of(2025, 3, 31);
        assertThat(monthly.schedule(START, delivery)).extracting(run -> run.date() + " " + run.cutoff())
                .containsExactly("2025-01-07 2025-01-06", "2025-01-21 2025-01-20", "2025-02-07 2025-02-06",
                        "2025-02-21 2025-02-20", "2025-03-07 2025-03-06", "2025-03-21 2025-03-20");
        assertThat(monthly.uncovered(START, delivery))
                .contains(new ProjectRefusal.WorkNotCovered(LocalDate.of(2025, 3, 20), delivery));
        assertThat(monthly.closing(START, delivery))
                .contains(new InvoiceFrequency.Run(LocalDate.of(2025, 4, 1), delivery));
    }

    @Test
    void example_F7_b_every_monday() {
        assertThat(new InvoiceFrequency.Weekly(DayOfWeek.MONDAY, 1).schedule(START, LocalDate.of(2025, 1, 31)))
                .extracting(run -> run.date().getDayOfMonth() + " " + run.cutoff().getDayOfMonth())
                .containsExactly("6 5", "13 12", "20 19", "27 26");
    }

    @Test
    void F7_days_that_a_short_month_has_not_are_its_last_and_never_come_twice() {
        assertThat(new InvoiceFrequency.Monthly(Set.of(29, 30, 31)).days(LocalDate.of(2025, 2, 1),
                LocalDate.of(2025, 2, 28))).containsExactly(LocalDate.of(2025, 2, 28));
        assertThat(new InvoiceFrequency.MonthlyByWeekday(2, DayOfWeek.MONDAY).days(START, LocalDate.of(2025, 2, 28)))
                .containsExactly(LocalDate.of(2025, 1, 13), LocalDate.of(2025, 2, 10));
        assertThat(new InvoiceFrequency.MonthlyByWeekday(5, DayOfWeek.FRIDAY).days(START, LocalDate.of(2025, 2, 28)))
                .containsExactly(LocalDate.of(2025, 1, 31), LocalDate.of(2025, 2, 28));
    }
}
