package org.faktuur.tax;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.faktuur.money.Percent;

/// A VAT code with its dated rates (btw, mva). Rates are rows, never constants.
public record VatCode(String code, String name, VatKind kind, List<Rate> rates) {

    /// A rate and the first day on which it holds.
    public record Rate(LocalDate validFrom, Percent percent) {
    }

    public VatCode {
        rates = rates.stream().sorted(Comparator.comparing(Rate::validFrom).reversed()).toList();
    }

    /// The rate in force on a day; empty before the first.
    public Optional<Percent> rateOn(LocalDate day) {
        return rates.stream().filter(rate -> !rate.validFrom().isAfter(day)).map(Rate::percent).findFirst();
    }
}
