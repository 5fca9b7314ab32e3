package org.faktuur.receivables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The credit limit: the worked example B6 of the specification.
class CreditLimitTest {

    private static final CreditExposure EXPOSURE = new CreditExposure(eur("700"), eur("100"), eur("300"));

    @ParameterizedTest
    @CsvSource({"NONE, ''", "BALANCE, ''", "BALANCE_AND_PACKING_SLIP, 50", "BALANCE_AND_ALL, 350"})
    void each_mode_counts_what_example_B6_says(CreditCheck mode, String excess) {
        var refusal = new CreditLimit(eur("1000"), false).refuse("C1", EXPOSURE, eur("250"), mode);

        assertThat(refusal.map(reason -> ((CreditLimit.CreditLimitExceeded) reason).excess()))
                .isEqualTo(excess.isEmpty() ? Optional.empty() : Optional.of(eur(excess)));
    }

    @Test
    void no_limit_is_checked_when_it_is_zero_and_not_mandatory() {
        assertThat(new CreditLimit(eur("0"), false).refuse("C1", EXPOSURE, eur("250"), CreditCheck.BALANCE)).isEmpty();
    }

    @Test
    void a_mandatory_limit_is_checked_against_the_balance_even_without_a_check() {
        assertThat(new CreditLimit(eur("900"), true).refuse("C1", EXPOSURE, eur("250"), CreditCheck.NONE)).isPresent();
        assertThat(new CreditLimit(eur("0"), true).refuse("C1", EXPOSURE, eur("1"), CreditCheck.NONE)).isPresent();
    }

    @Test
    void a_credit_note_exceeds_no_limit() {
        assertThat(new CreditLimit(eur("10"), true).refuse("C1", EXPOSURE, eur("-1"), CreditCheck.BALANCE)).isEmpty();
    }

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }
}
