package org.faktuur.tax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.faktuur.money.Percent;
import org.faktuur.tax.VatCalculation.Taxable;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// VAT per code on the document's total, half away from zero.
class VatCalculationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private final VatCalculation calculation = new VatCalculation(Map.of(
            "H", new VatCode("H", "high", VatKind.STANDARD, List.of(rate("2012-10-01", "21"), rate("2001-01-01", "19"))),
            "L", new VatCode("L", "low", VatKind.REDUCED, List.of(rate("2019-01-01", "9"))),
            "R", new VatCode("R", "reverse", VatKind.REVERSE_CHARGE, List.of(rate("1990-01-01", "0")))));

    @ParameterizedTest
    @CsvSource({
        "H:10.03, 2.11", "H:10.03 H:10.03, 4.21", "H:0.33 H:0.33 H:0.33, 0.21", "L:12.50, 1.13", "L:-12.50, -1.13",
        "H:645.00, 135.45", "H:-75.00, -15.75", "R:100, 0", "H:100 L:100 R:50, 30"})
    void tax_is_rounded_once_a_code_on_the_total(String amounts, String tax) {
        var taxable = Arrays.stream(amounts.split(" ")).map(part -> part.split(":"))
                .map(part -> new Taxable(part[0], eur(part[1]))).toList();

        var lines = calculation.of(taxable, DAY).orElseThrow();

        assertThat(lines.stream().map(VatLine::tax).reduce(Money::plus).orElseThrow()).isEqualTo(eur(tax));
    }

    @ParameterizedTest
    @CsvSource({"2012-09-30, 19", "2012-10-01, 21", "2026-03-10, 21"})
    void the_rate_of_the_day_is_taken(LocalDate day, String percent) {
        assertThat(calculation.of(List.of(new Taxable("H", eur("1"))), day).orElseThrow().getFirst().percent())
                .isEqualTo(Percent.of(percent));
    }

    @Test
    void a_day_before_the_first_rate_and_an_unknown_code_are_refused() {
        var early = LocalDate.of(2018, 12, 31);

        assertThat(calculation.of(List.of(new Taxable("L", eur("1")), new Taxable("X", eur("1"))), early).refusals())
                .containsExactly(new TaxRefusal.NoRateOn("L", early), new TaxRefusal.NoSuchVatCode("X"));
    }

    @Test
    void an_amount_without_code_is_not_taxed() {
        assertThat(calculation.of(List.of(new Taxable("", eur("100"))), DAY).orElseThrow()).isEmpty();
    }

    private static VatCode.Rate rate(String from, String percent) {
        return new VatCode.Rate(LocalDate.parse(from), Percent.of(percent));
    }

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }
}
