package org.faktuur.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How numbers are written.
class NumberPatternTest {

    @ParameterizedTest
    @CsvSource({
        "F{year}-{0000}, 2026, 17, F2026-0017", "F{year}-{0000}, 2026, 9999, F2026-9999",
        "F{year}-{0000}, 2026, 10000, F2026-10000", "SO-{000000}, 2026, 742, SO-000742", "{0}, 1999, 1, 1"})
    void numbers_are_padded_and_grow_but_never_wrap(String pattern, int year, long number, String written) {
        assertThat(new NumberPattern(pattern).format(year, number)).isEqualTo(written);
    }

    @Test
    void only_a_pattern_with_the_year_counts_anew_each_year() {
        assertThat(new NumberPattern("F{year}-{0000}").counterYear(2026)).isEqualTo(2026);
        assertThat(new NumberPattern("SO-{000000}").counterYear(2026)).isZero();
    }

    @Test
    void a_pattern_without_a_place_for_the_number_cannot_be() {
        assertThatIllegalArgumentException().isThrownBy(() -> new NumberPattern("F{year}"));
    }
}
