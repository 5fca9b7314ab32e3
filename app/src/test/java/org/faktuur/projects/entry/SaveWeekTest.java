package org.faktuur.projects.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.projects.ProjectOffice.DAY;
import static org.faktuur.projects.ProjectOffice.hours;

import java.time.LocalDate;
import java.util.List;
import org.faktuur.Office;
import org.faktuur.money.Quantity;
import org.faktuur.projects.ProjectOffice;
import org.faktuur.projects.ProjectRefusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SaveWeekTest {

    private final Office office = ProjectOffice.open();
    private final SaveWeek weeks = office.projects().saveWeek();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void a_week_begins_on_monday_and_bears_the_number_of_the_calendar() {
        assertThat(Week.mondayOf(LocalDate.of(2026, 3, 15))).isEqualTo(DAY);
        assertThat(Week.mondayOf(DAY)).isEqualTo(DAY);
        assertThat(Week.numberOf(LocalDate.of(2025, 12, 29))).isEqualTo(1);
        assertThat(Week.numberOf(DAY)).isEqualTo(11);
    }

    @Test
    void a_week_is_kept_whole_or_not_at_all() {
        var refused = weeks.save(List.of(hours("WEB", "8"), hours("NONE", "2"), hours("NONE", "3")));
        assertThat(refused.refusals()).containsExactly(new ProjectRefusal.UnknownProject("NONE"));
        assertThat(weeks.week("BOB", DAY).rows()).isEmpty();
        weeks.save(List.of(hours("WEB", "8"), hours("OWN", "2"))).orElseThrow();
        assertThat(weeks.week("BOB", DAY).total()).isEqualTo(Quantity.of(10));
        assertThat(weeks.week("BOB", DAY.minusDays(7)).rows()).isEmpty();
    }

    @Test
    void hours_of_nought_take_their_entry_away() {
        weeks.save(List.of(hours("WEB", "8"))).orElseThrow();
        var kept = weeks.week("BOB", DAY).rows().getFirst().days().get(DAY);
        weeks.save(List.of(kept.of(Quantity.ZERO))).orElseThrow();
        assertThat(weeks.week("BOB", DAY).rows()).isEmpty();
    }

    @Test
    void two_entries_of_a_day_of_the_same_work_stand_in_two_rows() {
        weeks.save(List.of(hours("WEB", "8"), hours("WEB", "1"))).orElseThrow();
        var week = weeks.week("BOB", DAY);
        assertThat(week.rows()).hasSize(2);
        assertThat(week.tasks()).hasSize(1);
        assertThat(week.of(DAY)).isEqualTo(Quantity.of(9));
    }

    @Test
    void what_is_handed_in_or_was_changed_meanwhile_stays() {
        weeks.save(List.of(hours("WEB", "8"))).orElseThrow();
        var kept = weeks.week("BOB", DAY).rows().getFirst().days().get(DAY);
        weeks.save(List.of(kept.of(Quantity.of(7)))).orElseThrow();
        assertThat(weeks.save(List.of(kept.of(Quantity.of(6)))).refusals())
                .containsExactly(new ProjectRefusal.EntryChangedMeanwhile("Programming"));
        office.projects().submitEntries().submit(List.of(kept.id())).orElseThrow();
        assertThat(weeks.save(List.of(kept.of(Quantity.ZERO))).refusals())
                .containsExactly(new ProjectRefusal.EntryIsHandedIn("Programming"));
    }
}
