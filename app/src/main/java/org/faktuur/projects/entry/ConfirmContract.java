package org.faktuur.projects.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.Rights;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.ActualChanges;
import org.faktuur.projects.actual.Actuals;
import org.faktuur.projects.actual.Cause;
import org.faktuur.projects.actual.Life;
import org.faktuur.projects.actual.Source;
import org.faktuur.projects.contract.ContractConfirming;
import org.faktuur.projects.contract.ContractStatus;
import org.faktuur.projects.contract.Contracts;
import org.faktuur.projects.contract.ProjectContract;
import org.faktuur.projects.ledger.LedgerDay;
import org.faktuur.projects.ledger.ProjectLedger;
import org.faktuur.session.Right;
import org.faktuur.session.Session;
import org.faktuur.session.Transactions;

/// Confirms a contract: what was approved for it, or before there was one, is written anew by its prices and rules;
/// what an invoice holds, be it a draft, stays (SPEC F1, G6).
public final class ConfirmContract implements ContractConfirming {

    /// Where it reads and writes.
    public record Books(Contracts contracts, Entries entries, Actuals actuals, ProjectLedger ledger) {
    }

    private final Books books;
    private final ApprovalDesk desk;
    private final Session session;
    private final Transactions transactions;

    /// In these books, by what this desk looks up.
    public ConfirmContract(Books books, ApprovalDesk desk, Session session, Transactions transactions) {
        this.books = books;
        this.desk = desk;
        this.session = session;
        this.transactions = transactions;
    }

    /// Confirms a draft and writes what it brings about as one posting. Refused for one that is confirmed, has no
    /// lines or is not there, where a rate of exchange is missing, in a closed period where something moves in the ledger,
    /// and to whoever may not.
    @Override
    public Outcome<Confirmed> confirm(String number) {
        return new Rights(session).when(Right.CONTRACT, () -> transactions.run(() -> books.contracts().byNumber(number)
                .map(this::confirm)
                .orElseGet(() -> Outcome.refused(new ProjectRefusal.UnknownContract(number)))));
    }

    private Outcome<Confirmed> confirm(ProjectContract draft) {
        if (draft.status() == ContractStatus.CONFIRMED) {
            return Outcome.refused(new ProjectRefusal.ContractIsConfirmed(draft.number()));
        }
        if (draft.lines().isEmpty()) {
            return Outcome.refused(new ProjectRefusal.ContractHasNoLines(draft.number()));
        }
        var contract = draft.in(ContractStatus.CONFIRMED);
        var lives = lives(contract);
        var free = new LinkedHashMap<>(lives);
        free.values().removeIf(Life::isOnInvoice);
        var day = books.ledger().on(session.today());
        return reratings(contract, free).then(all -> {
            var wrong = day.refusals(together(all, new Approval(() -> 1, session.today())));
            if (!wrong.isEmpty()) {
                return Outcome.refused(wrong);
            }
            write(contract, all, day);
            return Outcome.done(new Confirmed(books.contracts().byNumber(contract.number()).orElseThrow(), all.size(),
                    lives.size() - all.size()));
        });
    }

    private void write(ProjectContract contract, List<Rerating> all, LedgerDay day) {
        if (all.isEmpty()) {
            books.contracts().save(contract);
            return;
        }
        var today = session.today();
        var document = new DocumentRef(DocumentKind.PROJECT_CONTRACT, contract.number());
        day.post(books.actuals().post(document, Cause.CONTRACT, today,
                numbers -> together(all, new Approval(numbers, today))), document, contract.name());
        books.contracts().settle(contract);
    }

    private static ActualChanges together(List<Rerating> all, Approval approval) {
        var added = new ArrayList<Actual>();
        var marked = new LinkedHashMap<Long, Actual.Marks>();
        all.stream().map(each -> each.by(approval).orElseThrow()).forEach(changes -> {
            added.addAll(changes.added());
            marked.putAll(changes.marked());
        });
        return new ActualChanges(added, marked);
    }

    /// The entries with something that stands, under this contract or under none where this one takes their work.
    private Map<Long, Life> lives(ProjectContract contract) {
        var lives = new LinkedHashMap<Long, Life>();
        Stream.concat(books.actuals().ofContract(contract.number()).stream(), books.actuals().ofContract("").stream()
                        .filter(each -> takes(contract, each)))
                .map(each -> each.subject().source()).filter(each -> each.kind() == Source.Kind.ENTRY).distinct()
                .forEach(source -> {
                    var life = new Life(books.actuals().of(source));
                    if (life.standing().findAny().isPresent()) {
                        lives.put(source.id(), life);
                    }
                });
        return lives;
    }

    private static boolean takes(ProjectContract contract, Actual actual) {
        var work = actual.subject().work();
        return actual.stands() && contract.lineFor(work.project(), work.task(), actual.subject().transactionClass())
                .isPresent();
    }

    private Outcome<List<Rerating>> reratings(ProjectContract contract, Map<Long, Life> lives) {
        var made = new ArrayList<Rerating>();
        var wrong = new ArrayList<Refusal>();
        for (var entry : books.entries().byIds(lives.keySet())) {
            var under = Optional.of(contract).filter(each -> each.lineFor(entry.work().project(),
                    entry.work().task(), entry.transactionClass()).isPresent());
            var proposal = under.isPresent() ? desk.proposal(entry, under)
                    : desk.proposals(List.of(entry)).map(List::getFirst);
            switch (proposal) {
                case Outcome.Done<ApprovalProposal>(var done) ->
                        made.add(new Rerating(lives.get(entry.id()).actuals(), done));
                case Outcome.Refused<ApprovalProposal>(var reasons) -> wrong.addAll(reasons);
            }
        }
        made.forEach(each -> wrong.addAll(each.by(new Approval(() -> 1, session.today())).refusals()));
        return wrong.isEmpty() ? Outcome.done(made) : Outcome.refused(wrong.stream().distinct().toList());
    }
}
