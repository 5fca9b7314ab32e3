package org.faktuur.console;

import java.nio.file.Path;
import java.util.Map;
import org.faktuur.Office;
import org.faktuur.outcome.Outcome;
import org.faktuur.sales.ImportSalesOrders;
import org.faktuur.tabular.FileImport;
import org.faktuur.tabular.ImportReport;
import org.faktuur.tabular.TabularFile;
import org.faktuur.tabular.TabularRefusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Imports records from files: whole, or not at all.
@Command(name = "import", subcommands = {ImportCommand.Customers.class, ImportCommand.Products.class,
        ImportCommand.Orders.class})
final class ImportCommand {

    /// Customers from a file.
    @Command(name = "customers")
    static final class Customers implements ConsoleTask {
        @Parameters(paramLabel = "FILE", descriptionKey = "import.file")
        private Path file;
        @Mixin
        private ImportOptions options;

        @Override
        public Answer run(Terminal terminal) {
            return terminal.inOffice(office -> importWhole(terminal, office, office.importCustomers(), file, options));
        }
    }

    /// Products from a file.
    @Command(name = "products")
    static final class Products implements ConsoleTask {
        @Parameters(paramLabel = "FILE", descriptionKey = "import.file")
        private Path file;
        @Mixin
        private ImportOptions options;

        @Override
        public Answer run(Terminal terminal) {
            return terminal.inOffice(office -> importWhole(terminal, office, office.importProducts(), file, options));
        }
    }

    /// Orders from a file with a row a line, or from two files.
    @Command(name = "orders")
    static final class Orders implements ConsoleTask {
        @Parameters(paramLabel = "FILE", descriptionKey = "import.file")
        private Path file;
        @Option(names = "--lines", descriptionKey = "import.lines", paramLabel = "FILE")
        private Path lines;
        @Mixin
        private ImportOptions options;

        @Override
        public Answer run(Terminal terminal) {
            return terminal.inOffice(office -> lines == null
                    ? importWhole(terminal, office, office.importSalesOrders(), file, options)
                    : pair(terminal, office));
        }

        private Answer pair(Terminal terminal, Office office) {
            var verb = office.importSalesOrders();
            var orders = TabularFile.of(file);
            var theirLines = TabularFile.of(lines);
            return hinted(terminal, Answer.of(options.setup(orders, verb.readingOfOrders(), verb).then(ofOrders ->
                    options.setup(theirLines, verb.readingOfLines(), verb).then(ofLines ->
                            run(verb, new ImportSalesOrders.Pair(orders, ofOrders, theirLines, ofLines))
                                    .map(report -> answer(terminal, report, options.isCheck()))))));
        }

        private Outcome<ImportReport> run(ImportSalesOrders verb, ImportSalesOrders.Pair pair) {
            return options.isCheck() ? verb.check(pair) : verb.run(pair);
        }
    }

    private static Answer importWhole(Terminal terminal, Office office, FileImport verb, Path path,
                                      ImportOptions options) {
        var file = TabularFile.of(path);
        return hinted(terminal, Answer.of(options.setup(file, verb, office).then(setup -> {
            var report = options.isCheck() ? verb.check(file, setup) : verb.run(file, setup);
            return report.then(done -> options.keep(verb.kind(), setup, office).map(_ -> done))
                    .map(done -> options.unused(file, setup, terminal, answer(terminal, done, options.isCheck())));
        })));
    }

    /// Says how a field is filled here, when one is not.
    private static Answer hinted(Terminal terminal, Answer answer) {
        return answer.refusals().stream().anyMatch(each -> each instanceof TabularRefusal.ChoiceNeeded
                || each instanceof TabularRefusal.NotMapped)
                ? answer.line(terminal.texts().text("console.fillFields")) : answer;
    }

    private static Answer answer(Terminal terminal, ImportReport report, boolean checked) {
        return new Answer().fact("added", report.added()).fact("skipped", report.skipped())
                .line(terminal.text(checked ? "console.checked" : "console.imported", Map.of("added", report.added(),
                        "skipped", report.skipped())));
    }
}
