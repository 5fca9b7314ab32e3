package org.faktuur.projects.billing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.BillingType;
import org.faktuur.projects.invoice.ConfirmedInvoice;
import org.joda.money.Money;

/// A line of the customer's invoice before tax: a billed actual, or all of a group together.
///
/// @param of the billed actuals that it stands for
/// @param reverses the billed actual that it takes back; empty for what is billed, and for a group together
record BillingRow(CustomerInvoice.Group group, List<Actual> of, String description, Quantity quantity, Price price,
                  Money net, Optional<Long> reverses) {

    /// The lines of a confirmed invoice in the order of its layout. What is given away is left out, or stands at 0.00.
    static List<BillingRow> of(ConfirmedInvoice invoice, CustomerInvoice.Completion completion) {
        var byLine = new LinkedHashMap<Integer, List<ConfirmedInvoice.Detail>>();
        completion.layout().forEach(each -> byLine.put(each.line(), new ArrayList<>()));
        invoice.details().stream().filter(each -> isPrinted(each.billed(), completion)).forEach(each ->
                byLine.computeIfAbsent(each.billed().subject().payer().line(), _ -> new ArrayList<>()).add(each));
        return byLine.entrySet().stream().flatMap(each -> rows(completion.group(each.getKey())
                .orElse(new CustomerInvoice.Group(each.getKey(), invoice.heading().name(), false, "")), each)).toList();
    }

    private static boolean isPrinted(Actual billed, CustomerInvoice.Completion completion) {
        return billed.worth().billing().isBilled()
                || completion.wording().complimentary() && billed.worth().billing() == BillingType.COMPLIMENTARY;
    }

    private static Stream<BillingRow> rows(CustomerInvoice.Group group,
                                           Map.Entry<Integer, List<ConfirmedInvoice.Detail>> details) {
        if (!group.summary() || details.getValue().isEmpty()) {
            return details.getValue().stream().map(each -> row(group, each));
        }
        var of = details.getValue().stream().map(ConfirmedInvoice.Detail::billed).toList();
        var sum = of.stream().map(each -> each.worth().billed()).reduce(Money::plus).orElseThrow();
        var sign = Quantity.of(sum.isNegative() ? -1 : 1);
        return Stream.of(new BillingRow(group, of, group.name(), sign, new Price(sum.abs().getAmount()), sum,
                Optional.empty()));
    }

    private static BillingRow row(CustomerInvoice.Group group, ConfirmedInvoice.Detail detail) {
        var worth = detail.billed().worth();
        return new BillingRow(group, List.of(detail.billed()), detail.external(), worth.quantity(),
                worth.billing().isBilled() ? worth.price() : Price.ZERO, worth.billed(),
                detail.billed().links().reverses());
    }

    /// The groups of the layout, and of what stands in none of them.
    static List<CustomerInvoice.Group> groups(CustomerInvoice.Completion completion, List<BillingRow> rows) {
        return Stream.concat(completion.layout().stream(), rows.stream().map(BillingRow::group)).distinct().toList();
    }

    /// The number of the line, from 1, that stands for a billed actual by itself.
    static Optional<Integer> lineOf(long billed, List<BillingRow> rows) {
        for (var at = 0; at < rows.size(); at++) {
            if (rows.get(at).of.size() == 1 && rows.get(at).of.getFirst().id() == billed && !rows.get(at).group.summary()) {
                return Optional.of(at + 1);
            }
        }
        return Optional.empty();
    }
}
