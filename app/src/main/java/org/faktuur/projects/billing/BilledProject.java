package org.faktuur.projects.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faktuur.codes.CodeTable;
import org.faktuur.codes.Coded;
import org.faktuur.invoices.InvoiceLine;
import org.faktuur.invoices.InvoiceProject;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.Work;
import org.faktuur.projects.invoice.ConfirmedInvoice;

/// What the paper of a customer's invoice says of the project: contract, projects, period, groups, days, who worked,
/// and what is corrected (SPEC J4).
final class BilledProject {

    private final BillingBooks books;
    private final ConfirmedInvoice invoice;
    private final CustomerInvoice.Completion completion;
    private final List<BillingRow> rows;
    private final List<CustomerInvoice.Group> groups;
    private final Map<String, String> resources;
    private final Map<String, String> roles;

    BilledProject(BillingBooks books, ConfirmedInvoice invoice, CustomerInvoice.Completion completion,
                  List<BillingRow> rows) {
        this.books = books;
        this.invoice = invoice;
        this.completion = completion;
        this.rows = rows;
        this.groups = BillingRow.groups(completion, rows);
        this.resources = names(books.codes().resources());
        this.roles = names(books.codes().roles());
    }

    private static Map<String, String> names(CodeTable<?> codes) {
        return codes.all().stream().collect(Collectors.toMap(Coded::code, Coded::name));
    }

    /// Of a line of the invoice.
    InvoiceLine.Work work(BillingRow row) {
        var place = groups.indexOf(row.group()) + 1;
        if (row.group().summary()) {
            return new InvoiceLine.Work(place, Optional.empty(), "");
        }
        var billed = row.of().getFirst();
        return new InvoiceLine.Work(place, Optional.of(billed.dates().transaction()), worker(billed.subject().work()));
    }

    private String worker(Work work) {
        return Stream.of(resources.getOrDefault(work.resource(), work.resource()),
                roles.getOrDefault(work.role(), work.role())).filter(each -> !each.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /// Of the invoice.
    InvoiceProject said() {
        var heading = invoice.heading();
        var days = billed().map(each -> each.dates().transaction()).sorted().toList();
        return new InvoiceProject(invoice.number(), new InvoiceProject.Contract(heading.contract(), heading.name()),
                projects(), new InvoiceProject.Period(days.getFirst(), days.getLast()),
                new InvoiceProject.Correction(originals(), completion.wording().reason()), groups.stream()
                        .map(each -> new InvoiceProject.Group(each.line(), each.name(), each.summary(),
                                each.itemVatGroup())).toList());
    }

    private Stream<Actual> billed() {
        return rows.stream().flatMap(each -> each.of().stream());
    }

    private List<String> projects() {
        var names = names(books.codes().projects());
        return billed().map(each -> each.subject().work().project()).filter(each -> !each.isBlank()).distinct().sorted()
                .map(each -> (each + " " + names.getOrDefault(each, "")).strip()).toList();
    }

    /// The invoice that is corrected, then what that corrected, and so on to what was billed first.
    private List<InvoiceProject.Original> originals() {
        var originals = new ArrayList<InvoiceProject.Original>();
        var corrects = invoice.heading().corrects();
        while (!corrects.isEmpty()) {
            books.customerInvoices().of(corrects).filter(each -> !each.document().isEmpty()).ifPresent(each ->
                    originals.add(new InvoiceProject.Original(each.document(), date(each))));
            corrects = books.projectInvoices().confirmed(corrects).map(each -> each.heading().corrects()).orElse("");
        }
        return originals;
    }

    private Optional<LocalDate> date(CustomerInvoice original) {
        return Optional.of(original).filter(each -> each.status() == CustomerInvoice.Status.POSTED)
                .flatMap(each -> books.sales().invoices().byNumber(each.document()))
                .map(each -> each.content().dates().invoiceDate());
    }
}
