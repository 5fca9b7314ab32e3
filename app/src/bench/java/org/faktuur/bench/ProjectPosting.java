package org.faktuur.bench;

import java.util.List;
import java.util.Locale;
import org.faktuur.OfficeProjectBilling;
import org.faktuur.outcome.Course;
import org.faktuur.projects.billing.PostProjectInvoices;
import org.faktuur.projects.invoice.ConfirmProjectInvoices;
import org.faktuur.projects.invoice.CreateProjectInvoices;

/// Posting customers' invoices of confirmed project invoices: what each of them costs, and whether the last ones of a run
/// cost more than the first ones.
final class ProjectPosting {

    private static final int STRETCHES = 5;

    private ProjectPosting() {
    }

    /// So many invoices of so many actuals each.
    static void measure(int invoices, int actuals) {
        System.out.printf("%-12s %16s %16s   (%d invoices of %d lines)%n", "invoices", "CPU ms/invoice", "wall ms/invoice",
                invoices, actuals);
        try (var books = new BenchOffice()) {
            var office = books.office();
            var contracts = ProjectFlood.contracts(office, invoices, actuals);
            ProjectFlood.ready(office, contracts);
            var drafts = office.projects().createProjectInvoices().create(contracts, OrderFlood.DATE,
                    Course.all()).stream().flatMap(each -> each.drafts().orElseThrow().stream()).toList();
            for (var from = 0; from < drafts.size(); from += ConfirmProjectInvoices.MOST) {
                office.projects().confirmProjectInvoices().confirm(drafts.subList(from, Math.min(drafts.size(),
                        from + ConfirmProjectInvoices.MOST)), Course.all()).orElseThrow();
            }
            var post = new OfficeProjectBilling(office).postProjectInvoices();
            var each = Math.max(1, drafts.size() / STRETCHES);
            for (var from = 0; from < drafts.size(); from += each) {
                var stretch = drafts.subList(from, Math.min(drafts.size(), from + each));
                var effort = Effort.tidied(() -> post(post, stretch));
                System.out.printf(Locale.ROOT, "%5d-%-6d %16.2f %16.2f%n", from + 1, from + stretch.size(),
                        effort.cpuNanos() / 1e6 / stretch.size(), effort.wallMillis() / stretch.size());
            }
        }
    }

    private static void post(PostProjectInvoices post, List<String> invoices) {
        post.post(invoices, Course.all()).forEach(each -> each.posted().orElseThrow());
    }
}
