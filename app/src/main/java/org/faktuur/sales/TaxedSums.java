package org.faktuur.sales;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.faktuur.outcome.Outcome;
import org.faktuur.tax.Taxed;
import org.faktuur.tax.VatCalculation;
import org.faktuur.tax.VatLine;

/// The VAT of what is invoiced of orders: computed, and of what gives an invoice back what that was posted with.
final class TaxedSums {

    private final List<OrderSums.Amount> amounts;
    private final List<Taxed.Share> shares = new ArrayList<>();
    private final List<VatLine> lines = new ArrayList<>();

    private TaxedSums(List<OrderSums.Amount> amounts) {
        this.amounts = amounts;
    }

    /// The shares stand in the order of the amounts: of each order its lines, its discounts, its charges.
    static Outcome<Taxed> of(Stream<OrderSums> sums, VatCalculation vat, LocalDate date, boolean included) {
        var amounts = sums.flatMap(OrderSums::amounts).toList();
        var taxables = amounts.stream().filter(amount -> amount.given().isEmpty()).map(OrderSums.Amount::taxable)
                .toList();
        var computed = included ? vat.included(taxables, date) : vat.of(taxables, date);
        return taxables.size() == amounts.size() ? computed
                : computed.map(taxed -> new TaxedSums(amounts).with(taxed));
    }

    private Taxed with(Taxed computed) {
        lines.addAll(computed.lines());
        var next = computed.shares().iterator();
        for (var amount : amounts) {
            amount.given().ifPresentOrElse(part -> {
                shares.add(new Taxed.Share(part.net(), part.tax()));
                part.vat().forEach(this::add);
            }, () -> shares.add(next.next()));
        }
        return new Taxed(lines, shares);
    }

    /// Onto the line of the same code and rate.
    private void add(VatLine more) {
        for (var at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            if (line.code().equals(more.code()) && line.percent().equals(more.percent())) {
                lines.set(at, new VatLine(line.code(), line.kind(), line.percent(), line.base().plus(more.base()),
                        line.tax().plus(more.tax())));
                return;
            }
        }
        lines.add(more);
    }
}
