package org.faktuur.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static Texts texts(String language) {
        return Texts.of(Language.ofCode(language), "guide/guide");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {1234.50}                           | en | 1,234.50
            {1234.50}                           | nl | 1.234,50
            {-3}                                | nb | -3
            {today}                             | en | 21/11/2026
            {today+14}                          | nl | 05-12-2026
            {today-21}                          | nb | 31.10.2026
            {2026-03-31}                        | nb | 31.03.2026
            {2026-02-31}                        | en | {2026-02-31}
            {StartingCompany.EMPTY}             | nl | een nieuw, leeg bedrijf
            {no.such.key}                       | en | {no.such.key}
            Due {today} at {2.5} %              | nl | Due 21-11-2026 at 2,5 %
            """)
    void a_value_is_worded_in_the_readers_language(String written, String language, String worded) {
        assertThat(new Value(written).in(texts(language), TODAY)).isEqualTo(worded);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            F2026-*       | F2026-0017          | true
            *             | anything            | true
            F2026-*       | F2025-0017          | false
            {1234.50} EUR | 1,234.50\u00a0EUR   | true
            (a.b)         | (a.b)               | true
            a.b           | axb                 | false
            -1            | \u22121             | true
            """)
    void a_star_stands_for_anything_and_a_blank_for_every_blank(String written, String found, boolean matches) {
        assertThat(new Value(written).matches(found, texts("en"), TODAY)).isEqualTo(matches);
    }
}
