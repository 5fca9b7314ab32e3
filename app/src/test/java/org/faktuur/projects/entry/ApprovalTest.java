package org.faktuur.projects.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faktuur.money.Percent;
import org.faktuur.money.Quantity;
import org.faktuur.projects.Bookings;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.ActualType;
import org.faktuur.projects.actual.BillingType;
import org.faktuur.projects.contract.BillingMethod;
import org.faktuur.projects.contract.Split;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/// Bob Kozack of the specification, G3 and G6.
class ApprovalTest {

    private final Bookings books = new Bookings();
    private final Approval approval = new Approval(books.numbers(), Bookings.DAY);

    private List<String> approve(String billable) {
        return books.write(approval.approve(Bookings.hours("8"), new Approval.Decision(Quantity.of(billable),
                BillingType.CHARGEABLE), Bookings.prices(), Bookings.line()).orElseThrow()).stream()
                .map(Bookings::shortly).toList();
    }

    @Test
    void example_G6_2_all_of_it_is_billable() {
        assertThat(approve("8")).containsExactly("cost 8 800.00 CHARGEABLE OPEN -",
                "unbilled 8 1600.00 CHARGEABLE OPEN -");
    }

    @Test
    void example_G6_3_what_is_not_billable_is_a_row_of_its_own() {
        assertThat(approve("6")).containsExactly("cost 8 800.00 CHARGEABLE OPEN -",
                "unbilled 6 1200.00 CHARGEABLE OPEN -", "unbilled 2 400.00 NON_CHARGEABLE OPEN -");
    }

    @Test
    void example_G6_4_more_may_be_billed_than_was_worked() {
        assertThat(approve("10")).containsExactly("cost 8 800.00 CHARGEABLE OPEN -",
                "unbilled 10 2000.00 CHARGEABLE OPEN -");
    }

    @Test
    void example_G6_5_an_approval_that_is_taken_back_is_reversed_row_by_row() {
        approve("8");
        var before = books.all();
        assertThat(books.write(approval.takeBack(before))).extracting(Bookings::shortly).containsExactly(
                "cost -8 -800.00 CHARGEABLE CANCELED UNADJUSTABLE",
                "unbilled -8 -1600.00 CHARGEABLE CANCELED UNADJUSTABLE");
        assertThat(before).extracting(each -> Bookings.shortly(books.now(each))).containsExactly(
                "cost 8 800.00 CHARGEABLE CANCELED ADJUSTED", "unbilled 8 1600.00 CHARGEABLE CANCELED ADJUSTED");
        assertThat(approval.takeBack(books.all()).added()).as("twice").isEmpty();
    }

    @Test
    void table_G3_a_fixed_price_and_an_internal_project_write_their_cost_only() {
        var fixed = Bookings.line().map(each -> new Approval.Line(each.contract(), each.number(),
                BillingMethod.FIXED_PRICE, each.split()));
        for (var line : List.of(fixed, Optional.<Approval.Line>empty())) {
            assertThat(approval.approve(Bookings.hours("8"), Approval.Decision.all(Bookings.hours("8")),
                    Bookings.prices(), line).orElseThrow().added()).extracting(Actual::type)
                    .containsExactly(ActualType.COST);
        }
    }

    @Test
    void several_customers_have_an_unbilled_row_each_and_their_sum_is_the_whole() {
        var split = Split.of(Map.of("A", Percent.of("33.33"), "B", Percent.of("33.33"), "C", Percent.of("33.34")),
                "C").orElseThrow();
        var rows = approval.approve(Bookings.hours("8"), Approval.Decision.all(Bookings.hours("8")),
                Bookings.prices(), Bookings.line().map(each -> new Approval.Line(each.contract(), each.number(),
                        each.method(), split))).orElseThrow().added();
        assertThat(rows).hasSize(4);
        var unbilled = rows.subList(1, 4);
        assertThat(unbilled).extracting(Actual::amount).containsExactlyInAnyOrder(Money.parse("EUR 533.28"),
                Money.parse("EUR 533.28"), Money.parse("EUR 533.44"));
        assertThat(unbilled.stream().map(each -> each.worth().quantity()).reduce(Quantity.ZERO, Quantity::plus))
                .isEqualTo(Quantity.of(8));
    }

    @Test
    void a_billable_quantity_of_the_other_sign_is_refused() {
        assertThat(approval.approve(Bookings.hours("8"), new Approval.Decision(Quantity.of(-1),
                BillingType.CHARGEABLE), Bookings.prices(), Bookings.line()).refusals())
                .containsExactly(new ProjectRefusal.WrongSign("Design", Quantity.of(-1)));
    }
}
