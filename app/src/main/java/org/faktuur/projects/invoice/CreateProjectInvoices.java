package org.faktuur.projects.invoice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.outcome.Course;
import org.faktuur.outcome.Outcome;
import org.faktuur.projects.Rights;
import org.faktuur.projects.contract.ProjectContract;
import org.faktuur.session.Right;
import org.faktuur.session.Session;
import org.faktuur.session.Transactions;

/// Makes draft invoices of what is ready: one for each contract and customer (SPEC F9).
public final class CreateProjectInvoices {

    /// What became of a contract: the numbers of its drafts, or why there are none.
    public record Result(String contract, Outcome<List<String>> drafts) {
    }

    private final InvoiceBooks books;
    private final Session session;
    private final Transactions transactions;

    /// Kept in these books.
    public CreateProjectInvoices(InvoiceBooks books, Session session, Transactions transactions) {
        this.books = books;
        this.session = session;
        this.transactions = transactions;
    }

    /// Makes the drafts of one contract of what was done until today. Refused when nothing of it is ready.
    public Outcome<List<String>> create(String contract) {
        return create(contract, session.today());
    }

    /// Makes the drafts of one contract of what was done until this day. Refused when nothing of it is ready.
    public Outcome<List<String>> create(String contract, LocalDate until) {
        return create(contract, until, found -> upTo(until, found));
    }

    private Backlog upTo(LocalDate until, ProjectContract contract) {
        return Backlog.ready(contract, books, each -> !each.dates().transaction().isAfter(until), _ -> true);
    }

    /// Makes the drafts of several contracts, each by itself: what is refused of one does not stop the others.
    public List<Result> create(List<String> contracts, LocalDate until, Course<Result> course) {
        return new SafeSteps<Result>(transactions).run(contracts.stream().distinct().toList(), (contract, _) -> {
            var made = make(contract, until, found -> upTo(until, found));
            return Optional.of(new SafeSteps.Done<>(new Result(contract, made.map(Made::numbers)),
                    made.isDone() ? made.orElseThrow().details() : 0));
        }, course);
    }

    /// Makes the drafts that a run of some lines of a contract is due: work until each line's cutoff, and milestones
    /// whose date has come by then. Refused when nothing of it is ready. Product lines have no runs.
    ///
    /// @param cutoffs by line
    public Outcome<List<String>> byRun(String contract, Map<Integer, LocalDate> cutoffs) {
        return create(contract, session.today(), found -> due(found, cutoffs));
    }

    /// What `byRun` would make, as drafts without numbers; keeps nothing.
    public Outcome<List<ProjectInvoice>> foresee(String contract, Map<Integer, LocalDate> cutoffs) {
        return ready(contract, found -> due(found, cutoffs)).map(found -> found.drafts(session.today()));
    }

    private Backlog due(ProjectContract contract, Map<Integer, LocalDate> cutoffs) {
        return Backlog.ready(contract, books,
                each -> isDue(cutoffs, each.subject().payer().line(), each.dates().transaction()),
                each -> each.key().isMilestone() && isDue(cutoffs, each.key().line(), each.date()));
    }

    private static boolean isDue(Map<Integer, LocalDate> cutoffs, int line, LocalDate day) {
        return cutoffs.containsKey(line) && !day.isAfter(cutoffs.get(line));
    }

    @FunctionalInterface
    private interface Choosing {
        Backlog of(ProjectContract contract);
    }

    /// What of a contract is ready.
    private record Ready(ProjectContract contract, List<DraftDetail> details) {

        /// A draft for each customer, without a number.
        List<ProjectInvoice> drafts(LocalDate until) {
            var byCustomer = new LinkedHashMap<String, List<DraftDetail>>();
            details.forEach(each -> byCustomer.computeIfAbsent(each.matter().subject().payer().customer(),
                    _ -> new ArrayList<>()).add(each));
            return byCustomer.entrySet().stream().map(his -> ProjectInvoice.draft(new InvoiceHeading("", contract.name(),
                    contract.number(), his.getKey(), contract.terms().currency(), "", until, ""), his.getValue())).toList();
        }
    }

    private Outcome<Ready> ready(String number, Choosing choosing) {
        var contract = books.contracts().byNumber(number);
        if (contract.isEmpty()) {
            return Outcome.refused(new ProjectInvoiceRefusal.UnknownProjectContract(number));
        }
        var details = choosing.of(contract.get()).details(books);
        return details.isEmpty() ? Outcome.refused(new ProjectInvoiceRefusal.NothingReady(number))
                : Outcome.done(new Ready(contract.get(), details));
    }

    /// The numbers of the drafts of a contract, and how many details are on them.
    private record Made(List<String> numbers, int details) {
    }

    private Outcome<List<String>> create(String number, LocalDate until, Choosing choosing) {
        return make(number, until, choosing).map(Made::numbers);
    }

    private Outcome<Made> make(String number, LocalDate until, Choosing choosing) {
        return new Rights(session).when(Right.DRAFT, () -> transactions.run(() -> ready(number, choosing).map(found -> {
            var drafts = found.drafts(until);
            var numbers = books.numbers().draw(DocumentKind.PROJECT_INVOICE, session.today(), drafts.size());
            var next = numbers.iterator();
            drafts.forEach(draft -> books.invoices().add(draft.with(draft.heading().numbered(next.next()))));
            books.claim(found.details());
            return new Made(numbers, found.details().size());
        })));
    }
}
