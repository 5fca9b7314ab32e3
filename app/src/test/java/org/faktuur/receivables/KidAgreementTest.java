package org.faktuur.receivables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What invoices ask to be paid under, as the bank agreed.
class KidAgreementTest {

    @ParameterizedTest(name = "{0} of {1} figures: {2}")
    @CsvSource({"NONE, 0, ''", "MOD10, 0, 202600177", "MOD11, 0, 202600174", "MOD10, 12, 000202600177", "MOD10, 8, ''",
            "MOD10, 9, 202600177"})
    void a_document_has_the_kid_that_was_agreed(KidMethod method, int length, String kid) {
        var made = new KidAgreement(method, length).of("F2026-0017");

        assertThat(made.map(Kid::number)).isEqualTo(Optional.of(kid).filter(each -> !each.isEmpty()));
        made.ifPresent(each -> {
            assertThat(Kid.read(each.number())).isPresent();
            assertThat(each.isOf("F2026-0017")).isTrue();
        });
    }

    @ParameterizedTest(name = "{0} figures: {1}")
    @CsvSource({"0, true", "1, false", "2, true", "25, true", "26, false", "-3, false"})
    void a_kid_has_2_to_25_figures_or_as_many_as_it_needs(int length, boolean allowed) {
        assertThat(KidAgreement.isLength(length)).isEqualTo(allowed);
    }
}
