package org.faktuur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.faktuur.database.RowLimit;
import org.faktuur.sales.InvoicingParameters;
import org.faktuur.sales.PostSalesInvoice;
import org.faktuur.sales.QuantityToInvoice;

/// The benchmarks: ratios of one run, the two sides taken in turn, median and spread printed. The argument names
/// what to measure: posting, combine, growth, lists, transactions, late, projects, billing, start, or all; further arguments make one
/// smaller or larger.
public final class Speed {

    private static final int TOGETHER = 20;

    private Speed() {
    }

    /// `posting [orders] [pairs]`, `combine [orders] [pairs]`, `growth [orders …]`, `lists [orders]`,
    /// `transactions [invoices]`, `late [orders] [due] [pairs]`, `projects [contracts] [actuals] [pairs]`,
    /// `billing [invoices] [actuals of each]`, `start [runs]`.
    public static void main(String[] arguments) throws Exception {
        var numbers = new ArrayList<Integer>();
        for (var at = 1; at < arguments.length; at++) {
            numbers.add(Integer.valueOf(arguments[at]));
        }
        switch (arguments.length == 0 ? "" : arguments[0]) {
            case "posting" -> posting(or(numbers, 0, 10_000), or(numbers, 1, 5));
            case "growth" -> growth(numbers.isEmpty() ? List.of(1_000, 10_000, 100_000) : numbers);
            case "combine" -> combine(or(numbers, 0, 10_000), or(numbers, 1, 5));
            case "lists" -> Lists.measure(or(numbers, 0, 1_000_000));
            case "transactions" -> Transactions.measure(or(numbers, 0, 500_000));
            case "late" -> LateSelection.measure(or(numbers, 0, 100_000), or(numbers, 1, 500), or(numbers, 2, 5));
            case "projects" -> ProjectBulk.measure(or(numbers, 0, 500), or(numbers, 1, 50_000), or(numbers, 2, 5));
            case "billing" -> ProjectPosting.measure(or(numbers, 0, 500), or(numbers, 1, 20));
            case "start" -> Start.measure(or(numbers, 0, 5));
            case "all" -> {
                for (var each : List.of("start", "posting", "combine", "lists", "transactions", "late", "projects", "billing", "growth")) {
                    main(new String[] {each});
                }
            }
            default -> System.err.println("posting [orders] [pairs] | combine [orders] [pairs] | growth [orders ...] | lists [orders]"
                    + " | transactions [invoices] | late [orders] [due] [pairs] | projects [contracts] [actuals] [pairs]"
                    + " | billing [invoices] [actuals] | start | all");
        }
    }

    private static int or(List<Integer> numbers, int place, int otherwise) {
        return place < numbers.size() ? numbers.get(place) : otherwise;
    }

    /// Batch posting against the row limit, invoices for each second of the processor; goal at least 0.5.
    static Spread posting(int orders, int pairs) throws IOException, SQLException {
        var ratios = new ArrayList<Double>();
        System.out.printf("%-6s %14s %14s %8s   (invoices per CPU second, %d orders of 5 lines)%n", "pair", "posting",
                "row limit", "ratio", orders);
        for (var pair = 0; pair <= pairs; pair++) {
            var posted = post(orders).perCpuSecond(orders);
            var folder = Files.createTempDirectory("faktuur-rows");
            var limit = RowLimit.run(folder, orders, PostSalesInvoice.CHUNK).perCpuSecond();
            BenchOffice.delete(folder);
            System.out.printf(Locale.ROOT, "%-6s %14.0f %14.0f %8.2f%n", pair == 0 ? "warm" : pair, posted, limit,
                    posted / limit);
            if (pair > 0) {
                ratios.add(posted / limit);
            }
        }
        var spread = Spread.of(ratios);
        System.out.println("posting / row limit: " + spread);
        return spread;
    }

    /// What an order costs on an invoice of twenty, against an invoice of its own; goal: no more.
    static Spread combine(int orders, int pairs) {
        var ratios = new ArrayList<Double>();
        System.out.printf("%-6s %14s %14s %8s   (CPU us an order, %d orders on %d invoices)%n", "pair", "combined",
                "apart", "ratio", orders, orders / TOGETHER);
        for (var pair = 0; pair <= pairs; pair++) {
            var combined = post(orders, TOGETHER).cpuNanos() / 1e3 / orders;
            var apart = post(orders, 1).cpuNanos() / 1e3 / orders;
            System.out.printf(Locale.ROOT, "%-6s %14.0f %14.0f %8.2f%n", pair == 0 ? "warm" : pair, combined, apart,
                    combined / apart);
            if (pair > 0) {
                ratios.add(combined / apart);
            }
        }
        var spread = Spread.of(ratios);
        System.out.println("combined / apart: " + spread);
        return spread;
    }

    /// The cost of an invoice by how many are posted in one run; goal: at 100,000 at most 1.2 times that at 10,000.
    static void growth(List<Integer> sizes) {
        post(1_000);
        System.out.printf("%-10s %16s %16s %10s%n", "orders", "CPU us/invoice", "wall us/invoice", "heap MB");
        for (var size : sizes) {
            try (var books = new BenchOffice()) {
                var numbers = OrderFlood.orders(books.office(), 0, size);
                var effort = Effort.of(() -> books.office().postSalesInvoice().post(numbers,
                        InvoicingParameters.of(QuantityToInvoice.ALL, OrderFlood.DATE)));
                System.out.printf(Locale.ROOT, "%-10d %16.0f %16.0f %10d%n", size, effort.cpuNanos() / 1e3 / size,
                        effort.wallNanos() / 1e3 / size, Effort.heapMegabytes());
            }
        }
    }

    private static Effort post(int orders) {
        return post(orders, 1);
    }

    private static Effort post(int orders, int together) {
        try (var books = new BenchOffice()) {
            var numbers = OrderFlood.orders(books.office(), 0, orders);
            var plan = OrderFlood.together(numbers, together);
            return Effort.of(() -> books.office().postSalesInvoice().post(plan,
                    InvoicingParameters.of(QuantityToInvoice.ALL, OrderFlood.DATE), PostSalesInvoice.Progress.NONE));
        }
    }
}
