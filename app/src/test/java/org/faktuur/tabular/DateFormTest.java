package org.faktuur.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFormTest {

    @ParameterizedTest
    @CsvSource({
        "YEAR_MONTH_DAY,1996-07-04,1996-07-04", "YEAR_MONTH_DAY,1996-07-04T00:00:00,1996-07-04",
        "YEAR_MONTH_DAY,1996-07-04 00:00:00.000,1996-07-04",
        "DAY_MONTH_YEAR,1996-07-04,1996-07-04", "DAY_MONTH_YEAR,04-07-1996,1996-07-04",
        "DAY_MONTH_YEAR,4.7.1996,1996-07-04", "DAY_MONTH_YEAR,04/07/1996,1996-07-04",
        "MONTH_DAY_YEAR,07/04/1996,1996-07-04", "MONTH_DAY_YEAR,7/4/1996,1996-07-04",
        "YEAR_MONTH_DAY,2024-02-29,2024-02-29"})
    void a_day_is_read_in_the_chosen_order(DateForm form, String text, LocalDate expected) {
        assertThat(form.read(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "YEAR_MONTH_DAY,04-07-1996", "YEAR_MONTH_DAY,2023-02-29", "YEAR_MONTH_DAY,1996-7-4",
        "YEAR_MONTH_DAY,1996-07-04T10:15:00", "YEAR_MONTH_DAY,19960704", "YEAR_MONTH_DAY,0001-01-01",
        "YEAR_MONTH_DAY,9999-12-31", "DAY_MONTH_YEAR,07/31/1996", "MONTH_DAY_YEAR,31/07/1996",
        "DAY_MONTH_YEAR,31-04-2026", "DAY_MONTH_YEAR,01-02.2026", "DAY_MONTH_YEAR,01-02-26",
        "DAY_MONTH_YEAR,45123", "YEAR_MONTH_DAY,٢٠٢٦-٠١-٠١", "DAY_MONTH_YEAR,yesterday"})
    void what_is_no_day_in_that_order_is_none(DateForm form, String text) {
        assertThat(form.read(text)).isEmpty();
    }
}
