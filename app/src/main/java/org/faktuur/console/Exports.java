package org.faktuur.console;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.faktuur.Office;
import org.faktuur.invoices.Invoice;
import org.faktuur.ledger.Voucher;
import org.faktuur.listing.RowSource;
import org.faktuur.listing.Sort;
import org.faktuur.tabular.CsvExport;

/// What the exports hold, in the order in which it came into the books; read page by page.
final class Exports {

    static final List<String> ORDERS = List.of("order_number", "order_type", "status", "document_status",
            "customer_account", "invoice_account", "currency", "total");
    static final List<String> INVOICES = List.of("number", "kind", "invoice_date", "due_date", "customer_account",
            "invoice_account", "currency", "net", "tax", "total", "order_numbers");
    static final List<String> INVOICE_LINES = List.of("number", "line", "item", "description", "quantity",
            "unit_price", "discount_percent", "net", "vat_codes", "tax");
    static final List<String> VOUCHERS = List.of("voucher_number", "date", "account", "debit", "credit",
            "amount_currency", "currency", "description");
    static final List<String> CUSTOMER_TRANSACTIONS = List.of("customer_account", "document_number", "date",
            "due_date", "amount", "open_amount", "currency");

    private static final int PAGE = 1000;

    private Exports() {
    }

    static long orders(Office office, CsvExport csv) {
        return each(office.salesOrderLists().all(), "id", row -> csv.row(row.number(), row.type(),
                row.status().order(), row.status().document(), row.customer().account(),
                row.customer().invoiceAccount(), row.total().getCurrencyUnit().getCode(), row.total()));
    }

    static long invoices(Office office, CsvExport csv) {
        return each(office.invoices().all(), "posting", row -> csv.row(row.number(), row.kind(), row.invoiceDate(),
                row.dueDate(), row.customer().account(), row.customer().invoiceAccount(),
                row.total().getCurrencyUnit().getCode(), row.net(), row.tax(), row.total(),
                row.links().orderNumbers()));
    }

    static long invoiceLines(Office office, CsvExport csv) {
        var counter = new Counter();
        each(office.invoices().all(), "posting", row ->
                lines(office.invoices().byNumber(row.number()).orElseThrow(), csv, counter));
        return counter.rows;
    }

    static long vouchers(Office office, CsvExport csv) {
        var counter = new Counter();
        each(office.vouchers().all(), "posting", row ->
                entries(office.vouchers().byNumber(row.number()).orElseThrow(), csv, counter));
        return counter.rows;
    }

    static long customerTransactions(Office office, CsvExport csv) {
        return each(office.receivables().all(), "posting", row -> csv.row(row.customer().account(),
                row.documentNumber(), row.date(), row.dueDate(), row.amount(), row.open(),
                row.amount().getCurrencyUnit().getCode()));
    }

    private static void lines(Invoice invoice, CsvExport csv, Counter counter) {
        var number = 0;
        for (var line : invoice.content().content().lines()) {
            number++;
            csv.row(invoice.number(), number, line.item().item(), line.item().description(), line.quantity(),
                    line.pricing().unitPrice(), line.pricing().discount(), line.net(), line.vat().codes().text(),
                    line.vat().tax());
            counter.rows++;
        }
    }

    private static void entries(Voucher voucher, CsvExport csv, Counter counter) {
        for (var line : voucher.lines()) {
            csv.row(voucher.number(), voucher.date(), line.account(), line.debit(), line.credit(),
                    line.amountCurrency(), line.amountCurrency().getCurrencyUnit().getCode(), line.description());
            counter.rows++;
        }
    }

    private static <R> long each(RowSource<R> source, String order, Consumer<R> act) {
        var sort = Sort.ascending(order);
        var count = 0L;
        var page = source.page(sort, List.of(), Optional.empty(), false, PAGE);
        while (!page.isEmpty()) {
            page.forEach(act);
            count += page.size();
            page = source.page(sort, List.of(), Optional.of(page.getLast()), false, PAGE);
        }
        return count;
    }

    private static final class Counter {
        private long rows;
    }
}
