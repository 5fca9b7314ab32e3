package org.faktuur.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.faktuur.listing.Criterion;
import org.faktuur.listing.Filter;
import org.faktuur.listing.Sort;

/// The list of all sales orders over many orders, against the bare statement of one page.
final class Lists {

    private static final int PAGE = 200;
    private static final int TIMES = 15;

    private Lists() {
    }

    /// First page, page down, end, filter and sort; goal: at most 100 ms and three times the bare statement.
    static void measure(int orders) {
        try (var books = new BenchOffice()) {
            for (var done = 0; done < orders; done += 50_000) {
                OrderFlood.orders(books.office(), done, Math.min(50_000, orders - done));
            }
            var before = Effort.heapMegabytes();
            var rows = books.office().salesOrderLists().all();
            var byNumber = Sort.ascending("number");
            var first = rows.page(byNumber, List.of(), Optional.empty(), false, PAGE);
            var bare = median(() -> books.office().database().dsl()
                    .fetch("select * from sales_order order by number limit " + PAGE));
            System.out.printf(Locale.ROOT, "%d orders, pages of %d%n%-28s %10s %8s%n%-28s %10.1f %8s%n", orders, PAGE,
                    "", "ms", "ratio", "bare statement", bare, "1.0");
            print("first page", bare, () -> rows.page(byNumber, List.of(), Optional.empty(), false, PAGE));
            print("page down", bare, () -> rows.page(byNumber, List.of(), Optional.of(first.getLast()), false, PAGE));
            print("end", bare, () -> rows.page(byNumber, List.of(), Optional.empty(), true, PAGE));
            print("sorted by customer name", bare,
                    () -> rows.page(Sort.ascending("name"), List.of(), Optional.empty(), false, PAGE));
            print("sorted by total, largest first", bare,
                    () -> rows.page(Sort.descending("total"), List.of(), Optional.empty(), false, PAGE));
            print("filtered by customer", bare, () -> rows.page(byNumber,
                    List.of(new Filter("customer", new Criterion.Is("C042"))), Optional.empty(), false, PAGE));
            print("filtered by number", bare, () -> rows.page(byNumber,
                    List.of(new Filter("number", new Criterion.Is("B0000042"))), Optional.empty(), false, PAGE));
            System.out.println("heap grew by " + (Effort.heapMegabytes() - before) + " MB");
        }
    }

    private static void print(String what, double bare, Supplier<?> work) {
        var time = median(work);
        System.out.printf(Locale.ROOT, "%-28s %10.1f %8.1f%n", what, time, time / bare);
    }

    private static double median(Supplier<?> work) {
        var times = new ArrayList<Double>();
        for (var at = 0; at < TIMES; at++) {
            times.add(Effort.of(work::get).wallMillis());
        }
        return Spread.of(times).median();
    }
}
