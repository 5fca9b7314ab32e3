package org.faktuur.projects.billing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import org.faktuur.invoices.InvoiceToPost;
import org.faktuur.invoices.PostInvoice;
import org.faktuur.invoices.Posted;
import org.faktuur.invoices.ReadyInvoice;
import org.faktuur.outcome.Course;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.Rights;
import org.faktuur.projects.ledger.MovementEntries;
import org.faktuur.session.Right;
import org.faktuur.session.Session;
import org.faktuur.session.Transactions;

/// Posts customers' invoices of confirmed project invoices, through the door that every invoice goes through: legal
/// number, VAT, currency, voucher, what the customer owes (SPEC J2). Below zero it is a credit note.
public final class PostProjectInvoices {

    /// What became of a project invoice.
    public record Result(String invoice, Outcome<Posted> posted) {
    }

    private final BillingBooks books;
    private final PostInvoice postInvoice;
    private final Session session;
    private final Transactions transactions;

    /// Kept in these books.
    public PostProjectInvoices(BillingBooks books, PostInvoice postInvoice, Session session,
                               Transactions transactions) {
        this.books = books;
        this.postInvoice = postInvoice;
        this.session = session;
        this.transactions = transactions;
    }

    /// Posts several in the order of their numbers, so that a correction follows what it corrects; each by itself: what
    /// is refused of one does not stop the others.
    public List<Result> post(List<String> invoices, Course<Result> course) {
        var results = new ArrayList<Result>();
        var sorted = invoices.stream().distinct().sorted().toList();
        for (var invoice : sorted) {
            results.add(new Result(invoice, post(invoice)));
            if (!course.goesOn(results.getLast(), results.size(), sorted.size())) {
                break;
            }
        }
        return results;
    }

    /// Posts one. Refused when the project invoice is not confirmed, charges nothing or is invoiced already; when what
    /// it corrects is not posted; for a customer on hold or beyond the credit limit; on a day of a closed period; and
    /// where terms, VAT code, rate or account are missing.
    public Outcome<Posted> post(String invoice) {
        var complete = new CompleteProjectInvoice(books, session, transactions);
        return new Rights(session).when(Right.POST, () -> transactions.run(() -> complete.confirmed(invoice)
                .then(confirmed -> {
                    var standing = complete.standing(confirmed);
                    return standing.settled().<Outcome<Posted>>map(Outcome::refused).orElseGet(() -> write(standing,
                            complete.preview(confirmed, standing.completion())));
                })));
    }

    private Outcome<Posted> write(CustomerInvoice standing, Outcome<InvoiceToPost> proposed) {
        var rules = postInvoice.rules(books.buyers().companies().company(), false);
        var day = books.ledger().on(session.today());
        return proposed.then(invoice -> ready(invoice, rules)).then(ready -> day.due(standing.invoice())
                .map(due -> keep(ready.with(MovementEntries.of(due, standing.invoice())), rules, posted -> {
                    books.customerInvoices().settle(standing.done(CustomerInvoice.Status.POSTED,
                            posted.invoice().number()));
                    day.add(due);
                })));
    }

    private Posted keep(ReadyInvoice ready, PostInvoice.Rules rules, Consumer<Posted> then) {
        return postInvoice.keep(List.of(ready), rules, (_, posted) -> then.accept(posted)).getFirst();
    }

    private Outcome<ReadyInvoice> ready(InvoiceToPost invoice, PostInvoice.Rules rules) {
        List<Refusal> beyond = CustomerInvoiceProposal.limit(invoice, books.buyers().credit());
        return beyond.isEmpty() ? postInvoice.decide(invoice, rules, postInvoice.parts(new HashSet<>(
                CustomerInvoiceProposal.givenBack(invoice)))) : Outcome.refused(beyond);
    }
}
