package org.faktuur.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.faktuur.Office;
import org.faktuur.TestSession;
import org.faktuur.database.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AddFiscalYearTest {

    private final Office office = new Office(Database.memory(), TestSession.english());
    private final AddFiscalYear verb = new AddFiscalYear(office.chart(), office.transactions());

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void books_without_periods_begin_with_the_year_of_the_session() {
        var year = verb.add(TestSession.TODAY).orElseThrow();
        assertThat(year).hasSize(12).isEqualTo(office.chart().periods());
        assertThat(year.getFirst().start()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(year.get(1).end()).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(year).allMatch(period -> period.status() == FiscalPeriod.Status.OPEN);
    }

    @Test
    void after_a_period_that_ends_within_a_month_no_day_is_left_out() {
        office.transactions().run(() -> {
            office.chart().addPeriods(List.of(new FiscalPeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 14),
                    FiscalPeriod.Status.OPEN)));
            return null;
        });
        var year = verb.add(TestSession.TODAY).orElseThrow();
        assertThat(year.getFirst()).isEqualTo(new FiscalPeriod(LocalDate.of(2026, 6, 15), LocalDate.of(2026, 6, 30),
                FiscalPeriod.Status.OPEN));
        assertThat(year.getLast().end()).isEqualTo(LocalDate.of(2027, 5, 31));
    }
}
