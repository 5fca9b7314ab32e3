package org.faktuur.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faktuur.listing.Criterion.AllOf;
import org.faktuur.listing.Criterion.AnyOf;
import org.faktuur.listing.Criterion.Is;
import org.faktuur.listing.Criterion.Like;
import org.faktuur.listing.Criterion.Not;
import org.faktuur.listing.Criterion.Range;
import org.faktuur.listing.MovingDays.Day;
import org.faktuur.listing.MovingDays.LastDays;
import org.faktuur.listing.MovingDays.NextDays;
import org.faktuur.listing.MovingDays.Period;
import org.faktuur.listing.MovingDays.Span;
import org.faktuur.listing.MovingDays.Unit;
import org.faktuur.session.Language;
import org.junit.jupiter.api.Test;

class QueryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static Span days(int month, int day, int toMonth, int toDay) {
        return new Span(LocalDate.of(2026, month, day), LocalDate.of(2026, toMonth, toDay));
    }

    @Test
    void days_are_reckoned_from_the_session_date() {
        assertThat(new Day(-7).on(TODAY)).isEqualTo(days(11, 14, 11, 14));
        assertThat(new LastDays(7).on(TODAY)).isEqualTo(days(11, 15, 11, 21));
        assertThat(new NextDays(7).on(TODAY)).isEqualTo(days(11, 21, 11, 27));
        assertThat(new Period(Unit.WEEK, 0).on(TODAY)).isEqualTo(days(11, 16, 11, 22));
        assertThat(new Period(Unit.WEEK, -1).on(TODAY)).isEqualTo(days(11, 9, 11, 15));
        assertThat(new Period(Unit.MONTH, -1).on(TODAY)).isEqualTo(days(10, 1, 10, 31));
        assertThat(new Period(Unit.MONTH, 0).on(LocalDate.of(2026, 2, 28))).isEqualTo(days(2, 1, 2, 28));
        assertThat(new Period(Unit.QUARTER, -1).on(TODAY)).isEqualTo(days(7, 1, 9, 30));
        assertThat(new Period(Unit.QUARTER, 1).on(TODAY)).isEqualTo(
                new Span(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 3, 31)));
        assertThat(new Period(Unit.YEAR, 0).on(TODAY)).isEqualTo(days(1, 1, 12, 31));
    }

    @Test
    void a_query_keeps_the_word_and_asks_for_the_days_of_the_day_it_runs() {
        var query = new Query("", List.of(new Query.Row("shipDate", new Is(new Period(Unit.MONTH, -1)))), List.of());
        assertThat(query.filters(TODAY)).containsExactly(new Filter("shipDate",
                new Range(Optional.of(LocalDate.of(2026, 10, 1)), Optional.of(LocalDate.of(2026, 10, 31)))));
        assertThat(query.filters(TODAY.plusMonths(1))).containsExactly(new Filter("shipDate",
                new Range(Optional.of(LocalDate.of(2026, 11, 1)), Optional.of(LocalDate.of(2026, 11, 30)))));
    }

    @Test
    void a_range_runs_from_the_first_day_of_a_period_to_the_last_of_another() {
        assertThat(new Range(Optional.of(new Period(Unit.MONTH, -1)), Optional.of(new Period(Unit.MONTH, 1))).on(TODAY))
                .isEqualTo(new Range(Optional.of(LocalDate.of(2026, 10, 1)), Optional.of(LocalDate.of(2026, 12, 31))));
        assertThat(new Not(new AnyOf(List.of(new Is(new Day(0)), new Like("x")))).on(TODAY))
                .isEqualTo(new Not(new AnyOf(List.of(new Is(TODAY), new Like("x")))));
    }

    @Test
    void what_is_kept_of_a_query_means_the_same_when_it_is_read() {
        var query = new Query("Mine (1)", List.of(
                new Query.Row("name", new AllOf(List.of(new Like("ca, (v)e*"), new Not(new Is("x:y%"))))),
                new Query.Row("name", new Is("")),
                new Query.Row("total", new AnyOf(List.of(new Is(new BigDecimal("-12.50")), new Range(Optional.empty(),
                        Optional.of(new BigDecimal("3")))))),
                new Query.Row("date", new Range(Optional.of(new Day(-7)), Optional.of(new Period(Unit.WEEK, 1)))),
                new Query.Row("date", new Is(new LastDays(7))), new Query.Row("date", new Not(new Is(new NextDays(3)))),
                new Query.Row("date", new Is(TODAY))),
                List.of(Sort.ascending("name"), Sort.descending("date")));
        assertThat(QueryText.read("Mine (1)", QueryText.written(query))).isEqualTo(query);
    }

    @Test
    void members_of_an_enum_are_kept_by_name_and_known_again_in_every_language() {
        var query = new Query("", List.of(new Query.Row("language", new Not(new Is(Language.NB)))), List.of());
        var read = QueryText.read("", QueryText.written(query));
        assertThat(read.fitting(List.of(new Query.Field("language", List.of(Language.values()))))).isEqualTo(query);
    }

    @Test
    void fields_that_are_no_more_are_left_out() {
        var query = new Query("", List.of(new Query.Row("gone", new Like("x")), new Query.Row("here", new Like("y"))),
                List.of(Sort.ascending("gone"), Sort.descending("here")));
        assertThat(query.fitting(List.of(new Query.Field("here", List.of())))).isEqualTo(new Query("",
                List.of(new Query.Row("here", new Like("y"))), List.of(Sort.descending("here"))));
    }

    @Test
    void the_first_column_decides_and_the_others_follow() {
        var query = new Query("", List.of(), List.of(Sort.ascending("name"), Sort.descending("date")));
        assertThat(query.sort()).contains(Sort.ascending("name").then(List.of(Sort.descending("date"))));
        assertThat(new Query("", List.of(), List.of(query.sort().orElseThrow()))).isEqualTo(query);
    }
}
