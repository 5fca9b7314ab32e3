package org.faktuur.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Due dates: the table E5 of the specification, and the ends of months.
class PaymentTermsTest {

    @ParameterizedTest
    @CsvSource({
        "NET, 0, 30, 0, 2025-03-10, 2025-04-09",
        "NET, 1, 0, 0, 2025-01-31, 2025-02-28",
        "NET, 1, 0, 0, 2024-01-31, 2024-02-29",
        "CURRENT_MONTH, 0, 30, 0, 2025-03-10, 2025-04-30",
        "CURRENT_MONTH, 0, 0, 10, 2025-03-10, 2025-04-10",
        "CURRENT_MONTH, 0, 0, 31, 2025-01-31, 2025-01-31",
        "CURRENT_WEEK, 0, 0, 0, 2025-03-12, 2025-03-16",
        "CURRENT_WEEK, 0, 0, 0, 2025-03-16, 2025-03-16",
        "CURRENT_QUARTER, 0, 0, 0, 2025-02-10, 2025-03-31",
        "CURRENT_YEAR, 0, 15, 0, 2025-02-10, 2026-01-15",
        "COD, 0, 30, 0, 2025-03-10, 2025-03-10"})
    void the_due_date_follows_the_method(PaymentTerms.Method method, int months, int days, int paymentDay,
                                         LocalDate invoiced, LocalDate due) {
        var terms = new PaymentTerms("T", "T", method, months, days,
                paymentDay == 0 ? PaymentTerms.PayDay.ANY : PaymentTerms.PayDay.ofMonth(paymentDay));

        assertThat(terms.dueDate(invoiced)).isEqualTo(due);
    }
}
