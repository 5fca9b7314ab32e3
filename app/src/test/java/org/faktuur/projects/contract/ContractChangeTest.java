package org.faktuur.projects.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.ProjectOffice;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.actual.TransactionClass;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/// What a change of a contract may not touch (SPEC L11), and what a copy of it begins with (L9).
class ContractChangeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    private static ContractLine fixed(MilestoneStatus status, String name) {
        return new ContractLine(1, "Phase", new ContractLine.FixedPrice(Coverage.ofAllTasks("WEB",
                TransactionClass.TIME), Money.parse("EUR 1000"), List.of(new Milestone(7, name, DAY,
                Money.parse("EUR 1000"), status))), Split.all("C100"));
    }

    private static ContractLine goods(MilestoneStatus status, String price) {
        return new ContractLine(1, "Server", new ContractLine.Goods("P1", Quantity.of(1), Price.of(price), status),
                Split.all("C100"));
    }

    private static ContractLine scheduled(RunStatus first) {
        var work = (ContractLine.TimeAndMaterial) ProjectOffice.timeAndMaterial().matter();
        return ProjectOffice.timeAndMaterial().with(new ContractLine.TimeAndMaterial(work.coverage(), work.charged(),
                Optional.of(new ContractLine.Billing(DAY, new InvoiceFrequency.Monthly(Set.of(1)), List.of(
                        new ContractLine.Run(DAY, DAY.minusDays(1), first),
                        new ContractLine.Run(DAY.plusMonths(1), DAY.plusDays(29), RunStatus.NOT_RUN))))));
    }

    private static List<Refusal> faults(ContractLine known, ContractLine... wanted) {
        return new ContractChange(ProjectOffice.contract(known), ProjectOffice.contract(wanted))
                .faults(_ -> Set.of());
    }

    @Test
    void L11_a_line_with_a_ready_milestone_is_not_deleted_but_the_milestone_may_be_changed() {
        var ready = fixed(MilestoneStatus.READY_TO_INVOICE, "End");
        assertThat(faults(ready)).containsExactly(new ProjectRefusal.MilestoneIsReady("End"));
        assertThat(faults(ready, ProjectOffice.timeAndMaterial())).containsExactly(
                new ProjectRefusal.MilestoneIsReady("End"));
        assertThat(faults(ready, fixed(MilestoneStatus.READY_TO_INVOICE, "Last"))).isEmpty();
        assertThat(faults(fixed(MilestoneStatus.NOT_READY, "End"))).isEmpty();
    }

    @Test
    void L11_a_milestone_on_an_invoice_is_neither_changed_nor_deleted() {
        for (var status : List.of(MilestoneStatus.CUSTOMER_INVOICE_CREATED, MilestoneStatus.CUSTOMER_INVOICE_POSTED)) {
            var billed = fixed(status, "End");
            assertThat(faults(billed)).containsExactly(new ProjectRefusal.MilestoneOnInvoice("End"));
            assertThat(faults(billed, fixed(status, "Last"))).containsExactly(
                    new ProjectRefusal.MilestoneOnInvoice("End"));
            assertThat(faults(billed, fixed(MilestoneStatus.NOT_READY, "End"))).isEmpty();
        }
    }

    @Test
    void a_product_that_is_ready_stays_as_it_is() {
        var ready = goods(MilestoneStatus.READY_TO_INVOICE, "10");
        assertThat(faults(ready)).containsExactly(new ProjectRefusal.ProductIsReady("P1"));
        assertThat(faults(ready, goods(MilestoneStatus.NOT_READY, "9"))).containsExactly(
                new ProjectRefusal.ProductIsReady("P1"));
        assertThat(faults(ready, goods(MilestoneStatus.NOT_READY, "10"))).isEmpty();
    }

    @Test
    void how_far_milestones_products_and_runs_are_a_change_never_says() {
        assertThat(marked(fixed(MilestoneStatus.CUSTOMER_INVOICE_CREATED, "End"),
                fixed(MilestoneStatus.NOT_READY, "End"))).isEqualTo(
                fixed(MilestoneStatus.CUSTOMER_INVOICE_CREATED, "End"));
        assertThat(marked(goods(MilestoneStatus.READY_TO_INVOICE, "10"), goods(MilestoneStatus.NOT_READY, "10")))
                .isEqualTo(goods(MilestoneStatus.READY_TO_INVOICE, "10"));
        assertThat(marked(scheduled(RunStatus.SUCCESSFUL), scheduled(RunStatus.NOT_RUN)))
                .isEqualTo(scheduled(RunStatus.SUCCESSFUL));
    }

    private static ContractLine marked(ContractLine known, ContractLine wanted) {
        return new ContractChange(ProjectOffice.contract(known), ProjectOffice.contract(wanted)).marked().lines()
                .getFirst();
    }

    @Test
    void L9_a_copy_is_a_draft_of_which_nothing_has_run() {
        var copy = ProjectOffice.contract(scheduled(RunStatus.SUCCESSFUL)).in(ContractStatus.CONFIRMED)
                .copied("PC-0009");
        assertThat(copy.status()).isEqualTo(ContractStatus.DRAFT);
        assertThat(copy.version()).isZero();
        assertThat(copy.lines().getFirst().runs()).extracting(ContractLine.Run::status)
                .containsOnly(RunStatus.NOT_RUN);
        assertThat(fixed(MilestoneStatus.CUSTOMER_INVOICE_POSTED, "End").afresh().milestones()).containsExactly(
                new Milestone(0, "End", DAY, Money.parse("EUR 1000"), MilestoneStatus.NOT_READY));
        assertThat(goods(MilestoneStatus.CUSTOMER_INVOICE_POSTED, "10").afresh())
                .isEqualTo(goods(MilestoneStatus.NOT_READY, "10"));
    }
}
