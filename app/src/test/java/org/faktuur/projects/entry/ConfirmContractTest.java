package org.faktuur.projects.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.projects.ProjectOffice.EUR;
import static org.faktuur.projects.ProjectOffice.hours;
import static org.faktuur.projects.ProjectOffice.submitted;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faktuur.Office;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.projects.Bookings;
import org.faktuur.projects.ProjectOffice;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.BillingStatus;
import org.faktuur.projects.actual.BillingType;
import org.faktuur.projects.actual.Life;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.contract.ContractConfirming.Confirmed;
import org.faktuur.projects.contract.ContractLine;
import org.faktuur.projects.contract.ContractStatus;
import org.faktuur.projects.contract.Coverage;
import org.faktuur.projects.contract.ProjectContract;
import org.faktuur.projects.contract.ProjectPrice;
import org.faktuur.projects.contract.Split;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Confirming a contract writes what was approved for it anew (SPEC F1, G6 row 6).
class ConfirmContractTest {

    private static final List<String> REVERSED = List.of("cost 8 800.00 CHARGEABLE CANCELED ADJUSTED",
            "unbilled 8 1600.00 CHARGEABLE CANCELED ADJUSTED", "cost -8 -800.00 CHARGEABLE CANCELED UNADJUSTABLE",
            "unbilled -8 -1600.00 CHARGEABLE CANCELED UNADJUSTABLE");

    private final Office office = ProjectOffice.open();

    @AfterEach
    void books_are_whole() {
        assertThat(office.verifyBooks().run()).allSatisfy(each -> assertThat(each.findings()).isEmpty());
        office.close();
    }

    private long approved(String project, Approval.Decision decision) {
        var id = submitted(office, hours(project, "8"));
        office.projects().approveEntries().approve(Map.of(id, decision)).orElseThrow();
        return id;
    }

    private static Approval.Decision billable(String quantity) {
        return new Approval.Decision(Quantity.of(quantity), BillingType.CHARGEABLE);
    }

    private Life life(long entry) {
        return new Life(office.projects().actuals().of(office.projects().entries().byId(entry).orElseThrow().source()));
    }

    private List<String> rows(long entry) {
        return life(entry).actuals().stream().map(Bookings::shortly).toList();
    }

    private List<String> added(long entry) {
        return rows(entry).subList(4, rows(entry).size());
    }

    private Confirmed confirm() {
        return office.projects().confirmContract().confirm("PC-0001").orElseThrow();
    }

    private ProjectContract kept() {
        return office.projects().contracts().byNumber("PC-0001").orElseThrow();
    }

    private void change(ContractLine... lines) {
        office.projects().saveContract().save(kept().with(List.of(lines))).orElseThrow();
    }

    @Test
    void example_G6_6_what_was_approved_is_reversed_and_written_anew() {
        var id = approved("WEB", billable("8"));
        assertThat(confirm()).extracting(Confirmed::rated, Confirmed::stayed).containsExactly(1, 0);
        assertThat(kept().status()).isEqualTo(ContractStatus.CONFIRMED);
        assertThat(rows(id).subList(0, 4)).isEqualTo(REVERSED);
        assertThat(added(id)).containsExactly("cost 8 800.00 CHARGEABLE OPEN -",
                "unbilled 8 1600.00 CHARGEABLE OPEN -");
        var all = life(id).actuals();
        assertThat(all.getLast().links().replaces()).contains(all.get(1).id());
        assertThat(life(id).holds()).isTrue();
        assertThat(life(id).agreed()).isEqualTo(Quantity.of(8));
    }

    @Test
    void prices_are_evaluated_anew_on_the_day_of_the_work() {
        var id = approved("WEB", billable("8"));
        for (var price : List.of(Map.entry(ProjectPrice.Purpose.COST, "110"),
                Map.entry(ProjectPrice.Purpose.SALES, "250"))) {
            office.projects().savePrice().save(new ProjectPrice(0, price.getKey(), "", new ProjectPrice.Priced(
                    ProjectPrice.Kind.ROLE, "DEV"), EUR, LocalDate.of(2026, 2, 1), Price.of(price.getValue())))
                    .orElseThrow();
        }
        confirm();
        assertThat(added(id)).containsExactly("cost 8 880.00 CHARGEABLE OPEN -",
                "unbilled 8 2000.00 CHARGEABLE OPEN -");
    }

