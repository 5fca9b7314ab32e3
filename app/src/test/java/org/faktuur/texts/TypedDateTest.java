package org.faktuur.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({"t,2026-11-21", "T,2026-11-21", "+14,2026-12-05", "-21,2026-10-31", "15,2026-11-15", "1503,2026-03-15",
        "150327,2027-03-15", "15032027,2027-03-15", "15-3,2026-03-15", "15.03.2027,2027-03-15", "15/3/27,2027-03-15",
        "2027-03-15,2027-03-15", "29-02-2028,2028-02-29", "5.3.,2026-03-05"})
    void a_date_is_read_however_short(String typed, LocalDate date) {
        assertThat(TypedDate.read(typed, TODAY)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "32", "3102", "29-02-2027", "tomorrow", "1-13-2026", "2026-13-01", "0", "15-03-202"})
    void what_is_no_day_is_no_date(String typed) {
        assertThat(TypedDate.read(typed, TODAY)).isEmpty();
    }
}
