package org.faktuur.database;

import static org.faktuur.database.schema.Tables.SALES_LINE;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.faktuur.database.schema.tables.records.CustomerTransactionRecord;
import org.faktuur.database.schema.tables.records.InvoiceLineRecord;
import org.faktuur.database.schema.tables.records.InvoiceRecord;
import org.faktuur.database.schema.tables.records.TaxTransactionRecord;
import org.faktuur.database.schema.tables.records.VoucherLineRecord;
import org.faktuur.database.schema.tables.records.VoucherRecord;

/// The books' own cost of posting an invoice of five lines, hashed, chained and journalled, against the row limit,
/// in turn. Arguments: invoices a round (a tenth one by one), rounds, sizes of
/// chunks.
public final class PostingSpeed {

    private static final LocalDate DATE = LocalDate.of(2026, 1, 15);
    private static final Instant AT = Instant.parse("2026-01-15T09:30:00Z");
    private static final int LINES = 5;

    private PostingSpeed() {
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        var numbers = Arrays.stream(arguments).map(Integer::valueOf).toList();
        var invoices = numbers.isEmpty() ? 10_000 : numbers.getFirst();
        var rounds = numbers.size() < 2 ? 5 : numbers.get(1);
        var chunks = numbers.size() < 3 ? List.of(500, 100, 1) : numbers.subList(2, numbers.size());
        System.out.println("invoices/CPU s and /s: books, row limit, ratio");
        for (var chunk : chunks) {
            for (var round = 0; round < rounds; round++) {
                compare(chunk == 1 ? invoices / 10 : invoices, chunk);
            }
        }
        hashing(invoices);
    }

    private static void compare(int invoices, int chunk) throws IOException, SQLException {
        var folder = Files.createTempDirectory("posting-speed");
        var books = books(folder.resolve("books"), invoices, chunk);
        var limit = RowLimit.run(folder, invoices, chunk);
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        }
        System.out.printf("chunk %3d  %8.0f %8.0f  %8.0f %8.0f  %.2f %.2f%n", chunk, books.perCpuSecond(),
                books.perSecond(), limit.perCpuSecond(), limit.perSecond(),
                books.perCpuSecond() / limit.perCpuSecond(), books.perSecond() / limit.perSecond());
    }

    private static RowLimit.Result books(Path company, int invoices, int chunk) {
        try (var books = Database.create(company)) {
            SampleBooks.in(books);
            var system = java.lang.management.ManagementFactory
                    .getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
            var cpu = system.getProcessCpuTime();
            var wall = System.nanoTime();
            for (var from = 0; from < invoices; from += chunk) {
                var start = from;
                books.inTransaction(() -> {
                    for (var i = start; i < Math.min(start + chunk, invoices); i++) {
                        post(books.post("INVOICE", "F%07d".formatted(i), DATE, "clerk", AT), i);
                    }
                    return null;
                });
            }
            return new RowLimit.Result(invoices, system.getProcessCpuTime() - cpu, System.nanoTime() - wall);
        }
    }

    private static void post(Posting posting, int i) {
        var seq = posting.seq();
        var number = "F%07d".formatted(i);
        var net = new BigDecimal("500.00");
        var tax = new BigDecimal("105.00");
        var total = new BigDecimal("605.00");
        posting.add(new InvoiceRecord(seq, number, "INVOICE", "V" + i, DATE, DATE, DATE.plusDays(30), DATE, 1L, "C1",
                "Jan Bakker", "C1", "Kade 2\n3011 AA Rotterdam\nNederland", "Kade 2\n3011 AA Rotterdam\nNederland",
                "10", "NL001234567B01", "12345678", "nl", "N30", "", "", "", "", "EUR", BigDecimal.ONE,
                false, "TOTAL CODE NEAREST", false, false, net, tax, total, "SO1", ""));
        posting.add(new VoucherRecord(seq, "V" + i, DATE, number, "Invoice " + number));
        posting.add(voucherLine(seq, 1, "1300", total));
        posting.add(voucherLine(seq, LINES + 2, "1600", tax.negate()));
        for (var line = 1; line <= LINES; line++) {
            posting.add(new InvoiceLineRecord(LineKey.of(seq, line), "SO1", 1L, "P" + line, "Bicycle bell, brass",
                    BigDecimal.ONE, "pcs", new BigDecimal("100.00"), BigDecimal.ZERO, new BigDecimal("100.00"), "G",
                    BigDecimal.TEN, "NL21", new BigDecimal("21")));
            posting.add(voucherLine(seq, line + 1, "8000", new BigDecimal("-100.00")));
        }
        posting.add(new TaxTransactionRecord(LineKey.of(seq, 1), DATE, "NL21", "STANDARD", new BigDecimal("21"), net,
                tax, net, tax));
        posting.add(new CustomerTransactionRecord(seq, "INVOICE", "130100", "C1", number, DATE, DATE.plusDays(30), "EUR", total, total));
        posting.change(SALES_LINE.ID, SampleBooks.LINE, Map.of(SALES_LINE.INVOICED, BigDecimal.valueOf(i)));
    }

    private static VoucherLineRecord voucherLine(long seq, int line, String account, BigDecimal amount) {
        return new VoucherLineRecord(LineKey.of(seq, line), account, amount.max(BigDecimal.ZERO),
                amount.negate().max(BigDecimal.ZERO), amount, "EUR", "REVENUE", "Revenue, every customer", line, "");
    }

    private static void hashing(int invoices) {
        for (var round = 0; round < 5; round++) {
            var hashing = new PostingHash();
            var nanos = 0L;
            for (var i = 0; i < invoices; i++) {
                var posting = new PostedDocument(1, new LivingChanges()).headed("INVOICE", "F1", DATE, "clerk", AT);
                post(posting, i);
                var start = System.nanoTime();
                posting.seal(ChainLink.GENESIS, hashing, _ -> new byte[] {'0'});
                new JournalLine(1, 1, posting.hash(), posting.canonical()).toBytes();
                nanos += System.nanoTime() - start;
            }
            System.out.printf("hash and journal line: %.1f us a posting%n", nanos / 1e3 / invoices);
        }
    }
}
