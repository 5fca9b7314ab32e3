package org.faktuur.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faktuur.Office;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Course;
import org.faktuur.projects.invoice.ConfirmProjectInvoices;
import org.faktuur.projects.invoice.CreateProjectInvoices;
import org.faktuur.projects.invoice.DraftRef;
import org.jooq.impl.DSL;

/// Project invoices in bulk: drafts of all contracts are created and confirmed, and a tenth of them corrected; against
/// plain batches of the same rows into the same tables.
final class ProjectBulk {

    /// How many details are written in one safe step.
    private static final int STEP = 500;

    private ProjectBulk() {
    }

    /// What plain batches take for what invoicing takes, of the processor's time; goal: at least half as much.
    static Spread measure(int contracts, int actuals, int pairs) {
        var ratios = new LinkedHashMap<String, List<Double>>();
        System.out.printf("%d contracts, %d actuals: s of CPU (wall) by invoicing and by plain batches, plain / invoicing%n",
                contracts, actuals);
        for (var pair = 0; pair <= pairs; pair++) {
            try (var books = new BenchOffice()) {
                var run = run(books.office(), contracts, actuals / contracts);
                System.out.printf(Locale.ROOT, "%-6s %8.0f actuals a CPU second by invoicing, %8.0f by plain batches%n",
                        pair == 0 ? "warm" : pair, all(run.program()).perCpuSecond(run.actuals()),
                        all(run.plain()).perCpuSecond(run.actuals()));
                for (var phase : ProjectPhase.values()) {
                    print(phase.name().toLowerCase(Locale.ROOT), run.program().get(phase), run.plain().get(phase), pair, ratios);
                }
                print("all", all(run.program()), all(run.plain()), pair, ratios);
            }
        }
        ratios.forEach((what, each) -> System.out.println("plain batches / " + what + ": " + Spread.of(each)));
        return Spread.of(ratios.get("all, CPU"));
    }

    private static void print(String what, Effort program, Effort plain, int pair, Map<String, List<Double>> ratios) {
        var cpu = (double) plain.cpuNanos() / program.cpuNanos();
        var wall = plain.wallMillis() / program.wallMillis();
        System.out.printf(Locale.ROOT, "  %-8s %7.2f (%6.2f) %7.2f (%6.2f) %6.2f (%.2f)%n", what, program.cpuNanos() / 1e9,
                program.wallMillis() / 1e3, plain.cpuNanos() / 1e9, plain.wallMillis() / 1e3, cpu, wall);
        if (pair > 0) {
            ratios.computeIfAbsent(what + ", CPU", _ -> new ArrayList<>()).add(cpu);
            ratios.computeIfAbsent(what + ", wall", _ -> new ArrayList<>()).add(wall);
        }
    }

    private static Effort all(Map<ProjectPhase, Effort> efforts) {
        return efforts.values().stream().reduce(new Effort(0, 0), Effort::and);
    }

    private record Run(int actuals, Map<ProjectPhase, Effort> program, Map<ProjectPhase, Effort> plain) {
    }

    private static Run run(Office office, int contracts, int each) {
        var numbers = ProjectFlood.contracts(office, contracts, each);
        ProjectFlood.ready(office, numbers);
        var plain = new PlainActuals(office);
        var efforts = new EnumMap<ProjectPhase, Effort>(ProjectPhase.class);
        efforts.put(ProjectPhase.CREATE, Effort.tidied(() -> create(office, numbers)));
        plain.drafted(ProjectPhase.CREATE);
        var drafts = drafts(office);
        efforts.put(ProjectPhase.CONFIRM, Effort.tidied(() -> confirm(office, drafts)));
        var corrections = new ArrayList<DraftRef>();
        var begun = Effort.tidied(() -> drafts.stream().limit(Math.max(1, drafts.size() / 10))
                .forEach(draft -> corrections.add(correct(office, draft))));
        plain.drafted(ProjectPhase.CORRECT);
        efforts.put(ProjectPhase.CORRECT, begun.and(Effort.tidied(() -> corrections.forEach(ref ->
                office.projects().confirmProjectInvoices().confirm(ref).orElseThrow()))));
        plain.confirmed();
        return new Run(plain.actuals(), efforts, plain.write(Math.ceilDiv(STEP, each + 1)));
    }

    private static void create(Office office, List<String> contracts) {
        office.projects().createProjectInvoices().create(contracts, OrderFlood.DATE, Course.all())
                .forEach(each -> each.drafts().orElseThrow());
    }

    private static List<String> drafts(Office office) {
        return office.database().dsl().select(DSL.field("number", String.class)).from("project_invoice").orderBy(DSL.one())
                .fetch(DSL.field("number", String.class));
    }

    private static void confirm(Office office, List<String> drafts) {
        for (var from = 0; from < drafts.size(); from += ConfirmProjectInvoices.MOST) {
            office.projects().confirmProjectInvoices().confirm(drafts.subList(from, Math.min(drafts.size(),
                            from + ConfirmProjectInvoices.MOST)), Course.all()).orElseThrow()
                    .forEach(each -> each.confirmed().orElseThrow());
        }
    }

    private static DraftRef correct(Office office, String invoice) {
        var draft = office.projects().correctProjectInvoice().begin(invoice).orElseThrow();
        return office.projects().editProjectInvoice().quantity(draft.ref(), draft.details().getFirst().id(),
                Quantity.of("0.5")).orElseThrow().ref();
    }
}
