package org.faktuur.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The codes of a line: those that stand in both of its groups.
class TaxCodesTest {

    @Test
    void vat_and_stx_with_vat_and_bat_is_vat() {
        assertThat(TaxCodes.of("VAT", "STX").and(TaxCodes.of("VAT", "BAT"))).isEqualTo(TaxCodes.of("VAT"));
    }

    @Test
    void groups_without_a_code_in_common_tax_nothing() {
        assertThat(TaxCodes.of("VAT").and(TaxCodes.of("BAT"))).isEqualTo(TaxCodes.NONE);
        assertThat(TaxCodes.NONE.isNone()).isTrue();
    }

    @Test
    void codes_stand_in_the_order_of_their_names_and_once_each() {
        assertThat(TaxCodes.of("VAT", "STX", "VAT").text()).isEqualTo("STX VAT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "VAT", "STX VAT"})
    void their_text_is_read_as_it_was_written(String text) {
        assertThat(TaxCodes.ofText(text).text()).isEqualTo(text);
    }

    @Test
    void a_name_with_a_blank_is_no_code() {
        assertThatThrownBy(() -> TaxCodes.of("A B")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TaxCodes.of("")).isInstanceOf(IllegalArgumentException.class);
    }
}
