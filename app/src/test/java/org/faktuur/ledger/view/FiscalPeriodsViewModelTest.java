package org.faktuur.ledger.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faktuur.OfficeDesk;
import org.faktuur.TestOffice;
import org.faktuur.ledger.FiscalPeriod;
import org.faktuur.ledger.LedgerRefusal;
import org.faktuur.listing.Criterion;
import org.faktuur.listing.Sort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FiscalPeriodsViewModelTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private final OfficeDesk desk = new OfficeDesk();
    private final FiscalPeriodsViewModel page =
            desk.page(FiscalPeriodsViewModel.class, "LedgerSetupFeature.periods");

    @AfterEach
    void close() {
        desk.close();
    }

    private void choose(LocalDate start) {
        page.list().current().set(page.list().rows().stream().filter(row -> row.start().equals(start)).findFirst());
    }

    @Test
    void a_closed_period_takes_no_postings_until_it_is_opened_again() {
        choose(MARCH);
        page.close().run();
        assertThat(desk.office.chart().refusalOn(TestOffice.TODAY)).contains(
                new LedgerRefusal.PeriodClosed(TestOffice.TODAY, MARCH, LocalDate.of(2026, 3, 31)));
        assertThat(desk.said()).isEqualTo("The period 01/03/2026 to 31/03/2026 is now: Closed.");
        choose(MARCH);
        page.open().run();
        assertThat(desk.office.chart().refusalOn(TestOffice.TODAY)).isEmpty();
        choose(MARCH);
        page.hold().run();
        assertThat(desk.office.chart().refusalOn(TestOffice.TODAY)).isPresent();
    }

    @Test
    void the_selected_periods_change_together_and_the_message_says_what_changed() {
        page.list().rows().stream().filter(row -> row.start().getYear() == 2025).toList().forEach(page.list()::mark);
        page.close().run();
        assertThat(desk.said()).isEqualTo("12 periods from 01/01/2025 to 31/12/2025 are now: Closed.");
        choose(LocalDate.of(2025, 1, 1));
        page.close().run();
        assertThat(desk.said()).isEqualTo("Nothing was changed: the status was Closed already.");
    }

    @Test
    void a_year_is_added_after_the_last_one() {
        page.addYear().run();
        assertThat(desk.said()).isEqualTo("Twelve open periods were added: 01/01/2028 to 31/12/2028.");
        assertThat(desk.office.chart().refusalOn(LocalDate.of(2028, 2, 29))).isEmpty();
        assertThat(desk.office.chart().periods()).hasSize(48);
    }

    @Test
    void the_list_sorts_and_filters() {
        page.list().sort(Sort.descending("end"));
        assertThat(page.list().rows().getFirst().end()).isEqualTo(LocalDate.of(2027, 12, 31));
        choose(MARCH);
        page.close().run();
        page.list().filter("status", Optional.of(new Criterion.Is(FiscalPeriod.Status.CLOSED)));
        assertThat(page.list().rows()).extracting(FiscalPeriod::start).containsExactly(MARCH);
        page.list().filter("status", Optional.of(new Criterion.AnyOf(List.of(
                new Criterion.Is(FiscalPeriod.Status.ON_HOLD)))));
        assertThat(page.list().rows()).isEmpty();
        assertThat(page.close().why().get()).isPresent();
    }
}
