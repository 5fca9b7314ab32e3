package org.faktuur.projects.billing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.Rights;
import org.faktuur.projects.invoice.ConfirmedInvoice;
import org.faktuur.projects.ledger.LedgerDay;
import org.faktuur.projects.ledger.Movement;
import org.faktuur.session.Right;
import org.faktuur.session.Session;
import org.faktuur.session.Transactions;
import org.joda.money.Money;

/// Cancels what was confirmed and its corrections against each other, where they come to nothing before any of them is
/// posted (SPEC J2): no legal number, no voucher, and no way back.
public final class CancelProjectInvoices {

    private final BillingBooks books;
    private final Session session;
    private final Transactions transactions;

    /// Kept in these books.
    public CancelProjectInvoices(BillingBooks books, Session session, Transactions transactions) {
        this.books = books;
        this.session = session;
        this.transactions = transactions;
    }

    /// The numbers of all that hangs together with these: what was billed first, what corrects that, and so on; each
    /// once, in the order of confirming. Writes nothing.
    public List<String> together(List<String> invoices) {
        return families(invoices).stream().flatMap(List::stream).map(ConfirmedInvoice::number).toList();
    }

    /// Cancels all that hangs together with these; answers the numbers of what was cancelled. What was accrued is taken
    /// back with it, and what it put back is accrued again. Refused, and nothing is cancelled, where one is not confirmed
    /// or not corrected, was posted, invoiced elsewhere or cancelled already, where something is still charged, and where
    /// what moves in the ledger cannot be posted.
    public Outcome<List<String>> cancel(List<String> invoices) {
        return new Rights(session).when(Right.POST, () -> transactions.run(() -> {
            var unknown = invoices.stream().filter(each -> books.projectInvoices().confirmed(each).isEmpty()).findFirst();
            if (unknown.isPresent()) {
                return Outcome.refused(new BillingRefusal.NoProjectInvoice(unknown.get()));
            }
            var families = families(invoices);
            var wrong = families.stream().<Refusal>flatMap(each -> refusal(each).stream()).toList();
            if (!wrong.isEmpty()) {
                return Outcome.refused(wrong);
            }
            return write(families).map(_ -> families.stream().flatMap(List::stream).map(ConfirmedInvoice::number)
                    .toList());
        }));
    }

    /// What was billed first, and all that corrects it, for each that one of these belongs to.
    private List<List<ConfirmedInvoice>> families(List<String> invoices) {
        var families = new LinkedHashMap<String, List<ConfirmedInvoice>>();
        for (var number : invoices) {
            books.projectInvoices().confirmed(number).map(this::first).ifPresent(first ->
                    families.computeIfAbsent(first.number(), _ -> family(first)));
        }
        return List.copyOf(families.values());
    }

    private ConfirmedInvoice first(ConfirmedInvoice invoice) {
        var first = invoice;
        while (first.heading().isCorrection()) {
            first = books.projectInvoices().confirmed(first.heading().corrects()).orElseThrow();
        }
        return first;
    }

    private List<ConfirmedInvoice> family(ConfirmedInvoice first) {
        var family = new ArrayList<>(List.of(first));
        for (var at = 0; at < family.size(); at++) {
            family.get(at).corrected().forEach(each ->
                    family.add(books.projectInvoices().confirmed(each).orElseThrow()));
        }
        return family;
    }

    private Optional<BillingRefusal> refusal(List<ConfirmedInvoice> family) {
        var first = family.getFirst();
        if (family.size() == 1) {
            return Optional.of(standing(first).settled().orElse(new BillingRefusal.NothingCorrectsIt(first.number())));
        }
        return family.stream().flatMap(each -> standing(each).settled().stream()).findFirst()
                .or(() -> Optional.of(charged(family)).filter(each -> !each.isZero())
                        .map(each -> new BillingRefusal.StillCharges(first.number(), each)));
    }

    /// What of all of it still stands and is charged.
    private static Money charged(List<ConfirmedInvoice> family) {
        return family.stream().flatMap(each -> each.correctable().stream()).map(each -> each.billed().worth().billed())
                .reduce(Money.zero(family.getFirst().heading().currency()), (sum, each) -> sum.plus(each.abs()));
    }

    private CustomerInvoice standing(ConfirmedInvoice invoice) {
        return new CompleteProjectInvoice(books, session, transactions).of(invoice.number()).orElseThrow();
    }

    /// Settles each in a posting of its own. Those that move something in the ledger come first: what could be refused of
    /// them is refused before anything is written.
    private Outcome<Boolean> write(List<List<ConfirmedInvoice>> families) {
        var day = books.ledger().on(session.today());
        var due = new LinkedHashMap<List<ConfirmedInvoice>, List<Movement>>();
        for (var family : families) {
            var moved = due(family, day);
            if (!moved.isDone()) {
                return Outcome.refused(moved.refusals());
            }
            due.put(family, moved.orElseThrow());
        }
        return families.stream().sorted(Comparator.comparing(each -> due.get(each).isEmpty()))
                .reduce(Outcome.done(true), (before, family) -> before.then(_ -> write(family, due.get(family), day)),
                        (_, last) -> last);
    }

    private Outcome<Boolean> write(List<ConfirmedInvoice> family, List<Movement> due, LedgerDay day) {
        var first = family.getFirst();
        return day.postAlone(due, new DocumentRef(DocumentKind.PROJECT_INVOICE, first.number()), first.heading().name(),
                () -> books.customerInvoices().cancel(first.number(), family.stream().map(this::standing).toList()));
    }

    private static Outcome<List<Movement>> due(List<ConfirmedInvoice> family, LedgerDay day) {
        return family.stream().reduce(Outcome.done(List.of()), (before, each) -> before.then(some ->
                day.due(each.number()).map(more -> Stream.concat(some.stream(), more.stream()).toList())),
                (_, last) -> last);
    }
}
