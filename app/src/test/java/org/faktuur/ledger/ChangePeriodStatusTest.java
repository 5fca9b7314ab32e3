package org.faktuur.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.faktuur.Office;
import org.faktuur.TestOffice;
import org.faktuur.ledger.FiscalPeriod.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChangePeriodStatusTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private final Office office = TestOffice.open();
    private final ChangePeriodStatus verb = new ChangePeriodStatus(office.chart(), office.transactions());

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void only_those_that_had_another_status_are_changed() {
        verb.change(List.of(MARCH), Status.CLOSED).orElseThrow();
        assertThat(verb.change(List.of(MARCH.plusMonths(1), MARCH), Status.CLOSED).orElseThrow())
                .extracting(FiscalPeriod::start).containsExactly(MARCH.plusMonths(1));
    }

    @Test
    void an_unknown_period_is_refused_and_none_is_changed() {
        assertThat(verb.change(List.of(MARCH, MARCH.plusDays(1)), Status.ON_HOLD).refusals())
                .containsExactly(new LedgerRefusal.NoSuchPeriod(MARCH.plusDays(1)));
        assertThat(office.chart().refusalOn(TestOffice.TODAY)).isEmpty();
    }
}
