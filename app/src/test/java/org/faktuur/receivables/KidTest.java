package org.faktuur.receivables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KidTest {

    @ParameterizedTest(name = "{0} is proven: {1}")
    @CsvSource({"2345676, true", "974760673, true", "2345674, false", "1234567897, true", "12 34567897, true",
            "1, false", "12345A, false"})
    void the_last_figure_proves_the_others_by_mod10_or_mod11(String written, boolean proven) {
        assertThat(Kid.read(written).isPresent()).isEqualTo(proven);
    }

    @Test
    void mod11_writes_ten_as_a_hyphen() {
        assertThat(Kid.mod11("6")).isEqualTo('-');
        assertThat(Kid.read("6-")).isPresent();
    }

    @Test
    void a_documents_kid_is_made_of_its_figures_and_found_again() {
        var kid = Kid.of("F2026-0017").orElseThrow();
        assertThat(kid.body()).isEqualTo("20260017");
        assertThat(kid.isOf("F2026-0017")).isTrue();
        assertThat(PaymentMatch.isKidIn("paid " + kid.number() + " today", "F2026-0017")).isTrue();
        assertThat(PaymentMatch.isNamedIn("FACT. f 2026/0017.", "F2026-0017")).isTrue();
        assertThat(PaymentMatch.isNamedIn("F2026-00171", "F2026-0017")).isFalse();
    }
}
