package org.faktuur.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Random;
import org.faktuur.outcome.Outcome;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "POINT~0~0", "POINT~-0~0", "POINT~12~12", "POINT~9.80~9.80", "POINT~-14.5~-14.5", "POINT~\u221214.5~-14.5",
        "POINT~1,234.50~1234.50", "POINT~1,234,567~1234567", "POINT~1 234.50~1234.50", "POINT~007~7",
        "COMMA~9,80~9.80", "COMMA~1.234,50~1234.50", "COMMA~1\u00a0234,50~1234.50", "COMMA~1\u202f234~1234",
        "COMMA~1.234.567~1234567", "COMMA~999999999999999~999999999999999", "POINT~ 3.1415 ~3.1415"})
    void a_number_is_read_whole_by_the_chosen_decimal_mark(DecimalMark mark, String text, BigDecimal expected) {
        assertThat(NumberText.read(text, mark, new NumberText.Limits(15, 4))).isInstanceOfSatisfying(Outcome.Done.class,
                done -> assertThat((BigDecimal) done.value()).isEqualByComparingTo(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "1E5", "1E+999999999", "1e-3", "0x1F", "12abc", "abc", "-",
        "--1", "+1", "1-", ".5", "5.", "1.2.3", "1,2,3", "12 34", "1 23", "1,23.5", "1.234,50", "١٢٣", "１２３", "½",
        "1_000", "$5", "5%", "1'000", "=1+1", "(5)", "1 234,50"})
    void anything_else_is_no_number(String text) {
        assertThat(NumberText.read(text, DecimalMark.POINT, new NumberText.Limits(15, 4)).refusals()).singleElement()
                .isEqualTo(new TabularRefusal.CellIsNoNumber(text));
    }

    @Test
    void one_group_of_three_may_be_a_thousand_or_a_fraction_and_is_refused() {
        assertThat(NumberText.read("1.234", DecimalMark.COMMA, new NumberText.Limits(15, 4)).refusals())
                .containsExactly(new TabularRefusal.AmbiguousNumber("1.234", ','));
        assertThat(NumberText.read("1,234", DecimalMark.POINT, new NumberText.Limits(15, 4)).refusals())
                .containsExactly(new TabularRefusal.AmbiguousNumber("1,234", '.'));
    }

    @Test
    void more_digits_or_decimals_than_are_kept_are_refused() {
        assertThat(NumberText.read("1000000000000000", DecimalMark.POINT, new NumberText.Limits(15, 4)).refusals())
                .containsExactly(new TabularRefusal.NumberTooLarge("1000000000000000", 15));
        assertThat(NumberText.read("1.23456", DecimalMark.POINT, new NumberText.Limits(15, 4)).refusals())
                .containsExactly(new TabularRefusal.TooManyDecimals("1.23456", 4));
        assertThat(NumberText.read("1.230000", DecimalMark.POINT, new NumberText.Limits(15, 2)).isDone()).isTrue();
    }

    @Test
    void forty_digits_and_giant_exponents_are_refused_at_once() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(1), () -> {
            assertThat(NumberText.read("9".repeat(40), DecimalMark.POINT, new NumberText.Limits(15, 4)).isDone()).isFalse();
            assertThat(NumberText.read("1E+99999999", DecimalMark.POINT, new NumberText.Limits(15, 4)).isDone()).isFalse();
            assertThat(NumberText.read("1".repeat(1_000_000), DecimalMark.POINT, new NumberText.Limits(15, 4)).isDone()).isFalse();
        });
    }

    @Test
    void whatever_stands_there_it_is_a_number_or_a_refusal() {
        var random = new Random(7);
        var letters = "0123456789.,- \u00a0\u2212eE+'%x";
        for (var round = 0; round < 50_000; round++) {
            var text = random.ints(random.nextInt(14), 0, letters.length())
                    .collect(StringBuilder::new, (b, i) -> b.append(letters.charAt(i)), StringBuilder::append)
                    .toString();
            for (var mark : DecimalMark.values()) {
                assertThatCode(() -> NumberText.read(text, mark, new NumberText.Limits(15, 4))).as(text).doesNotThrowAnyException();
            }
        }
    }
}
