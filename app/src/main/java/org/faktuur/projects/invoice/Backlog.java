package org.faktuur.projects.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.ActualType;
import org.faktuur.projects.actual.BillingStatus;
import org.faktuur.projects.contract.MilestoneStatus;
import org.faktuur.projects.contract.ProjectContract;

/// What waits to be invoiced (SPEC F8): work, and parts of contracts.
record Backlog(List<Actual> work, List<ContractPiece> pieces) {

    /// What was chosen; refused where something of it does not wait.
    static Outcome<Backlog> of(BacklogChoice choice, InvoiceBooks books) {
        var work = books.actuals().byIds(choice.work());
        var wanted = Set.copyOf(choice.pieces());
        var pieces = choice.pieces().stream().map(ContractPiece.Key::contract).distinct()
                .flatMap(each -> books.pieces().of(each).stream()).filter(each -> wanted.contains(each.key())).toList();
        var wrong = new ArrayList<Refusal>();
        work.stream().filter(each -> !waits(each)).forEach(each -> wrong.add(
                new ProjectInvoiceRefusal.NotInBacklog(each.subject().description())));
        pieces.stream().filter(each -> each.status().isOnInvoice()).forEach(each -> wrong.add(
                new ProjectInvoiceRefusal.NotInBacklog(each.name())));
        return wrong.isEmpty() ? Outcome.done(new Backlog(work, pieces)) : Outcome.refused(wrong);
    }

    /// Those of it that nobody has marked as ready.
    List<Refusal> unready() {
        return Stream.concat(work.stream().filter(each -> !isReady(each)).map(each -> each.subject().description()),
                        pieces.stream().filter(each -> each.status() != MilestoneStatus.READY_TO_INVOICE || each.id() == 0)
                                .map(ContractPiece::name))
                .<Refusal>map(ProjectInvoiceRefusal.NotReadyYet::new).toList();
    }

    private static boolean waits(Actual each) {
        return each.type() == ActualType.UNBILLED_SALES && each.stands()
                && (each.marks().billing() == BillingStatus.OPEN || isReady(each));
    }

    private static boolean isReady(Actual each) {
        return each.marks().billing() == BillingStatus.READY_TO_INVOICE;
    }

    /// What of a contract is ready and passes these.
    static Backlog ready(ProjectContract contract, InvoiceBooks books, Predicate<Actual> work, Predicate<ContractPiece> pieces) {
        return new Backlog(books.actuals().backlogOf(contract.number()).stream().filter(Backlog::isReady).filter(work).toList(),
                books.pieces().of(contract).stream()
                        .filter(each -> each.status() == MilestoneStatus.READY_TO_INVOICE).filter(pieces).toList());
    }

    /// As details of a draft, with what the customer reads of each.
    List<DraftDetail> details(InvoiceBooks books) {
        var details = new ArrayList<DraftDetail>();
        var externals = books.actuals().externals(work.stream().map(Actual::id).toList());
        work.forEach(each -> details.add(new DraftDetail(0, InvoiceDetail.of(each), externals.getOrDefault(each.id(), ""))));
        pieces.forEach(each -> details.add(DraftDetail.of(each.detail())));
        return details;
    }
}
