package org.faktuur.invoices.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.TODAY;
import static org.faktuur.TestOffice.USD;
import static org.faktuur.TestOffice.line;
import static org.faktuur.TestOffice.order;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.faktuur.TestOffice;
import org.faktuur.sales.InvoicingParameters;
import org.faktuur.sales.QuantityToInvoice;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/// What the store of invoices sums up.
class JooqInvoicesTest {

    @Test
    void months_are_summed_net_in_the_companys_currency_and_empty_ones_are_nought() {
        try (var office = TestOffice.open()) {
            var home = order(office, "C100", line(1, "P2", "1", "100", "0"));
            var abroad = order(office, "C400", USD, List.of(line(1, "P3", "1", "100", "0")), List.of());
            post(office, home.number(), TODAY);
            post(office, abroad.number(), TODAY.minusMonths(2));

            assertThat(office.invoices().netByMonth(YearMonth.of(2026, 1), YearMonth.of(2026, 3)))
                    .containsEntry(YearMonth.of(2026, 1), Money.parse("EUR 92.03"))
                    .containsEntry(YearMonth.of(2026, 2), Money.parse("EUR 0.00"))
                    .containsEntry(YearMonth.of(2026, 3), Money.parse("EUR 100.00"));
        }
    }

    private static void post(org.faktuur.Office office, String order, LocalDate date) {
        assertThat(office.postSalesInvoice().post(List.of(order), InvoicingParameters.of(QuantityToInvoice.ALL, date))
                .getFirst().outcome().isDone()).isTrue();
    }
}