    @Test
    void rules_are_evaluated_anew_and_so_is_who_pays() {
        var id = approved("WEB", billable("8"));
        var shares = new LinkedHashMap<String, Percent>();
        shares.put("C100", Percent.of("50"));
        shares.put("C200", Percent.of("50"));
        change(new ContractLine(1, "Work", new ContractLine.TimeAndMaterial(Coverage.ofAllTasks("WEB",
                TransactionClass.TIME), new Coverage.Chargeability(Set.of(), Set.of("DEV"), Set.of()),
                Optional.empty()), new Split(shares, "C100")));
        confirm();
        assertThat(added(id)).containsExactly("cost 8 800.00 CHARGEABLE OPEN -",
                "unbilled 4 800.00 NON_CHARGEABLE OPEN -", "unbilled 4 800.00 NON_CHARGEABLE OPEN -");
        assertThat(life(id).actuals().getLast().subject().payer().customer()).isEqualTo("C200");
    }

    @Test
    void how_much_the_approver_bills_and_that_it_is_complimentary_stay() {
        var less = approved("WEB", billable("6"));
        var gift = approved("WEB", new Approval.Decision(Quantity.of(8), BillingType.COMPLIMENTARY));
        confirm();
        assertThat(rows(less).subList(6, 9)).containsExactly("cost 8 800.00 CHARGEABLE OPEN -",
                "unbilled 6 1200.00 CHARGEABLE OPEN -", "unbilled 2 400.00 NON_CHARGEABLE OPEN -");
        assertThat(added(gift)).containsExactly("cost 8 800.00 CHARGEABLE OPEN -",
                "unbilled 8 1600.00 COMPLIMENTARY OPEN -");
    }

    @Test
    void what_a_draft_or_an_invoice_holds_stays() {
        var drafted = approved("WEB", billable("8"));
        var open = approved("WEB", billable("8"));
        var unbilled = life(drafted).actuals().stream().map(Actual::id).toList().getLast();
        office.transactions().run(() -> {
            office.projects().actuals().mark(List.of(unbilled), BillingStatus.CUSTOMER_INVOICE_CREATED);
            return null;
        });
        assertThat(confirm()).extracting(Confirmed::rated, Confirmed::stayed).containsExactly(1, 1);
        assertThat(rows(drafted)).containsExactly("cost 8 800.00 CHARGEABLE OPEN -",
                "unbilled 8 1600.00 CHARGEABLE CUSTOMER_INVOICE_CREATED -");
        assertThat(rows(open)).hasSize(6);
    }

    @Test
    void G3_work_before_there_was_a_contract_becomes_billable_and_work_for_a_price_costs_only() {
        var early = approved("OWN", new Approval.Decision(Quantity.of(8), BillingType.NOT_AVAILABLE));
        var phase = approved("WEB", billable("8"));
        change(new ContractLine(1, "Work", new ContractLine.TimeAndMaterial(Coverage.ofAllTasks("OWN",
                TransactionClass.TIME), Coverage.Chargeability.ALL, Optional.empty()), Split.all("C100")),
                new ContractLine(2, "Phase", new ContractLine.FixedPrice(Coverage.ofAllTasks("WEB",
                        TransactionClass.TIME), Money.of(EUR, 5000), List.of()), Split.all("C100")));
        confirm();
        assertThat(rows(early)).containsExactly("cost 8 800.00 NOT_AVAILABLE CANCELED ADJUSTED",
                "cost -8 -800.00 NOT_AVAILABLE CANCELED UNADJUSTABLE", "cost 8 800.00 CHARGEABLE OPEN -",
                "unbilled 8 1600.00 CHARGEABLE OPEN -");
        assertThat(added(phase)).containsExactly("cost 8 800.00 CHARGEABLE OPEN -");
        assertThat(life(phase).actuals().getLast().subject().payer().line()).isEqualTo(2);
    }

    @Test
    void an_approval_that_was_taken_back_is_left_alone() {
        var id = approved("WEB", billable("8"));
        office.projects().approveEntries().cancelApproval(List.of(id)).orElseThrow();
        assertThat(confirm()).extracting(Confirmed::rated, Confirmed::stayed).containsExactly(0, 0);
        assertThat(rows(id)).isEqualTo(REVERSED);
    }

    @Test
    void a_confirmed_contract_one_without_lines_and_one_that_is_not_there_are_refused() {
        var confirm = office.projects().confirmContract();
        assertThat(confirm.confirm("PC-0009").refusals()).containsExactly(new ProjectRefusal.UnknownContract("PC-0009"));
        change();
        assertThat(confirm.confirm("PC-0001").refusals())
                .containsExactly(new ProjectRefusal.ContractHasNoLines("PC-0001"));
        change(ProjectOffice.timeAndMaterial());
        confirm();
        assertThat(confirm.confirm("PC-0001").refusals())
                .containsExactly(new ProjectRefusal.ContractIsConfirmed("PC-0001"));
    }
}
