package org.faktuur.documents;

import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/// The body of the paper: lines, charges, sums and closing words. Cannot be made when the lines and charges do not add
/// up to the net amount.
public record Content(List<Line> lines, List<Charge> charges, Optional<Totals> totals, List<String> notes) {

    public Content {
        lines = List.copyOf(lines);
        charges = List.copyOf(charges);
        notes = List.copyOf(notes);
        if (totals.isPresent() && !sum(lines, charges, totals.get()).equals(totals.get().net())) {
            throw new IllegalArgumentException("the lines and charges do not make the net amount");
        }
    }

    /// Lines with prices, charges and sums.
    public static Content priced(List<Line> lines, List<Charge> charges, Totals totals) {
        return new Content(lines, charges, Optional.of(totals), List.of());
    }

    /// What was delivered, without prices.
    public static Content delivered(List<Line> lines) {
        return new Content(lines, List.of(), Optional.empty(), List.of());
    }

    /// The same with closing words, one paragraph each.
    public Content withNotes(List<String> words) {
        return new Content(lines, charges, totals, words);
    }

    private static Money sum(List<Line> lines, List<Charge> charges, Totals totals) {
        var sum = Money.zero(totals.currency());
        for (var line : lines) {
            sum = sum.plus(line.pricing().map(Line.Pricing::net).orElse(Money.zero(totals.currency())));
        }
        for (var charge : charges) {
            sum = sum.plus(charge.amount());
        }
        return sum;
    }
}
