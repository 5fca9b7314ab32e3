package org.faktuur.tax;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.faktuur.money.Percent;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.joda.money.Money;

/// The VAT of a document's amounts, in all per code and amount by amount, as the company's parameters say (the
/// specification, E4).
public final class VatCalculation {

    /// An amount and the codes that it is taxed with.
    public record Taxable(TaxCodes codes, Money amount) {
    }

    private static final int EXACT_ENOUGH = 24;

    private final Map<String, VatCode> codes;
    private final TaxParameters parameters;

    /// With these codes, by name, and these choices.
    public VatCalculation(Map<String, VatCode> codes, TaxParameters parameters) {
        this.codes = Map.copyOf(codes);
        this.parameters = parameters;
    }

    /// How it computes and rounds.
    public TaxParameters parameters() {
        return parameters;
    }

    /// The VAT on prices without VAT, a VAT line a code in the order of their names; refused when a code or its rate
    /// on the date is missing.
    public Outcome<Taxed> of(List<Taxable> amounts, LocalDate date) {
        return taxed(amounts, date, false);
    }

    /// The VAT in prices that include it: gross ÷ (1 + the rates of all codes of the amount), so that the sum of net
    /// and VAT is what was asked, to the cent. Refused as with prices without VAT.
    public Outcome<Taxed> included(List<Taxable> amounts, LocalDate date) {
        return taxed(amounts, date, true);
    }

    private Outcome<Taxed> taxed(List<Taxable> amounts, LocalDate date, boolean included) {
        var rates = new TreeMap<String, Percent>();
        var refusals = new ArrayList<Refusal>();
        for (var code : codesOf(amounts)) {
            rate(code, date, rates, refusals);
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var cells = cells(amounts, rates, included);
        return Outcome.done(sum(amounts, cells, rates, included));
    }

    private static Set<String> codesOf(List<Taxable> amounts) {
        var found = new LinkedHashSet<String>();
        amounts.forEach(amount -> found.addAll(amount.codes().codes()));
        return found;
    }

    private void rate(String name, LocalDate date, Map<String, Percent> rates, List<Refusal> refusals) {
        var code = codes.get(name);
        if (code == null) {
            refusals.add(new TaxRefusal.NoSuchVatCode(name));
            return;
        }
        code.rateOn(date).ifPresentOrElse(rate -> rates.put(name, rate),
                () -> refusals.add(new TaxRefusal.NoRateOn(name, date)));
    }

    /// One cell a code of an amount, amount by amount.
    private static List<TaxCell> cells(List<Taxable> amounts, Map<String, Percent> rates, boolean included) {
        var cells = new ArrayList<TaxCell>(amounts.size());
        for (var at = 0; at < amounts.size(); at++) {
            var taxable = amounts.get(at);
            var divisor = BigDecimal.ONE;
            if (included) {
                for (var code : taxable.codes().codes()) {
                    divisor = divisor.add(rates.get(code).factor());
                }
            }
            for (var code : taxable.codes().codes()) {
                var share = taxable.amount().getAmount().multiply(rates.get(code).factor());
                cells.add(new TaxCell(at, code, taxable.codes(), taxable.amount().getCurrencyUnit(),
                        included ? share.divide(divisor, EXACT_ENOUGH, RoundingMode.HALF_EVEN) : share));
            }
        }
        return cells;
    }

    private Taxed sum(List<Taxable> amounts, List<TaxCell> cells, Map<String, Percent> rates, boolean included) {
        var taxOf = TaxDistribution.of(cells, parameters);
        var shares = new ArrayList<Taxed.Share>(amounts.size());
        var next = 0;
        for (var at = 0; at < amounts.size(); at++) {
            var amount = amounts.get(at).amount();
            var tax = Money.zero(amount.getCurrencyUnit());
            for (; next < cells.size() && cells.get(next).of() == at; next++) {
                tax = tax.plus(taxOf.get(next));
            }
            shares.add(new Taxed.Share(included ? amount.minus(tax) : amount, tax));
        }
        var bases = new TreeMap<String, Money>();
        var taxes = new TreeMap<String, Money>();
        for (var at = 0; at < cells.size(); at++) {
            var cell = cells.get(at);
            bases.merge(cell.code(), shares.get(cell.of()).net(), Money::plus);
            taxes.merge(cell.code(), taxOf.get(at), Money::plus);
        }
        var lines = new ArrayList<VatLine>(rates.size());
        rates.forEach((code, rate) -> lines.add(
                new VatLine(code, codes.get(code).kind(), rate, bases.get(code), taxes.get(code))));
        return new Taxed(lines, shares);
    }
}
