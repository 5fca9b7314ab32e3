package org.faktuur.tax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.faktuur.money.Percent;
import org.faktuur.tax.VatCalculation.Taxable;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds of every document, however the company computes: many random ones, the same at each run.
class TaxShareTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final List<String> NAMES = List.of("A", "B", "C", "Z");
    private static final Map<String, VatCode> CODES = Map.of("A", code("A", "21"), "B", code("B", "9"),
            "C", code("C", "12.345"), "Z", code("Z", "0"));
    private static final CurrencyUnit EUR = CurrencyUnit.EUR;
    private static final Money CENT = Money.ofMinor(EUR, 1);

    static List<TaxParameters> choices() {
        var all = new ArrayList<TaxParameters>();
        for (var method : TaxMethod.values()) {
            for (var rounding : TaxRounding.values()) {
                for (var direction : RoundingDirection.values()) {
                    all.add(new TaxParameters(method, rounding, direction));
                }
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("choices")
    void the_shares_sum_to_the_tax_of_the_document_to_the_cent(TaxParameters choice) {
        forMany(choice, (calculation, amounts) -> {
            var without = calculation.of(amounts, DAY).orElseThrow();
            var included = calculation.included(amounts, DAY).orElseThrow();

            assertThat(sum(without.shares(), Taxed.Share::tax)).isEqualTo(sum(without.lines(), VatLine::tax));
            assertThat(sum(without.shares(), Taxed.Share::net)).isEqualTo(sum(amounts, Taxable::amount));
            assertThat(sum(included.shares(), Taxed.Share::tax)).isEqualTo(sum(included.lines(), VatLine::tax));
            assertThat(sum(included.shares(), share -> share.net().plus(share.tax())))
                    .isEqualTo(sum(amounts, Taxable::amount));
        });
    }

    @ParameterizedTest
    @MethodSource("choices")
    void a_credit_note_mirrors_its_invoice_to_the_cent(TaxParameters choice) {
        forMany(choice, (calculation, amounts) -> {
            var mirrored = amounts.stream().map(each -> new Taxable(each.codes(), each.amount().negated())).toList();

            assertThat(calculation.of(mirrored, DAY).orElseThrow())
                    .isEqualTo(mirror(calculation.of(amounts, DAY).orElseThrow()));
            assertThat(calculation.included(mirrored, DAY).orElseThrow())
                    .isEqualTo(mirror(calculation.included(amounts, DAY).orElseThrow()));
        });
    }

    @ParameterizedTest
    @MethodSource("choices")
    void no_share_is_a_cent_a_code_away_from_the_rate(TaxParameters choice) {
        forMany(choice, (calculation, amounts) -> {
            var shares = calculation.of(amounts, DAY).orElseThrow().shares();
            for (var at = 0; at < amounts.size(); at++) {
                var codes = amounts.get(at).codes().codes();
                var rate = codes.stream().map(code -> CODES.get(code).rateOn(DAY).orElseThrow())
                        .reduce(Percent.ZERO, Percent::plus);
                var exact = amounts.get(at).amount().getAmount().multiply(rate.factor());
                assertThat(shares.get(at).tax().getAmount().subtract(exact).abs())
                        .isLessThanOrEqualTo(CENT.multipliedBy(codes.size()).getAmount());
            }
        });
    }

    @Test
    void lines_credited_one_by_one_as_they_were_taxed_take_back_all_of_the_tax() {
        forMany(TaxParameters.STANDARD, (calculation, amounts) -> {
            var taxed = calculation.of(amounts, DAY).orElseThrow();
            var left = sum(taxed.lines(), VatLine::tax);
            for (var share : taxed.shares()) {
                left = left.minus(share.tax());
            }
            assertThat(left.isZero()).isTrue();
        });
    }

    private interface Check {
        void of(VatCalculation calculation, List<Taxable> amounts);
    }

    private static void forMany(TaxParameters choice, Check check) {
        var calculation = new VatCalculation(CODES, choice);
        var random = new Random(20_260_310);
        for (var round = 0; round < 300; round++) {
            check.of(calculation, document(random));
        }
    }

    private static List<Taxable> document(Random random) {
        var amounts = new ArrayList<Taxable>();
        for (var lines = 1 + random.nextInt(7); lines > 0; lines--) {
            var codes = NAMES.stream().filter(_ -> random.nextInt(3) == 0).toList();
            amounts.add(new Taxable(TaxCodes.of(codes), Money.ofMinor(EUR, random.nextInt(-20_000, 100_000))));
        }
        return amounts;
    }

    private static Taxed mirror(Taxed taxed) {
        return new Taxed(taxed.lines().stream().map(line -> new VatLine(line.code(), line.kind(), line.percent(),
                line.base().negated(), line.tax().negated())).toList(), taxed.shares().stream()
                .map(share -> new Taxed.Share(share.net().negated(), share.tax().negated())).toList());
    }

    private static <T> Money sum(List<T> all, Function<T, Money> amount) {
        return all.stream().map(amount).reduce(Money.zero(EUR), Money::plus);
    }

    private static VatCode code(String name, String percent) {
        return new VatCode(name, name, VatKind.STANDARD,
                List.of(new VatCode.Rate(LocalDate.of(1990, 1, 1), Percent.of(percent))));
    }
}
