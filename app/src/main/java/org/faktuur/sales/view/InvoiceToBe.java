package org.faktuur.sales.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.faktuur.invoices.InvoiceToPost;
import org.faktuur.invoices.InvoiceTotals;
import org.faktuur.invoices.Posted;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.sales.InvoiceGroup;
import org.faktuur.sales.PostSalesInvoice.Foreseen;
import org.faktuur.sales.SalesOrder;
import org.faktuur.texts.Words;
import org.joda.money.Money;

/// An invoice that the dialog would make: of which orders, what would be posted, or why not, or what was.
///
/// @param orders those of the group's orders that are there, as they stand
/// @param warnings what is said besides without stopping it
/// @param difference what it comes to beyond what separate invoices would; empty where it is not merged
public record InvoiceToBe(InvoiceGroup group, List<SalesOrder> orders, Outcome<Foreseen> outcome,
        List<Refusal> warnings, Optional<Posted> posted, Optional<Money> difference) {

    private static final String KEY = "PostSalesInvoiceView.";

    public InvoiceToBe {
        orders = List.copyOf(orders);
        warnings = List.copyOf(warnings);
    }

    /// The same after posting it was tried.
    InvoiceToBe as(Outcome<Posted> result) {
        return switch (result) {
            case Outcome.Done<Posted>(var done) ->
                new InvoiceToBe(group, orders, outcome, warnings, Optional.of(done), difference);
            case Outcome.Refused<Posted>(var reasons) ->
                new InvoiceToBe(group, orders, Outcome.refused(reasons), List.of(), Optional.empty(), difference);
        };
    }

    /// What can be said of it in a word.
    InvoiceVerdict verdict() {
        if (posted.isPresent()) {
            return InvoiceVerdict.POSTED;
        }
        if (!outcome.isDone()) {
            return InvoiceVerdict.REFUSED;
        }
        return warnings.isEmpty() ? InvoiceVerdict.CAN_BE_POSTED : InvoiceVerdict.CAN_BE_POSTED_WARNED;
    }

    boolean isReady() {
        return posted.isEmpty() && outcome.isDone();
    }

    boolean isMerged() {
        return group.orders().size() > 1;
    }

    /// The number that it was posted under; every reason against it; warnings, and cents that merging makes.
    Words remark() {
        return posted.map(result -> Words.plain(result.invoice().number())).orElseGet(() -> texts ->
                String.join(" ", Stream.concat(Stream.concat(outcome.refusals().stream(), warnings.stream())
                                .map(texts::of), difference.filter(amount -> !amount.isZero()).stream()
                                .map(_ -> differenceWords().in(texts))).toList()));
    }

    /// How it compares with separate invoices: 0.01 less than 2 separate invoices.
    Words differenceWords() {
        return difference.map(amount -> amount.isZero()
                ? Words.of(KEY + "differenceNone", Map.of("count", separate()))
                : Words.of(KEY + (amount.isNegative() ? "differenceLess" : "differenceMore"),
                        Map.of("amount", amount.abs(), "count", separate()))).orElse(Words.NONE);
    }

    private int separate() {
        return foreseen().map(each -> each.proposed().before().size()).orElse(group.orders().size());
    }

    /// What posting would make; empty when it is refused.
    Optional<Foreseen> foreseen() {
        return outcome instanceof Outcome.Done<Foreseen>(var done) ? Optional.of(done) : Optional.empty();
    }

    Optional<InvoiceToPost> invoice() {
        return foreseen().map(foreseen -> foreseen.proposed().invoice());
    }

    /// The order that heads it; empty when it is not there any more.
    Optional<SalesOrder> header() {
        return orders.stream().filter(order -> order.number().equals(group.header())).findFirst();
    }

    String customer() {
        return header().map(found -> found.header().buyer().customerAccount()).orElse("");
    }

    String customerName() {
        return header().map(found -> found.header().buyer().customerName()).orElse("");
    }

    String invoiceAccount() {
        return header().map(found -> found.header().buyer().invoiceAccount()).orElse("");
    }

    /// The packing slip that it is of: a number, or the word for several.
    Words slip() {
        if (!group.slip().isEmpty()) {
            return Words.plain(group.slip());
        }
        var slips = invoice().map(each -> each.references().packingSlips()).orElse(List.of());
        return slips.size() > 1 ? Words.of(SeveralSlips.MULTIPLE)
                : slips.stream().findFirst().map(Words::plain).orElse(Words.NONE);
    }

    /// One of the sums of the invoice; none when it is refused.
    Money sum(Function<InvoiceTotals, Money> which) {
        return invoice().map(InvoiceToPost::totals).map(which).orElse(null);
    }
}
