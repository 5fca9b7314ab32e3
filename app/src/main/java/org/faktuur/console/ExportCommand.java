package org.faktuur.console;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToLongBiFunction;
import org.faktuur.Office;
import org.faktuur.tabular.CsvExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes what the books hold as CSV for other programs.
@Command(name = "export", subcommands = {ExportCommand.Orders.class, ExportCommand.Invoices.class,
        ExportCommand.InvoiceLines.class, ExportCommand.Vouchers.class, ExportCommand.CustomerTransactions.class})
final class ExportCommand {

    /// Where to.
    static final class Target {
        @Option(names = "--out", descriptionKey = "export.out", required = true, paramLabel = "FILE.csv")
        private Path out;

        Answer write(Terminal terminal, List<String> headings, ToLongBiFunction<Office, CsvExport> rows) {
            return terminal.inOffice(office -> {
                var count = new AtomicLong();
                try {
                    CsvExport.toFile(out, headings, csv -> count.set(rows.applyAsLong(office, csv)));
                } catch (UncheckedIOException _) {
                    return new Answer().refused(List.of(new ConsoleRefusal.FileNotWritten(out)));
                }
                return new Answer().fact("file", out).fact("rows", count.get())
                        .line(terminal.text("console.exported", Map.of("rows", count.get(), "file", out)));
            });
        }
    }

    /// Every sales order.
    @Command(name = "orders")
    static final class Orders implements ConsoleTask {
        @Mixin
        private Target target;

        @Override
        public Answer run(Terminal terminal) {
            return target.write(terminal, Exports.ORDERS, Exports::orders);
        }
    }

    /// Every posted invoice and credit note.
    @Command(name = "invoices")
    static final class Invoices implements ConsoleTask {
        @Mixin
        private Target target;

        @Override
        public Answer run(Terminal terminal) {
            return target.write(terminal, Exports.INVOICES, Exports::invoices);
        }
    }

    /// Every line of the posted invoices.
    @Command(name = "invoice-lines")
    static final class InvoiceLines implements ConsoleTask {
        @Mixin
        private Target target;

        @Override
        public Answer run(Terminal terminal) {
            return target.write(terminal, Exports.INVOICE_LINES, Exports::invoiceLines);
        }
    }

    /// Every entry of the vouchers.
    @Command(name = "vouchers")
    static final class Vouchers implements ConsoleTask {
        @Mixin
        private Target target;

        @Override
        public Answer run(Terminal terminal) {
            return target.write(terminal, Exports.VOUCHERS, Exports::vouchers);
        }
    }

    /// Every customer transaction.
    @Command(name = "customer-transactions")
    static final class CustomerTransactions implements ConsoleTask {
        @Mixin
        private Target target;

        @Override
        public Answer run(Terminal terminal) {
            return target.write(terminal, Exports.CUSTOMER_TRANSACTIONS, Exports::customerTransactions);
        }
    }
}
