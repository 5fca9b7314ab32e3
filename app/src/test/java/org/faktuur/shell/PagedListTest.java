package org.faktuur.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.faktuur.listing.Criterion;
import org.faktuur.listing.Sort;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class PagedListTest {

    private record Row(String number, Money amount) {
    }

    private final TestDesk test = new TestDesk();
    private final List<ListColumn<Row>> columns = List.of(
            ListColumn.text("number", "amount", Row::number), ListColumn.amount("net", "amount", Row::amount));

    private PagedList<Row> listOf(int size) {
        var rows = IntStream.rangeClosed(1, size).mapToObj(each ->
                new Row("R%05d".formatted(each), Money.ofMinor(CurrencyUnit.EUR, size - each))).toList();
        var list = new PagedList<>("test", new MemoryRows<>(rows, columns, Row::number), columns, test.desk);
        list.refresh();
        return list;
    }

    @Test
    void only_some_hundred_rows_are_at_hand_however_far_one_reads() {
        var list = listOf(5000);
        IntStream.range(0, 20).forEach(_ -> list.more(false));
        assertThat(list.rows()).hasSize(ListWindow.MOST);
        assertThat(list.rows().getLast().number()).isEqualTo("R02520");
        IntStream.range(0, 30).forEach(_ -> list.more(true));
        assertThat(list.rows()).hasSize(ListWindow.MOST);
        assertThat(list.rows().getFirst().number()).isEqualTo("R00001");
    }

    @Test
    void no_row_is_left_out_or_doubled_where_pages_meet() {
        var list = listOf(700);
        IntStream.range(0, 8).forEach(_ -> list.more(false));
        assertThat(list.rows()).extracting(Row::number).doesNotHaveDuplicates().hasSize(600)
                .first().isEqualTo("R00101");
        assertThat(list.rows().getLast().number()).isEqualTo("R00700");
    }

    @Test
    void the_end_key_reads_the_last_rows_and_the_home_key_the_first() {
        var list = listOf(5000);
        list.end();
        assertThat(list.current().get()).map(Row::number).contains("R05000");
        list.more(true);
        assertThat(list.rows().getFirst().number()).isEqualTo("R04761");
        list.home();
        assertThat(list.current().get()).map(Row::number).contains("R00001");
    }

    @Test
    void marks_stay_while_their_rows_are_out_of_hand_and_are_summed() {
        var list = listOf(2000);
        list.mark(list.rows().getFirst());
        list.end();
        list.mark(list.rows().getLast());
        assertThat(list.chosen()).extracting(Row::number).containsExactly("R00001", "R02000");
        assertThat(list.status().getValue().in(Texts.ofEverything(Language.EN)))
                .isEqualTo("2,000 rows  ·  2 selected  ·  Amount 19.99\u00a0EUR");
    }

    @Test
    void reading_anew_keeps_the_place_and_the_row_under_the_cursor() {
        var list = listOf(3000);
        IntStream.range(0, 10).forEach(_ -> list.more(false));
        var first = list.rows().getFirst();
        list.current().set(Optional.of(list.rows().get(50)));
        list.refresh();
        assertThat(list.rows().getFirst()).isEqualTo(first);
        assertThat(list.current().get()).contains(list.rows().get(50));
    }

    @Test
    void a_filter_counts_and_lists_what_it_leaves() {
        var list = listOf(3000);
        list.filter("number", Optional.of(new Criterion.Like("R0001*")));
        assertThat(list.rows()).hasSize(10);
        assertThat(list.count().get()).isEqualTo(OptionalLong.of(10));
        list.clearFilters();
        assertThat(list.count().get()).isEqualTo(OptionalLong.of(3000));
    }

    @Test
    void the_sort_and_the_columns_are_found_again() {
        listOf(10).sort(Sort.descending("number"));
        var again = listOf(10);
        assertThat(again.sort().get()).isEqualTo(Sort.descending("number"));
        assertThat(again.rows().getFirst().number()).isEqualTo("R00010");
    }
}
