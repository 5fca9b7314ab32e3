package org.faktuur.projects.invoice;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.faktuur.Office;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Outcome;
import org.faktuur.projects.Bookings;
import org.faktuur.projects.ProjectOffice;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.ActualType;
import org.faktuur.projects.actual.BillingType;
import org.faktuur.projects.actual.Source;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.actual.Work;
import org.faktuur.projects.contract.ContractLine;
import org.faktuur.projects.contract.ContractStatus;
import org.faktuur.projects.contract.ProjectContract;
import org.faktuur.projects.contract.Split;
import org.faktuur.projects.entry.Entry;
import org.faktuur.projects.invoice.InvoiceDetail.Backing;

/// What tests do on the way to a draft in an office with projects.
public final class Drafting {

    private final Office office;

    public Drafting(Office office) {
        this.office = office;
    }

    /// Approves so many hours of Bob on WEB; answers the entry.
    public long entry(String hours) {
        return entry(hours, ProjectOffice.DAY);
    }

    /// Hands in so many hours; answers the entry.
    public long submitted(String hours) {
        return submitted(hours, ProjectOffice.DAY);
    }

    private long submitted(String hours, LocalDate day) {
        return ProjectOffice.submitted(office, Entry.draft(TransactionClass.TIME, day,
                Work.time("WEB", "", "BOB", "DEV"), Quantity.of(hours), new Entry.Cost(Price.ZERO, ProjectOffice.EUR),
                "Programming"));
    }

    public long entry(String hours, LocalDate day) {
        var id = submitted(hours, day);
        office.projects().approveEntries().approve(List.of(id)).orElseThrow();
        return id;
    }

    /// The unbilled actual of an entry.
    public long unbilled(long entry) {
        return office.projects().actuals().of(new Source(Source.Kind.ENTRY, entry)).stream()
                .filter(each -> each.type() == ActualType.UNBILLED_SALES).findFirst().orElseThrow().id();
    }

    /// Approves so many hours; answers the unbilled actual.
    public long approved(String hours) {
        return unbilled(entry(hours));
    }

    public Outcome<Integer> ready(long work) {
        return office.projects().markReady().ready(BacklogChoice.ofWork(List.of(work)));
    }

    /// The draft of what is ready.
    public ProjectInvoice create() {
        return draftOf(office.projects().createProjectInvoices().create("PC-0001").orElseThrow().getFirst());
    }

    /// A draft with these hours, each a detail.
    public ProjectInvoice draft(String... hours) {
        Arrays.stream(hours).forEach(each -> ready(approved(each)).orElseThrow());
        return create();
    }

    public ProjectInvoice draftOf(String number) {
        return office.projects().invoices().draft(number).orElseThrow();
    }

    /// A draft with these hours, confirmed.
    public ConfirmedInvoice confirmed(String... hours) {
        return confirm(draft(hours));
    }

    public ConfirmedInvoice confirm(ProjectInvoice draft) {
        return office.projects().confirmProjectInvoices().confirm(draft.ref()).orElseThrow();
    }

    public ProjectInvoice edit(ProjectInvoice draft, Map<Long, DraftDetail.Edit> edits) {
        return office.projects().editProjectInvoice().edit(draft.ref(), edits).orElseThrow();
    }

    /// The first detail with this quantity, at this price, billed so.
    public ProjectInvoice edit(ProjectInvoice draft, String quantity, String price, BillingType billing) {
        var detail = draft.details().getFirst();
        return edit(draft, Map.of(detail.id(), new DraftDetail.Edit(Quantity.of(quantity), Price.of(price), billing,
                detail.matter().subject().description(), "")));
    }

    /// Corrects a confirmed invoice to this quantity of its first detail at 200, confirmed.
    public ConfirmedInvoice corrected(ConfirmedInvoice confirmed, String quantity) {
        return confirm(edit(correction(confirmed), quantity, "200", BillingType.CHARGEABLE));
    }

    /// The draft that corrects a confirmed invoice.
    public ProjectInvoice correction(ConfirmedInvoice confirmed) {
        return office.projects().correctProjectInvoice().begin(confirmed.number()).orElseThrow();
    }

    public DraftDetail.Edit billed(DraftDetail detail, BillingType billing) {
        return new DraftDetail.Edit(detail.worth().quantity(), detail.worth().price(), billing, "Programming", "");
    }

    /// The actuals that the draft stands on.
    public List<Long> work(ProjectInvoice draft) {
        return draft.billing().stream().map(each -> ((Backing.Unbilled) each.backing()).actual().id()).toList();
    }

    public String status(long actual) {
        return office.projects().actuals().byId(actual).orElseThrow().marks().billing().name();
    }

    /// Every actual of the contract in short, in the order of writing.
    public List<String> rows() {
        return office.projects().actuals().ofContract("PC-0001").stream().map(Bookings::shortly).toList();
    }

    /// Those that were written after so many.
    public List<String> rowsAfter(int rows) {
        return rows().subList(rows, rows().size());
    }

    /// Keeps another contract of one line, paid so.
    ProjectContract contract(String number, ContractLine line, Split split) {
        return contract(number, List.of(new ContractLine(line.number(), line.name(), line.matter(), split)), split);
    }

    /// The same of these lines of C100.
    ProjectContract contract(String number, List<ContractLine> lines) {
        return contract(number, lines, Split.all("C100"));
    }

    private ProjectContract contract(String number, List<ContractLine> lines, Split split) {
        return office.projects().saveContract().save(new ProjectContract(number, "Phase", new ProjectContract.Terms(
                ProjectOffice.EUR, LocalDate.of(2026, 6, 30), ""), ContractStatus.CONFIRMED, split,
                lines, 0)).orElseThrow();
    }

    public List<Actual> actuals() {
        return office.projects().actuals().ofContract("PC-0001");
    }
}
