package org.faktuur.tax;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.faktuur.money.Rounding;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.joda.money.Money;

/// VAT per code on the document's total, half away from zero (the specification, E4; EN 16931 BR-CO-17).
public final class VatCalculation {

    /// An amount and the code it is taxed with; an empty code is not taxed.
    public record Taxable(String code, Money net) {
    }

    private final Map<String, VatCode> codes;

    public VatCalculation(Map<String, VatCode> codes) {
        this.codes = Map.copyOf(codes);
    }

    /// One VAT line a code, in the order of the codes; refused when a code or its rate is missing on the date.
    public Outcome<List<VatLine>> of(List<Taxable> amounts, LocalDate date) {
        var bases = new TreeMap<String, Money>();
        for (var amount : amounts) {
            if (!amount.code().isEmpty()) {
                bases.merge(amount.code(), amount.net(), Money::plus);
            }
        }
        var lines = new ArrayList<VatLine>();
        var refusals = new ArrayList<Refusal>();
        bases.forEach((code, base) -> {
            switch (lineOf(code, base, date)) {
                case Outcome.Done<VatLine>(var line) -> lines.add(line);
                case Outcome.Refused<VatLine>(var reasons) -> refusals.addAll(reasons);
            }
        });
        return refusals.isEmpty() ? Outcome.done(lines) : Outcome.refused(refusals);
    }

    private Outcome<VatLine> lineOf(String name, Money base, LocalDate date) {
        var code = codes.get(name);
        if (code == null) {
            return Outcome.refused(new TaxRefusal.NoSuchVatCode(name));
        }
        return code.rateOn(date)
                .map(rate -> Outcome.done(new VatLine(name, code.kind(), rate, base,
                        rate.of(base, Rounding.HALF_AWAY_FROM_ZERO))))
                .orElseGet(() -> Outcome.refused(new TaxRefusal.NoRateOn(name, date)));
    }
}
