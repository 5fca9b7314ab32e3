package org.faktuur.bench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.faktuur.listing.Criterion;
import org.faktuur.listing.Filter;
import org.faktuur.listing.Sort;

/// The customer transactions over many invoices, nineteen in twenty of which are paid: what is open must be found
/// without reading what is not.
final class Transactions {

    private static final int PAGE = 200;
    private static final int CUSTOMERS = 1000;

    private Transactions() {
    }

    /// All transactions and those that are open: first page, end, sorted by open amount, of one customer.
    static void measure(int invoices) {
        try (var books = new BenchOffice()) {
            fill(books, invoices);
            var office = books.office();
            var lists = office.receivables();
            for (var openOnly : List.of(false, true)) {
                var rows = lists.transactions(Optional.empty(), openOnly);
                var what = openOnly ? "open: " : "all: ";
                var byDue = Sort.ascending("dueDate");
                print(what + "first page", () -> rows.page(byDue, List.of(), Optional.empty(), false, PAGE));
                print(what + "end", () -> rows.page(byDue, List.of(), Optional.empty(), true, PAGE));
                print(what + "newest first", () -> rows.page(Sort.descending("posting"), List.of(), Optional.empty(),
                        false, PAGE));
                print(what + "largest open amount", () -> rows.page(Sort.descending("open"), List.of(),
                        Optional.empty(), false, PAGE));
                print(what + "filtered by customer", () -> rows.page(byDue,
                        List.of(new Filter("customer", new Criterion.Is("T40"))), Optional.empty(), false, PAGE));
                print(what + "of one customer", () -> lists.transactions(Optional.of("T40"), openOnly)
                        .page(byDue, List.of(), Optional.empty(), false, PAGE));
            }
            print("open of a customer", () -> office.receivables().open("T40"));
            print("balance of a customer", () -> office.receivables().balances(List.of("T40")));
            print("ageing", () -> office.payments().reports().openOn(OrderFlood.DATE));
        }
    }

    /// Rows as posting makes them, without the postings: nothing but these tables is read.
    private static void fill(BenchOffice books, int invoices) {
        books.office().transactions().run(() -> {
            var dsl = books.office().database().dsl();
            dsl.execute("insert into posting select x, 'INVOICE', 'T' || x, date '2026-01-01', current_timestamp,"
                    + " 'bench', '', '', 'hash' || x from system_range(1000, " + (1000 + 2L * invoices) + ")");
            dsl.execute("insert into customer_transaction (posting, kind, summary_account, customer_account,"
                    + " document_number, transaction_date, due_date, currency, amount, amount_accounting)"
                    + " select x, 'INVOICE', '130100', 'T' || mod(x, " + CUSTOMERS + "), 'T' || x,"
                    + " dateadd(day, mod(x, 700), date '2024-01-01'), dateadd(day, mod(x, 700) + 30, date '2024-01-01'),"
                    + " 'EUR', 100, 100 from system_range(1000, " + (999 + invoices) + ")");
            dsl.execute("insert into settlement (posting, number, voucher, customer_account, settlement_date, currency,"
                    + " reverses, difference, difference_accounting, exchange_loss) select x + " + invoices + ", 'S' || x,"
                    + " '', 'T' || mod(x, " + CUSTOMERS + "), date '2026-01-01', 'EUR', '', 0, 0, 0"
                    + " from system_range(1000, " + (999 + invoices) + ") where mod(x, 20) <> 0");
            dsl.execute("insert into settlement_line (id, customer_transaction, document_number, settled,"
                    + " settled_accounting, cash_discount, cash_discount_accounting) select (x + " + invoices
                    + ") * 100000 + 1, x, 'T' || x, 100, 100, 0, 0 from system_range(1000, " + (999 + invoices)
                    + ") where mod(x, 20) <> 0");
            return null;
        });
    }

    /// The first time: the store answers the same question a second time from memory.
    private static void print(String what, Supplier<?> work) {
        System.out.printf(Locale.ROOT, "%-28s %10.1f ms%n", what, Effort.of(work::get).wallMillis());
    }
}
