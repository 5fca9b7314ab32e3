package org.faktuur.projects.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.projects.contract.LimitStatus.COMMITTED;
import static org.faktuur.projects.contract.LimitStatus.FAILED;
import static org.faktuur.projects.contract.LimitStatus.NOT_APPLICABLE;
import static org.faktuur.projects.contract.LimitStatus.NOT_EVALUATED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.ActualType;
import org.faktuur.projects.actual.AdjustmentStatus;
import org.faktuur.projects.actual.BillingStatus;
import org.faktuur.projects.actual.BillingType;
import org.faktuur.projects.actual.Payer;
import org.faktuur.projects.actual.Source;
import org.faktuur.projects.actual.Subject;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.actual.Work;
import org.faktuur.projects.actual.Worth;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Not-to-exceed limits (SPEC F5).
class LimitCheckTest {

    private static final Limits.Limit CONTRACT = limit(0, "", "2000");

    private static Limits.Limit limit(int line, String customer, String most) {
        return new Limits.Limit(new Limits.Scope(line, customer), Money.parse("EUR " + most));
    }

    /// So many hours for 200 each.
    private static Actual sale(long id, int line, String customer, String hours, BillingStatus status) {
        return actual(id, ActualType.UNBILLED_SALES, new Payer("K1", line, customer), hours, BillingType.CHARGEABLE,
                new Actual.Marks(status, AdjustmentStatus.NONE));
    }

    private static Actual actual(long id, ActualType type, Payer payer, String hours, BillingType billing,
                                 Actual.Marks marks) {
        return new Actual(id, type, new Subject(TransactionClass.TIME, Work.time("P1", "", "BOB", "DEV"), payer,
                new Source(Source.Kind.ENTRY, id), "Work " + id), Worth.of(Quantity.of(hours), Price.of("200"),
                CurrencyUnit.EUR, billing), new Actual.Dates(LocalDate.EPOCH, LocalDate.EPOCH), marks,
                Actual.Links.NONE);
    }

    private static LimitCheck check(List<Limits.Limit> limits, Actual... written) {
        return new LimitCheck(new Limits(limits), Set.of(1, 2), List.of(written));
    }

    @Test
    void example_F5_what_fits_is_committed_and_what_does_not_fails_as_a_whole() {
        var first = sale(1, 1, "A", "8", BillingStatus.OPEN);
        assertThat(check(List.of(CONTRACT), first).evaluate(List.of(first))).containsEntry(1L, COMMITTED);
        var ready = sale(1, 1, "A", "8", BillingStatus.READY_TO_INVOICE);
        var check = check(List.of(CONTRACT), ready, sale(2, 1, "A", "8", BillingStatus.OPEN));
        assertThat(check.use(CONTRACT).left()).isEqualTo(Money.parse("EUR 400"));
        assertThat(check.evaluate(List.of(sale(2, 1, "A", "8", BillingStatus.OPEN)))).containsEntry(2L, FAILED);
        assertThat(check.refusals(List.of(sale(2, 1, "A", "8", BillingStatus.OPEN)))).containsExactly(
                new ProjectRefusal.BeyondLimit("Work 2", Money.parse("EUR 1600"), Money.parse("EUR 2000"),
                        Money.parse("EUR 400")));
        assertThat(check.evaluate(List.of(sale(2, 1, "A", "2", BillingStatus.OPEN)))).containsEntry(2L, COMMITTED);
    }

    @Test
    void sales_that_are_marked_together_use_up_the_limit_one_after_the_other() {
        var check = check(List.of(CONTRACT));
        assertThat(check.evaluate(List.of(sale(1, 1, "A", "8", BillingStatus.OPEN),
                sale(2, 2, "B", "8", BillingStatus.OPEN), sale(3, 1, "A", "2", BillingStatus.OPEN))))
                .containsEntry(1L, COMMITTED).containsEntry(2L, FAILED).containsEntry(3L, COMMITTED);
    }

    @Test
    void what_is_ready_already_does_not_count_twice() {
        var ready = sale(1, 1, "A", "8", BillingStatus.READY_TO_INVOICE);
        assertThat(check(List.of(CONTRACT), ready).evaluate(List.of(ready))).containsEntry(1L, COMMITTED);
    }

