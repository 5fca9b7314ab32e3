package org.faktuur.projects.invoice.view;

import java.util.Arrays;
import java.util.List;
import org.faktuur.Office;
import org.faktuur.OfficeDesk;
import org.faktuur.TestOffice;
import org.faktuur.money.Quantity;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.projects.ProjectOffice;
import org.faktuur.projects.actual.ActualType;
import org.faktuur.projects.actual.BillingType;
import org.faktuur.projects.actual.Source;
import org.faktuur.projects.entry.Entry;
import org.faktuur.projects.invoice.BacklogChoice;
import org.faktuur.projects.invoice.ConfirmedInvoice;
import org.faktuur.projects.invoice.DraftDetail;
import org.faktuur.projects.invoice.ProjectInvoice;
import org.faktuur.session.Language;
import org.faktuur.shell.Typing;
import org.faktuur.texts.Formats;

/// A desk at an office with projects, and the way to invoices there.
final class InvoicingDesk implements AutoCloseable {

    final OfficeDesk desk;

    InvoicingDesk() {
        this(TestOffice.open());
    }

    InvoicingDesk(Office office) {
        desk = new OfficeDesk(ProjectOffice.fill(office));
    }

    /// Approves it; answers the entry.
    long approved(Entry entry) {
        var id = ProjectOffice.submitted(desk.office, entry);
        desk.office.projects().approveEntries().approve(List.of(id)).orElseThrow();
        return id;
    }

    /// Approves so many hours of Bob and marks them ready; answers the entry.
    long ready(String hours) {
        var id = approved(ProjectOffice.hours("WEB", hours));
        var work = desk.office.projects().actuals().of(new Source(Source.Kind.ENTRY, id)).stream()
                .filter(each -> each.type() == ActualType.UNBILLED_SALES).map(each -> each.id()).toList();
        desk.office.projects().markReady().ready(BacklogChoice.ofWork(work)).orElseThrow();
        return id;
    }

    /// The number of a draft with these hours, each a detail.
    String draft(String... hours) {
        Arrays.stream(hours).forEach(this::ready);
        return desk.office.projects().createProjectInvoices().create("PC-0001").orElseThrow().getFirst();
    }

    /// The number of a confirmed one.
    String confirmed(String... hours) {
        var number = draft(hours);
        desk.office.projects().confirmProjectInvoices().confirm(kept(number).ref()).orElseThrow();
        return number;
    }

    /// How one types here.
    static Typing typing() {
        return new Typing(new Formats(Language.EN), TestOffice.TODAY);
    }

    /// A detail as it is, but for its quantity and how it is billed.
    static DraftDetail.Edit with(DraftDetail detail, String quantity, BillingType billing) {
        var as = detail.asIs();
        return new DraftDetail.Edit(Quantity.of(quantity), as.price(), billing, as.description(), as.external());
    }

    ProjectInvoice kept(String number) {
        return desk.office.projects().invoices().draft(number).orElseThrow();
    }

    ConfirmedInvoice confirmedOne(String number) {
        return desk.office.projects().invoices().confirmed(number).orElseThrow();
    }

    ProjectInvoiceViewModel page(String number) {
        return desk.page(ProjectInvoiceViewModel.class, new DocumentRef(DocumentKind.PROJECT_INVOICE, number));
    }

    @Override
    public void close() {
        desk.close();
    }
}
