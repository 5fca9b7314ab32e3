package org.faktuur.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.faktuur.money.Quantity;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.sales.InvoicingParameters;
import org.faktuur.sales.PostPackingSlip;
import org.faktuur.sales.PostPackingSlip.Delivery;
import org.faktuur.sales.PostSalesInvoice;
import org.faktuur.sales.QuantityToInvoice;
import org.faktuur.sales.SalesOrder;
import org.faktuur.sales.SalesOrderType;
import org.faktuur.sales.SalesOrders;
import org.faktuur.texts.Texts;

/// The orders of the practice company: three months of invoiced ones, then one for each thing that a lesson shows.
/// The numbers are the same each time.
public final class PracticeOrders {

    private static final int HISTORY = 36;

    private final PracticeOrderDesk desk;
    private final SalesOrders orders;
    private final PostPackingSlip slips;
    private final PostSalesInvoice invoices;
    private final PracticeSituations situations;

    public PracticeOrders(PracticeOrderDesk desk, SalesOrders orders, PostPackingSlip slips,
                          PostSalesInvoice invoices, PracticeSituations situations) {
        this.desk = desk;
        this.orders = orders;
        this.slips = slips;
        this.invoices = invoices;
        this.situations = situations;
    }

    /// The number of every order that a lesson names.
    static Map<PracticeCompany.Lesson, List<String>> lessons() {
        var numbers = new EnumMap<PracticeCompany.Lesson, List<String>>(PracticeCompany.Lesson.class);
        var next = HISTORY;
        for (var lesson : PracticeCompany.Lesson.values()) {
            var count = switch (lesson) {
                case SHIPPED, OPEN -> 4;
                case COMBINE, SAME_PAYER, FOREIGN_CURRENCY, ONE_SLIP_FOR_TWO, PARTLY_SHIPPED, NOT_TO_MERGE,
                        RETURNED -> 2;
                case NEAR_CREDIT_LIMIT -> 3;
                default -> 1;
            };
            numbers.put(lesson, IntStream.rangeClosed(next + 1, next + count).mapToObj(PracticeOrders::number)
                    .toList());
            next += count;
        }
        return numbers;
    }

    private static String number(int counter) {
        return CompanySetup.usualNumbers().get(DocumentKind.SALES_ORDER).format(0, counter);
    }

    void create(LocalDate today, Texts texts) {
        desk.language(texts);
        history(today);
        shipped(today);
        slipsOfOne(today);
        open(today);
        combine(today);
        credit(today);
        others(today);
        situations.create(today);
    }

    private void history(LocalDate today) {
        var accounts = List.of("US-001", "US-002", "US-003", "US-005", "US-006", "US-007", "US-008", "US-009",
                "US-013", "US-014", "US-027", "DE-001");
        var items = List.of("D0001", "T0004", "D0011", "P0001", "T0001", "T0002", "L0001", "S0001");
        var byDate = new HashMap<LocalDate, List<String>>();
        for (var at = 0; at < HISTORY; at++) {
            var date = today.minusDays(2L * (HISTORY - at) + 14);
            var order = desk.order(accounts.get(at % accounts.size()), date,
                    desk.line(items.get(at % items.size()), String.valueOf(1 + at % 7)),
                    desk.line(items.get((at + 3) % items.size()), String.valueOf(2 + at % 4), "5"));
            ship(order, date.plusDays(2));
            byDate.computeIfAbsent(date.plusDays(3), _ -> new ArrayList<>()).add(order.number());
        }
        byDate.keySet().stream().sorted().forEach(date -> invoices.post(byDate.get(date),
                InvoicingParameters.of(QuantityToInvoice.PACKING_SLIP, date)));
    }

    private void shipped(LocalDate today) {
        for (var account : List.of("US-001", "US-003", "US-007", "US-009")) {
            var order = desk.order(account, today.minusDays(6), desk.line("D0003", "10"), desk.line("D0004", "4", "5"));
            ship(order, today.minusDays(3));
        }
    }