    @ParameterizedTest(name = "a limit on line {0} and customer {1} holds line {2} of {3}: {4}")
    @CsvSource(nullValues = "-", value = {
        "0, '', 1, A, FAILED", "0, '', 2, B, FAILED",
        "0, A,  1, A, FAILED", "0, A,  1, B, NOT_APPLICABLE",
        "1, '', 1, B, FAILED", "1, '', 2, B, NOT_APPLICABLE",
        "1, A,  1, A, FAILED", "1, A,  1, B, NOT_APPLICABLE", "1, A, 2, A, NOT_APPLICABLE",
        "0, '', 3, A, NOT_APPLICABLE"})
    void a_limit_is_about_the_contract_a_line_or_a_customers_part_of_either_and_only_of_time_and_material(
            int line, String customer, int soldOn, String soldTo, LimitStatus expected) {
        assertThat(check(List.of(limit(line, customer, "100")))
                .evaluate(List.of(sale(1, soldOn, soldTo, "1", BillingStatus.OPEN)))).containsEntry(1L, expected);
    }

    @Test
    void what_is_not_charged_uses_nothing_up_and_a_correction_gives_back() {
        var payer = new Payer("K1", 1, "A");
        var free = actual(1, ActualType.UNBILLED_SALES, payer, "8", BillingType.NON_CHARGEABLE, new Actual.Marks(
                BillingStatus.READY_TO_INVOICE, AdjustmentStatus.NONE));
        var billed = actual(2, ActualType.BILLED_SALES, payer, "8", BillingType.CHARGEABLE, new Actual.Marks(
                BillingStatus.CUSTOMER_INVOICE_POSTED, AdjustmentStatus.ADJUSTED));
        var reversal = actual(3, ActualType.BILLED_SALES, payer, "-8", BillingType.CHARGEABLE, new Actual.Marks(
                BillingStatus.CUSTOMER_INVOICE_POSTED, AdjustmentStatus.UNADJUSTABLE));
        var cost = actual(4, ActualType.COST, payer, "8", BillingType.CHARGEABLE, Actual.Marks.OPEN);
        assertThat(check(List.of(CONTRACT), free, billed, cost).use(CONTRACT).used())
                .isEqualTo(Money.parse("EUR 1600"));
        assertThat(check(List.of(CONTRACT), free, billed, reversal).use(CONTRACT).used().isZero()).isTrue();
        assertThat(check(List.of(CONTRACT)).evaluate(List.of(free))).containsEntry(1L, NOT_APPLICABLE);
    }

    @ParameterizedTest(name = "{1} h on line {0}, {2}, {3}: {4} of 2000, with 8 h ready")
    @CsvSource({"1, 2, OPEN, NONE, NOT_EVALUATED", "1, 8, OPEN, NONE, FAILED", "3, 8, OPEN, NONE, NOT_APPLICABLE",
        "1, 8, READY_TO_INVOICE, NONE, COMMITTED", "1, 8, CUSTOMER_INVOICE_CREATED, NONE, COMMITTED",
        "1, 8, CUSTOMER_INVOICE_POSTED, NONE, COMMITTED", "1, 8, CANCELED, ADJUSTED, NOT_APPLICABLE",
        "1, -8, CANCELED, UNADJUSTABLE, NOT_APPLICABLE", "1, -8, OPEN, NONE, NOT_EVALUATED"})
    void how_a_sale_stands_now(int line, String hours, BillingStatus billing, AdjustmentStatus adjustment,
                               LimitStatus expected) {
        var asked = actual(2, ActualType.UNBILLED_SALES, new Payer("K1", line, "A"), hours, BillingType.CHARGEABLE,
                new Actual.Marks(billing, adjustment));
        assertThat(check(List.of(CONTRACT), sale(1, 1, "A", "8", BillingStatus.READY_TO_INVOICE), asked).now(asked))
                .isEqualTo(expected);
    }

    @Test
    void marking_something_not_ready_frees_room_and_what_failed_may_be_asked_again() {
        var second = sale(2, 1, "A", "8", BillingStatus.OPEN);
        var failed = check(List.of(CONTRACT), sale(1, 1, "A", "8", BillingStatus.READY_TO_INVOICE), second)
                .standings(List.of(second)).get(2L);
        assertThat(failed).isEqualTo(new LimitCheck.Standing(FAILED, Optional.of(new ProjectRefusal.BeyondLimit("Work 2",
                Money.parse("EUR 1600"), Money.parse("EUR 2000"), Money.parse("EUR 400")))));
        var freed = check(List.of(CONTRACT), sale(1, 1, "A", "8", BillingStatus.OPEN), second);
        assertThat(freed.now(second)).isEqualTo(NOT_EVALUATED);
        assertThat(freed.evaluate(List.of(second))).containsEntry(2L, COMMITTED);
    }

    @Test
    void the_least_that_is_left_is_named() {
        var check = check(List.of(CONTRACT, limit(1, "A", "500")));
        assertThat(check.refusals(List.of(sale(1, 1, "A", "8", BillingStatus.OPEN)))).containsExactly(
                new ProjectRefusal.BeyondLimit("Work 1", Money.parse("EUR 1600"), Money.parse("EUR 500"),
                        Money.parse("EUR 500")));
    }
}
