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

/// VAT as the specification has it (E4): by line or on the total, rounded per code or per combination.
class VatCalculationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Map<String, VatCode> CODES = Map.of(
            "H", new VatCode("H", "high", VatKind.STANDARD, List.of(rate("2012-10-01", "21"), rate("2001-01-01", "19"))),
            "L", new VatCode("L", "low", VatKind.REDUCED, List.of(rate("2019-01-01", "9"))),
            "Q", new VatCode("Q", "quarter", VatKind.STANDARD, List.of(rate("1990-01-01", "25"))),
            "R", new VatCode("R", "reverse", VatKind.REVERSE_CHARGE, List.of(rate("1990-01-01", "0"))),
            "VAT", new VatCode("VAT", "tenth", VatKind.STANDARD, List.of(rate("1990-01-01", "10"))),
            "STX", new VatCode("STX", "other tenth", VatKind.STANDARD, List.of(rate("1990-01-01", "10"))));

    private final VatCalculation calculation = new VatCalculation(CODES, TaxParameters.STANDARD);

    @ParameterizedTest
    @CsvSource({
        "LINE,  CODE,        17.00, 8.50 8.50, 8.50 8.50",
        "LINE,  COMBINATION, 16.98, 8.49 8.49, 8.50 8.48",
        "TOTAL, CODE,        16.98, 8.50 8.48, 8.49 8.49",
        "TOTAL, COMBINATION, 16.97, 8.49 8.48, 8.49 8.48"})
    void two_lines_of_42_42_with_two_codes_of_ten_per_cent_rounded_up(TaxMethod method, TaxRounding rounding,
            String tax, String perLine, String perCode) {
        var parameters = new TaxParameters(method, rounding, RoundingDirection.UP);

        var taxed = new VatCalculation(CODES, parameters).of(taxable("VAT+STX:42.42 VAT+STX:42.42"), DAY).orElseThrow();

        assertThat(taxOf(taxed)).isEqualTo(eur(tax));
        assertThat(taxed.shares()).extracting(Taxed.Share::tax).isEqualTo(amounts(perLine));
        assertThat(taxed.lines()).extracting(VatLine::tax).isEqualTo(amounts(perCode));
        assertThat(taxed.lines()).extracting(VatLine::base).containsOnly(eur("84.84"));
    }

    @ParameterizedTest
    @CsvSource({"CODE, 4.25 4.24", "COMBINATION, 4.25 4.24 4.24 4.24"})
    void the_cents_of_a_total_go_to_the_earliest_of_those_that_lost_most(TaxRounding rounding, String distributed) {
        var cells = rounding == TaxRounding.CODE ? List.of(cell(0, "VAT"), cell(1, "VAT"))
                : List.of(cell(0, "STX"), cell(0, "VAT"), cell(1, "STX"), cell(1, "VAT"));

        assertThat(TaxDistribution.of(cells, new TaxParameters(TaxMethod.TOTAL, rounding, RoundingDirection.UP)))
                .isEqualTo(amounts(distributed));
    }

    @ParameterizedTest
    @CsvSource({
        "H:10.03, 2.11", "H:10.03 H:10.03, 4.21", "H:0.33 H:0.33 H:0.33, 0.21", "L:12.50, 1.13", "L:-12.50, -1.13",
        "H:645.00, 135.45", "H:-75.00, -15.75", "R:100, 0", "H:100 L:100 R:50, 30"})
    void tax_is_rounded_once_a_code_on_the_total(String amounts, String tax) {
        assertThat(taxOf(calculation.of(taxable(amounts), DAY).orElseThrow())).isEqualTo(eur(tax));
    }

    @Test
    void two_orders_of_10_03_come_to_4_22_apart_and_to_4_21_merged() {
        var apart = taxOf(calculation.of(taxable("H:10.03"), DAY).orElseThrow()).multipliedBy(2);
        var merged = calculation.of(taxable("H:10.03 H:10.03"), DAY).orElseThrow();

        assertThat(apart).isEqualTo(eur("4.22"));
        assertThat(taxOf(merged)).isEqualTo(eur("4.21"));
        assertThat(merged.shares()).extracting(Taxed.Share::tax).containsExactly(eur("2.11"), eur("2.10"));
    }

    @Test
    void ten_of_1_00_less_ten_per_cent_at_25_per_cent_come_to_11_25() {
        var taxed = calculation.of(taxable("Q:9.00"), DAY).orElseThrow();

        assertThat(taxed.shares()).containsExactly(new Taxed.Share(eur("9.00"), eur("2.25")));
        assertThat(taxed.shares().getFirst().net().plus(taxOf(taxed))).isEqualTo(eur("11.25"));
    }

    @ParameterizedTest
    @CsvSource({
        "H:121.00, 100.00, 21.00", "H:10.00, 8.26, 1.74", "Q:11.25, 9.00, 2.25", "VAT+STX:120.00, 100.00, 20.00",
        "H:10.00 H:10.00, 8.26 8.27, 3.47", "H:-10.00 H:-10.00, -8.26 -8.27, -3.47", "R:50, 50, 0", "-:7.50, 7.50, 0",
        "H:121 L:109 -:5, 100 100 5, 30"})
    void prices_that_include_vat_are_divided_by_one_and_the_rates(String gross, String nets, String tax) {
        var taxed = calculation.included(taxable(gross), DAY).orElseThrow();

        assertThat(taxed.shares()).extracting(Taxed.Share::net).isEqualTo(amounts(nets));
        assertThat(taxOf(taxed)).isEqualTo(eur(tax));
    }

    @ParameterizedTest
    @CsvSource({"2012-09-30, 19", "2012-10-01, 21", "2026-03-10, 21"})
    void the_rate_of_the_day_is_taken(LocalDate day, String percent) {
        assertThat(calculation.of(taxable("H:1"), day).orElseThrow().lines().getFirst().percent())
                .isEqualTo(Percent.of(percent));
    }

    @Test
    void a_rate_that_changes_at_the_turn_of_the_year_holds_from_its_first_day() {
        var low = new VatCode("L", "low", VatKind.REDUCED, List.of(rate("1990-01-01", "6"), rate("2019-01-01", "9")));
        var dated = new VatCalculation(Map.of("L", low), TaxParameters.STANDARD);

        assertThat(taxOf(dated.of(taxable("L:100"), LocalDate.of(2018, 12, 31)).orElseThrow())).isEqualTo(eur("6"));
        assertThat(taxOf(dated.of(taxable("L:100"), LocalDate.of(2019, 1, 1)).orElseThrow())).isEqualTo(eur("9"));
    }

    @Test
    void a_day_before_the_first_rate_and_an_unknown_code_are_refused_once_each() {
        var early = LocalDate.of(2018, 12, 31);

        assertThat(calculation.of(taxable("L:1 X:1 L:2"), early).refusals())
                .containsExactly(new TaxRefusal.NoRateOn("L", early), new TaxRefusal.NoSuchVatCode("X"));
    }

    @Test
    void an_amount_without_code_is_not_taxed() {
        var taxed = calculation.of(taxable("-:100"), DAY).orElseThrow();

        assertThat(taxed.lines()).isEmpty();
        assertThat(taxed.shares()).containsExactly(new Taxed.Share(eur("100"), eur("0")));
    }

    private static TaxCell cell(int of, String code) {
        return new TaxCell(of, code, TaxCodes.of("VAT", "STX"), eur("0").getCurrencyUnit(),
                new java.math.BigDecimal("4.242"));
    }

    private static List<Taxable> taxable(String amounts) {
        return Arrays.stream(amounts.split(" ")).map(part -> part.split(":"))
                .map(part -> new Taxable(part[0].equals("-") ? TaxCodes.NONE : TaxCodes.of(part[0].split("\\+")),
                        eur(part[1]))).toList();
    }

    private static Money taxOf(Taxed taxed) {
        return taxed.lines().stream().map(VatLine::tax).reduce(eur("0"), Money::plus);
    }

    private static List<Money> amounts(String amounts) {
        return Arrays.stream(amounts.split(" ")).map(VatCalculationTest::eur).toList();
    }

    private static VatCode.Rate rate(String from, String percent) {
        return new VatCode.Rate(LocalDate.parse(from), Percent.of(percent));
    }

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }
}
