package org.faktuur.projects.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faktuur.ledger.ChartOfAccounts;
import org.faktuur.ledger.PostingProfile;
import org.faktuur.ledger.Voucher;
import org.faktuur.money.Rounding;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.ActualChanges;
import org.joda.money.Money;

/// What actuals move in the ledger on one day.
public final class LedgerDay {

    private static final int DECIMALS = 10;

    private final ProjectLedger.Books books;
    private final ProjectLedger.Values values;
    private final LocalDate day;
    private MovementRules rules;
    private List<Refusal> closed;

    LedgerDay(ProjectLedger.Books books, ProjectLedger.Values values, LocalDate day) {
        this.books = books;
        this.values = values;
        this.day = day;
    }

    private MovementRules rules() {
        if (rules == null) {
            rules = new MovementRules(new PostingProfile(books.chart().postingRules()), values);
        }
        return rules;
    }

    /// Why what these actuals move could not be posted: the day lies in a closed period, an account or a rate of exchange
    /// is missing. Empty too where they move nothing.
    public List<Refusal> refusals(ActualChanges changes) {
        return switch (moved(changes)) {
            case Outcome.Refused<List<Movement>>(var reasons) -> List.copyOf(reasons);
            case Outcome.Done<List<Movement>>(var movements) -> refusals(movements);
        };
    }

    private List<Refusal> refusals(List<Movement> movements) {
        return movements.isEmpty() ? List.of() : closed();
    }

    private List<Refusal> closed() {
        if (closed == null) {
            closed = ChartOfAccounts.refusalOn(day, books.chart().periods()).stream().toList();
        }
        return closed;
    }

    /// Adds the voucher of what these actuals move to the posting that is being made, which wrote them; none where they
    /// move nothing. What is reversed is taken back as it was posted.
    public void post(ActualChanges changes, DocumentRef document, String description) {
        keep(moved(changes).orElseThrow(), document, description);
    }

    private Outcome<List<Movement>> moved(ActualChanges changes) {
        var reversed = changes.added().stream().flatMap(each -> each.links().reverses().stream())
                .collect(Collectors.toSet());
        var back = books.movements().standing(reversed).stream().map(Movement::takenBack).toList();
        return fresh(changes.added().stream().filter(each -> each.links().reverses().isEmpty()
                && !reversed.contains(each.id())).toList()).map(fresh -> and(back, fresh));
    }

    private static List<Movement> and(List<Movement> some, List<Movement> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private Outcome<List<Movement>> fresh(List<Actual> written) {
        var movements = new ArrayList<Movement>();
        var wrong = new ArrayList<Refusal>();
        for (var actual : written) {
            var moved = rules().of(actual);
            wrong.addAll(moved.refusals());
            if (moved.isDone()) {
                moved.orElseThrow().ifPresent(movements::add);
            }
        }
        return wrong.isEmpty() ? Outcome.done(movements) : Outcome.refused(wrong.stream().distinct().toList());
    }

    private void keep(List<Movement> movements, DocumentRef document, String description) {
        if (!movements.isEmpty()) {
            books.vouchers().add(new Voucher(books.numbers().next(DocumentKind.VOUCHER, day), day, document.number(),
                    description, MovementEntries.of(movements, description)));
            books.movements().add(movements);
        }
    }

    /// Why work cannot be parted today: something was accrued of it, and the day lies in a closed period.
    public List<Refusal> refusalsOfParting(Actual whole) {
        return refusals(books.movements().standing(List.of(whole.id())));
    }

    /// Passes what was accrued of work on to its parts, in the posting that parted it; the ledger stays as it is.
    public void part(Actual whole, List<Actual> parts, DocumentRef document) {
        var movements = new ArrayList<Movement>();
        for (var each : books.movements().standing(List.of(whole.id()))) {
            movements.add(each.takenBack());
            var left = each.accounting();
            for (var at = 0; at < parts.size(); at++) {
                var much = at == parts.size() - 1 ? left : share(each, parts.get(at));
                movements.add(each.of(parts.get(at), much));
                left = left.minus(much);
            }
        }
        keep(movements.stream().filter(each -> !each.amount().isZero()).toList(), document,
                whole.subject().description());
    }

    private static Money share(Movement whole, Actual part) {
        return Money.of(whole.accounting().getCurrencyUnit(), whole.accounting().getAmount()
                .multiply(part.amount().getAmount()).divide(whole.amount().getAmount(), DECIMALS,
                        Rounding.HALF_AWAY_FROM_ZERO), Rounding.HALF_AWAY_FROM_ZERO);
    }

    /// What a confirmed project invoice moves when it is invoiced, or never will be: what was accrued of what it bills is
    /// taken back, and what it put back into the backlog is accrued again. Refused where an account or a rate is missing.
    public Outcome<List<Movement>> due(String invoice) {
        var back = books.movements().due(invoice).stream().map(Movement::takenBack).toList();
        return fresh(books.movements().putBack(invoice)).map(again -> and(back, again));
    }

    /// Keeps what is due beside the voucher of the posting that is being made.
    public void add(List<Movement> due) {
        if (!due.isEmpty()) {
            books.movements().add(due);
        }
    }

    /// Posts what is due of an invoice that this program does not post, as a document of its own. Refused in a closed
    /// period.
    ///
    /// @param also what else belongs to the posting
    public Outcome<Boolean> postAlone(List<Movement> due, DocumentRef invoice, String description, Runnable also) {
        var wrong = refusals(due);
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        books.postings().begin(invoice, day);
        keep(due, invoice, description);
        also.run();
        return Outcome.done(true);
    }
}
