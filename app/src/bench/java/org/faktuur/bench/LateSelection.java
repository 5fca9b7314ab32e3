package org.faktuur.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.faktuur.Office;
import org.faktuur.listing.Query;
import org.faktuur.sales.InvoicingParameters;
import org.faktuur.sales.QuantityToInvoice;
import org.faktuur.sales.SelectSalesOrders;

/// Late selection over many orders of which few have something to invoice: it must cost what those few cost, not what
/// the many do.
final class LateSelection {

    private static final int TIMES = 20;

    private LateSelection() {
    }

    /// Selecting `due` orders among `orders`, against selecting them where there are no others; goal: about 1.
    static Spread measure(int orders, int due, int pairs) {
        try (var warm = new BenchOffice(); var many = new BenchOffice(); var few = new BenchOffice()) {
            OrderFlood.orders(warm.office(), 0, due);
            OrderFlood.orders(many.office(), 0, orders - due);
            many.office().transactions().run(() -> {
                var dsl = many.office().database().dsl();
                dsl.execute("update sales_line set delivered = quantity, invoiced = quantity, deliver_now = 0");
                return dsl.execute("update sales_order set to_invoice = false, status = 'INVOICED'");
            });
            OrderFlood.orders(many.office(), orders - due, due);
            OrderFlood.orders(few.office(), orders - due, due);
            System.out.printf(Locale.ROOT, "%-6s %14s %14s %8s   (CPU ms to select %d of %d, and of %d)%n", "pair", "among many",
                    "alone", "ratio", due, orders, due);
            var ratios = new ArrayList<Double>();
            for (var pair = 0; pair <= pairs; pair++) {
                var among = select(many.office(), due);
                var alone = select(few.office(), due);
                System.out.printf(Locale.ROOT, "%-6s %14.2f %14.2f %8.2f%n", pair == 0 ? "warm" : pair, among, alone,
                        among / alone);
                if (pair > 0) {
                    ratios.add(among / alone);
                }
            }
            var spread = Spread.of(ratios);
            System.out.println("late selection among many / alone: " + spread);
            post(warm.office());
            System.out.printf(Locale.ROOT, "selected and posted: %.0f ms among many, %.0f ms alone%n", post(many.office()),
                    post(few.office()));
            return spread;
        }
    }

    private static List<String> found(Office office) {
        return new SelectSalesOrders(office.salesOrderLists()).run(Query.EVERYTHING, QuantityToInvoice.ALL,
                OrderFlood.DATE).orElseThrow();
    }

    private static double select(Office office, int due) {
        return Effort.of(() -> {
            for (var time = 0; time < TIMES; time++) {
                if (found(office).size() != due) {
                    throw new IllegalStateException("found " + found(office).size());
                }
            }
        }).cpuNanos() / 1e6 / TIMES;
    }

    private static double post(Office office) {
        return Effort.of(() -> office.postSalesInvoice().post(found(office), InvoicingParameters.of(
                QuantityToInvoice.ALL, OrderFlood.DATE))).cpuNanos() / 1e6;
    }
}
