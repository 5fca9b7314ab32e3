package org.faktuur.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.faktuur.session.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

    private final Formats dutch = new Formats(Language.NL);
    private final Formats english = new Formats(Language.EN);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"12|12", "1.234,50|1234.50", "1,234.50|1234.50", "1234,5|1234.5", "-3|-3",
        "(5)|-5", "1.234|1234", "1,234|1.234", "1.5|1.5", "12.345.678|12345678", ",5|0.5", "1 234,50|1234.50",
        "+7|7", "1'234.50|1234.50"})
    void a_dutch_desk_reads(String typed, BigDecimal number) {
        assertThat(TypedNumber.read(typed, dutch)).hasValueSatisfying(read ->
                assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1,234|1234", "1.234|1.234", "1,234.5|1234.5", "2,5|2.5"})
    void an_english_desk_reads(String typed, BigDecimal number) {
        assertThat(TypedNumber.read(typed, english)).hasValueSatisfying(read ->
                assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"=12*8,5|102", "=100-25/5|95", "=1+2*3|7", "=-4*2|-8"})
    void small_sums_are_reckoned(String typed, BigDecimal number) {
        assertThat(TypedNumber.read(typed, dutch)).hasValueSatisfying(read ->
                assertThat(read).isEqualByComparingTo(number));
    }

    @Test
    void what_a_spreadsheet_pastes_is_understood() {
        assertThat(TypedNumber.read("\u22121\u00a0234,50", dutch)).contains(new BigDecimal("-1234.50"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "twelve", "1e9", "=1/0", "=2*", "1-", "--1", "=1;2", "NaN", "12 euro"})
    void anything_else_is_no_number(String typed) {
        assertThat(TypedNumber.read(typed, dutch)).isEmpty();
    }
}
