package org.faktuur.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.faktuur.Office;
import org.faktuur.money.Quantity;
import org.faktuur.projects.invoice.ConfirmProjectInvoices;
import org.faktuur.projects.invoice.CreateProjectInvoices;
import org.jooq.impl.DSL;

/// Project invoices in bulk: drafts of all contracts are created and confirmed, and a tenth of them corrected; against
/// plain batches of the same rows into the same tables, a safe transaction for each contract.
final class ProjectBulk {

    private ProjectBulk() {
    }

    /// Actuals written for each second of the processor; goal: at least half of what plain batches do.
    static Spread measure(int contracts, int actuals, int pairs) {
        var ratios = new ArrayList<Double>();
        System.out.printf("%-6s %10s %10s %10s %14s %14s %8s   (actuals per CPU second, %d contracts, %d actuals)%n", "pair",
                "create s", "confirm s", "correct s", "invoicing", "plain batches", "ratio", contracts, actuals);
        for (var pair = 0; pair <= pairs; pair++) {
            try (var books = new BenchOffice()) {
                var office = books.office();
                var numbers = ProjectFlood.contracts(office, contracts, actuals / contracts);
                ProjectFlood.ready(office, numbers);
                var create = Effort.of(() -> create(office, numbers));
                var drafts = drafts(office);
                var details = PlainActuals.details(office);
                var confirm = Effort.of(() -> confirm(office, drafts));
                var correct = Effort.of(() -> correct(office, drafts.subList(0, Math.max(1, drafts.size() / 10))));
                var plain = PlainActuals.write(office, details);
                var written = plain.actuals();
                var all = new Effort(create.cpuNanos() + confirm.cpuNanos() + correct.cpuNanos(), 0);
                System.out.printf(Locale.ROOT, "%-6s %10.1f %10.1f %10.1f %14.0f %14.0f %8.2f%n", pair == 0 ? "warm" : pair,
                        create.wallMillis() / 1e3, confirm.wallMillis() / 1e3, correct.wallMillis() / 1e3,
                        all.perCpuSecond(written), plain.effort().perCpuSecond(written),
                        all.perCpuSecond(written) / plain.effort().perCpuSecond(written));
                if (pair > 0) {
                    ratios.add(all.perCpuSecond(written) / plain.effort().perCpuSecond(written));
                }
            }
        }
        var spread = Spread.of(ratios);
        System.out.println("project invoices in bulk / plain batches: " + spread);
        return spread;
    }

    private static void create(Office office, List<String> contracts) {
        office.projects().createProjectInvoices().create(contracts, OrderFlood.DATE, CreateProjectInvoices.Course.ALL)
                .forEach(each -> each.drafts().orElseThrow());
    }

    private static List<String> drafts(Office office) {
        return office.database().dsl().select(DSL.field("number", String.class)).from("project_invoice").orderBy(DSL.one())
                .fetch(DSL.field("number", String.class));
    }

    private static void confirm(Office office, List<String> drafts) {
        for (var from = 0; from < drafts.size(); from += ConfirmProjectInvoices.MOST) {
            office.projects().confirmProjectInvoices().confirm(drafts.subList(from, Math.min(drafts.size(),
                            from + ConfirmProjectInvoices.MOST)), ConfirmProjectInvoices.Course.ALL).orElseThrow()
                    .forEach(each -> each.confirmed().orElseThrow());
        }
    }

    private static void correct(Office office, List<String> invoices) {
        for (var invoice : invoices) {
            var draft = office.projects().correctProjectInvoice().begin(invoice).orElseThrow();
            var edited = office.projects().editProjectInvoice().quantity(draft.ref(), draft.details().getFirst().id(),
                    Quantity.of("0.5")).orElseThrow();
            office.projects().confirmProjectInvoices().confirm(edited.ref()).orElseThrow();
        }
    }
}
