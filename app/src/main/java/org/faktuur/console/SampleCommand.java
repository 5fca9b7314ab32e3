package org.faktuur.console;

import java.util.Map;
import org.faktuur.Founding;
import org.faktuur.samples.NorthwindSample;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Makes a company out of public data.
@Command(name = "sample", subcommands = SampleCommand.Northwind.class)
final class SampleCommand {

    /// Northwind Traders: three years of real orders, invoiced.
    @Command(name = "northwind")
    static final class Northwind implements ConsoleTask {

        @Option(names = "--invoices", paramLabel = "each|month|none", converter = Dashed.Invoicing.class)
        private NorthwindSample.Invoicing invoices = NorthwindSample.Invoicing.EACH;

        @Override
        public Answer run(Terminal terminal) {
            return terminal.inNewOffice(office -> {
                var report = new Founding(office).northwind().create(terminal.session().language(), invoices);
                return new Answer().fact("company", terminal.companyFile())
                        .fact("customers", report.customers()).fact("products", report.products())
                        .fact("orders", report.orders()).fact("invoices", report.invoices())
                        .fact("total", report.total()).fact("currency", report.total().getCurrencyUnit().getCode())
                        .fact("open_orders", report.open())
                        .line(terminal.text("console.made", Map.of("company", terminal.companyFile())))
                        .line(terminal.text("console.northwind", Map.of("customers", report.customers(),
                                "products", report.products(), "orders", report.orders(),
                                "invoices", report.invoices(), "total", report.total(), "open", report.open())));
            });
        }
    }
}
