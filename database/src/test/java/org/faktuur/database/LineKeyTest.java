package org.faktuur.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.faktuur.database.schema.Tables.INVOICE;
import static org.faktuur.database.schema.Tables.INVOICE_LINE;
import static org.faktuur.database.schema.Tables.VOUCHER_LINE;

import org.junit.jupiter.api.Test;

class LineKeyTest {

    @Test
    void a_key_names_its_posting_and_its_line() {
        var key = LineKey.of(12, 34);

        assertThat(key).isEqualTo(1_200_034);
        assertThat(LineKey.documentOf(key)).isEqualTo(12);
        assertThat(LineKey.lineOf(key)).isEqualTo(34);
    }

    @Test
    void the_last_line_stands_before_the_first_of_the_next_posting() {
        var last = LineKey.of(12, LineKey.MOST_LINES);

        assertThat(LineKey.documentOf(last)).isEqualTo(12);
        assertThat(LineKey.lineOf(last)).isEqualTo(99_999);
        assertThat(LineKey.of(13, 1)).isGreaterThan(last);
        assertThat(last).isEqualTo(LineKey.last(12));
        assertThat(LineKey.of(12, 1)).isBetween(LineKey.first(12), LineKey.last(12));
    }

    @Test
    void a_line_that_has_no_place_is_refused() {
        for (var line : new int[] {0, -1, LineKey.MOST_LINES + 1}) {
            assertThatThrownBy(() -> LineKey.of(1, line)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> LineKey.of(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LineKey.of(Long.MAX_VALUE / 1000, 1)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void statements_find_the_lines_of_a_posting_and_the_posting_of_a_line() {
        try (var books = Database.memory()) {
            var sample = SampleBooks.in(books);
            books.inTransaction(() -> sample.postInside() + sample.postInside());
            var dsl = books.dsl();

            assertThat(dsl.select(INVOICE_LINE.ID).from(INVOICE_LINE).where(LineKey.isOf(INVOICE_LINE.ID, 2))
                    .orderBy(INVOICE_LINE.ID).fetch(INVOICE_LINE.ID)).containsExactly(200_001L, 200_002L);
            assertThat(dsl.select(INVOICE.NUMBER).from(INVOICE).join(INVOICE_LINE)
                    .on(LineKey.isOf(INVOICE_LINE.ID, INVOICE.POSTING)).where(INVOICE_LINE.ID.eq(200_001L))
                    .fetch(INVOICE.NUMBER)).containsExactly("F000002");
            assertThat(dsl.selectDistinct(LineKey.documentOf(VOUCHER_LINE.ID)).from(VOUCHER_LINE)
                    .orderBy(1).fetch(0, long.class)).containsExactly(1L, 2L);
        }
    }
}
