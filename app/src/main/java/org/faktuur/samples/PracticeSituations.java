package org.faktuur.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faktuur.invoices.ChargeValue;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.products.Stock;
import org.faktuur.sales.CancelRemainder;
import org.faktuur.sales.PickSalesOrder;
import org.faktuur.sales.PostPackingSlip;
import org.faktuur.sales.PostPackingSlip.Delivery;
import org.faktuur.sales.SalesCharge;
import org.faktuur.sales.SalesOrder;
import org.faktuur.sales.SalesOrderHeader;
import org.faktuur.sales.SalesOrderType;
import org.faktuur.session.Transactions;

/// The orders of the practice company that are out of the ordinary: picked, cancelled in part, with VAT in their
/// prices, at a fixed rate, not to be merged, beyond the credit limit, returned, of counted stock, with every kind of
/// charge.
public final class PracticeSituations {

    /// What is done with them.
    public record Verbs(PickSalesOrder pick, CancelRemainder remainder, PostPackingSlip slips, Stock stock,
                        PracticeReturns returns) {
    }

    private static final String COUNTED = "D0012";

    private final PracticeOrderDesk desk;
    private final Verbs verbs;
    private final Transactions transactions;

    public PracticeSituations(PracticeOrderDesk desk, Verbs verbs, Transactions transactions) {
        this.desk = desk;
        this.verbs = verbs;
        this.transactions = transactions;
    }

    /// After all the others, each in the order of its lesson.
    void create(LocalDate today) {
        transactions.run(() -> {
            verbs.stock().count(COUNTED, Quantity.of(6));
            return COUNTED;
        });
        picked(today);
        cancelled(today);
        reckonedOtherwise(today);
        notToMerge(today);
        ship(desk.order("US-016", today.minusDays(4), desk.line("T0004", "2")), today.minusDays(2));
        verbs.returns().returned(today);
        desk.order("US-013", today.minusDays(1), desk.line(COUNTED, "8"));
        charged(today);
        verbs.returns().others();
    }

    private void picked(LocalDate today) {
        var order = desk.order("US-006", today.minusDays(3), desk.line("D0003", "12"), desk.line("S0001", "1"));
        verbs.pick().pick(order.number()).orElseThrow();
    }

    private void cancelled(LocalDate today) {
        var order = desk.order("US-008", today.minusDays(8), desk.line("P0001", "10"));
        verbs.slips().post(new Delivery(List.of(order.number()), today.minusDays(5),
                Map.of(order.lines().getFirst().id(), Quantity.of(7)))).orElseThrow();
        verbs.remainder().cancel(order.number()).orElseThrow();
    }

    private void reckonedOtherwise(LocalDate today) {
        ship(desk.order(new PracticeOrderDesk.Way(SalesOrderType.SALES_ORDER, "US-001", today.minusDays(4),
                reckoned(true, "0", Optional.empty())), List.of(), desk.line("D0004", "1"), desk.line("B0001", "2")),
                today.minusDays(2));
        ship(desk.order(new PracticeOrderDesk.Way(SalesOrderType.SALES_ORDER, "US-027", today.minusDays(4),
                reckoned(false, "0", Optional.of(new BigDecimal("0.9500")))), List.of(), desk.line("D0011", "2")),
                today.minusDays(2));
    }

    private void notToMerge(LocalDate today) {
        ship(desk.order("US-014", today.minusDays(5), desk.line("D0001", "3")), today.minusDays(2));
        ship(desk.order(new PracticeOrderDesk.Way(SalesOrderType.SALES_ORDER, "US-014", today.minusDays(4),
                SalesOrderHeader.Invoicing.PLAIN, Optional.of("N14")), List.of(), desk.line("D0002", "4")),
                today.minusDays(2));
    }

    private void charged(LocalDate today) {
        var charges = List.of(
                desk.charge(1, "US-009", "FREIGHT", desk.fixed("US-009", "15"), 0),
                desk.charge(2, "US-009", "HANDLING", new ChargeValue.Pieces(Price.of("0.50")), 1),
                desk.charge(3, "US-009", "INSURANCE", new ChargeValue.Share(Percent.of("2")), 0));
        ship(desk.order(new PracticeOrderDesk.Way(SalesOrderType.SALES_ORDER, "US-009", today.minusDays(3),
                reckoned(false, "5", Optional.empty())), charges, desk.line("L0001", "10"), desk.line("D0001", "4")),
                today.minusDays(1));
    }

    private static SalesOrderHeader.Invoicing reckoned(boolean withVat, String discount, Optional<BigDecimal> rate) {
        return SalesOrderHeader.Invoicing.PLAIN.with(new SalesOrderHeader.Reckoning(withVat, Percent.of(discount),
                rate, true));
    }

    private void ship(SalesOrder order, LocalDate date) {
        verbs.slips().post(Delivery.of(order.number(), date)).orElseThrow();
    }
}