    private void slipsOfOne(LocalDate today) {
        var several = desk.order("US-002", today.minusDays(9), desk.line("L0001", "10"), desk.line("T0003", "2"));
        deliver(several, today.minusDays(7), "4", "1");
        deliver(several, today.minusDays(5), "2", "1");
        deliver(several, today.minusDays(2), "4", "0");
        var partly = desk.order("US-005", today.minusDays(8), desk.line("L0001", "10"));
        deliver(partly, today.minusDays(6), "4");
        invoices.post(List.of(partly.number()), InvoicingParameters.of(QuantityToInvoice.PACKING_SLIP,
                today.minusDays(5)).with(new InvoicingParameters.Take(QuantityToInvoice.PACKING_SLIP, false, Set.of(),
                Map.of(new InvoicingParameters.Update(partly.lines().getFirst().id(), ""), Quantity.of(2)))));
        deliver(partly, today.minusDays(4), "2");
        deliver(desk.order("US-008", today.minusDays(7), desk.line("T0002", "3"), desk.line("S0001", "3")),
                today.minusDays(3), "2", "2");
    }

    private void open(LocalDate today) {
        desk.order("US-006", today.minusDays(2), desk.line("T0004", "6"), desk.line("T0001", "12"));
        desk.order("US-013", today.minusDays(1), desk.line("P0001", "24", "7.5"));
        desk.order("US-014", today, desk.line("D0011", "2"), desk.line("S0002", "3.5"));
        desk.order("US-001", today, desk.line("T0005", "1"), desk.line("B0001", "4"));
    }

    private void combine(LocalDate today) {
        desk.charged("US-004", today.minusDays(3), "FREIGHT", "10", desk.line("D0001", "2"), desk.line("D0002", "2"));
        desk.charged("US-004", today.minusDays(1), "FREIGHT", "10", desk.line("D0004", "3"));
        desk.order("US-004", today, desk.line("T0001", "1"));
        desk.order("US-011", today, desk.line("T0001", "1"));
    }

    private void credit(LocalDate today) {
        var first = desk.order("US-010", today.minusDays(5), desk.line("D0003", "10"));
        ship(first, today.minusDays(4));
        var second = desk.order("US-010", today.minusDays(4), desk.line("D0004", "4"), desk.line("D0002", "2"));
        ship(second, today.minusDays(3));
        invoices.post(List.of(second.number()),
                InvoicingParameters.of(QuantityToInvoice.PACKING_SLIP, today.minusDays(2)));
        desk.order("US-010", today.minusDays(1), desk.line("D0004", "3"));
    }

    private void others(LocalDate today) {
        ship(desk.order("US-012", today.minusDays(5), desk.line("D0011", "1")), today.minusDays(3));
        ship(desk.charged("US-009", today.minusDays(4), "FREIGHT", "15", desk.line("D0003", "10"),
                desk.line("D0004", "4", "5")), today.minusDays(2));
        ship(desk.order("US-027", today.minusDays(5), desk.line("D0004", "3"), desk.line("S0002", "2")),
                today.minusDays(2));
        desk.order("NO-001", today.minusDays(2), desk.line("T0003", "4"));
        ship(desk.order("DE-001", today.minusDays(4), desk.line("D0011", "5"), desk.line("T0001", "20")),
                today.minusDays(1));
        desk.order(SalesOrderType.SUBSCRIPTION, "US-003", today.minusDays(1), desk.line("S0003", "1"));
        desk.order(SalesOrderType.JOURNAL, "US-007", today, desk.line("T0002", "2"));
        var one = desk.order("US-015", today.minusDays(3), desk.line("P0001", "8"));
        var other = desk.order("US-015", today.minusDays(2), desk.line("D0002", "5"));
        slips.post(new Delivery(List.of(one.number(), other.number()), today.minusDays(1), Map.of())).orElseThrow();
    }

    private void ship(SalesOrder order, LocalDate date) {
        slips.post(Delivery.of(order.number(), date)).orElseThrow();
    }

    private void deliver(SalesOrder order, LocalDate date, String... quantities) {
        var lines = orders.byNumber(order.number()).orElseThrow().lines();
        var asked = new HashMap<Long, Quantity>();
        for (var at = 0; at < lines.size(); at++) {
            asked.put(lines.get(at).id(), Quantity.of(quantities[at]));
        }
        slips.post(new Delivery(List.of(order.number()), date, asked)).orElseThrow();
    }
}
