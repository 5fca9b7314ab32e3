package org.faktuur.sales.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.faktuur.invoices.InvoiceToPost;
import org.faktuur.invoices.InvoiceTotals;
import org.faktuur.invoices.Posted;
import org.faktuur.outcome.Outcome;
import org.faktuur.sales.PostSalesInvoice.Foreseen;
import org.faktuur.sales.SalesLine;
import org.faktuur.sales.SalesOrder;
import org.faktuur.texts.Words;
import org.joda.money.Money;

/// An invoice that the dialog would make of an order: what would be posted, or why not, or what was.
///
/// @param before the order as it stands; empty when it is not there any more
public record InvoiceToBe(String order, Optional<SalesOrder> before, Outcome<Foreseen> outcome,
        Optional<Posted> posted) {

    /// The same after posting it was tried.
    InvoiceToBe as(Outcome<Posted> result) {
        return switch (result) {
            case Outcome.Done<Posted>(var done) -> new InvoiceToBe(order, before, outcome, Optional.of(done));
            case Outcome.Refused<Posted>(var reasons) ->
                new InvoiceToBe(order, before, Outcome.refused(reasons), Optional.empty());
        };
    }

    /// What can be said of it in a word.
    InvoiceVerdict verdict() {
        if (posted.isPresent()) {
            return InvoiceVerdict.POSTED;
        }
        return outcome.isDone() ? InvoiceVerdict.CAN_BE_POSTED : InvoiceVerdict.REFUSED;
    }

    /// Every reason against it, or the number that it was posted under.
    Words remark() {
        return posted.map(result -> Words.plain(result.invoice().number())).orElse(texts ->
                String.join(" ", outcome.refusals().stream().map(texts::of).toList()));
    }

    /// What posting would make; empty when it is refused.
    Optional<Foreseen> foreseen() {
        return outcome instanceof Outcome.Done<Foreseen>(var done) ? Optional.of(done) : Optional.empty();
    }

    Optional<InvoiceToPost> invoice() {
        return foreseen().map(foreseen -> foreseen.proposed().invoice());
    }

    String customer() {
        return before.map(found -> found.header().buyer().customerAccount()).orElse("");
    }

    String customerName() {
        return before.map(found -> found.header().buyer().customerName()).orElse("");
    }

    String invoiceAccount() {
        return before.map(found -> found.header().buyer().invoiceAccount()).orElse("");
    }

    /// One of the sums of the invoice; none when it is refused.
    Money sum(Function<InvoiceTotals, Money> which) {
        return invoice().map(InvoiceToPost::totals).map(which).orElse(null);
    }

    /// The lines of the order.
    List<SalesLine> lines() {
        return before.map(SalesOrder::lines).orElse(List.of());
    }
}
