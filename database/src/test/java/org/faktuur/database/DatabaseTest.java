package org.faktuur.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.faktuur.database.schema.Tables.CHAIN_HEAD;
import static org.faktuur.database.schema.Tables.DESK_CHOICE;
import static org.faktuur.database.schema.Tables.INVOICE;
import static org.faktuur.database.schema.Tables.INVOICE_LINE;
import static org.faktuur.database.schema.Tables.NUMBER_COUNTER;
import static org.faktuur.database.schema.Tables.POSTING;
import static org.faktuur.database.schema.Tables.SALES_LINE;
import static org.faktuur.database.schema.Tables.SALES_ORDER;

import java.math.BigDecimal;
import java.util.Map;
import org.faktuur.database.schema.tables.records.InvoiceChargeRecord;
import org.faktuur.database.schema.tables.records.InvoiceRecord;
import org.faktuur.database.schema.tables.records.VoucherRecord;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DatabaseTest {

    private final Database books = Database.memory();

    @AfterEach
    void close() {
        books.close();
    }

    @Test
    void what_a_transaction_wrote_is_read_outside_it() {
        keep("columns", "a");

        assertThat(books.dsl().fetchCount(DESK_CHOICE)).isEqualTo(1);
    }

    @Test
    void a_transaction_reads_what_it_has_not_yet_committed_and_others_do_not() {
        var seen = books.inTransaction(() -> {
            insert("columns", "a");
            return books.dsl().fetchCount(DESK_CHOICE);
        });

        assertThat(seen).isEqualTo(1);
    }

    @Test
    void a_transaction_that_fails_leaves_nothing() {
        assertThatThrownBy(() -> books.inTransaction(() -> {
            insert("columns", "a");
            throw new IllegalStateException("no");
        })).isInstanceOf(IllegalStateException.class).hasMessage("no");

        assertThat(books.dsl().fetchCount(DESK_CHOICE)).isZero();
    }

    @Test
    void a_transaction_inside_another_is_part_of_it() {
        assertThatThrownBy(() -> books.inTransaction(() -> {
            books.inTransaction(() -> insert("columns", "a"));
            throw new IllegalStateException("no");
        })).hasMessage("no");

        assertThat(books.dsl().fetchCount(DESK_CHOICE)).isZero();
    }

    @Test
    void a_transaction_whose_inner_work_failed_is_not_kept_even_when_the_failure_was_caught() {
        assertThatThrownBy(() -> books.inTransaction(() -> {
            insert("columns", "a");
            try {
                books.inTransaction(() -> {
                    throw new IllegalArgumentException("inner");
                });
            } catch (IllegalArgumentException e) {
                return 0;
            }
            return 1;
        })).isInstanceOf(IllegalStateException.class);

        assertThat(books.dsl().fetchCount(DESK_CHOICE)).isZero();
    }

    @Test
    void writing_outside_a_transaction_is_refused_by_the_store() {
        assertThatThrownBy(() -> insert("columns", "a")).isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_caller_that_is_interrupted_still_waits_for_its_transaction() {
        Thread.currentThread().interrupt();
        keep("columns", "a");

        assertThat(Thread.interrupted()).isTrue();
        assertThat(books.dsl().fetchCount(DESK_CHOICE)).isEqualTo(1);
    }

    @Test
    void queries_begin_no_transactions_of_their_own() {
        assertThatThrownBy(() -> books.dsl().transaction(inner -> inner.dsl().fetchCount(INVOICE)))
                .hasStackTraceContaining("Database.inTransaction");
        assertThatThrownBy(() -> books.inTransaction(
                () -> books.dsl().transactionResult(inner -> inner.dsl().fetchCount(INVOICE))))
                .hasStackTraceContaining("Database.inTransaction");
    }

    @Test
    void a_posting_outside_a_transaction_is_refused() {
        assertThatThrownBy(() -> books.post("INVOICE", "F1", SampleBooks.DATE, "clerk", SampleBooks.AT))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void postings_are_chained_in_their_order_and_the_head_names_the_last() {
        var sample = SampleBooks.in(books);
        sample.post();
        books.inTransaction(() -> sample.postInside() + sample.postInside());

        var chain = books.dsl().selectFrom(POSTING).orderBy(POSTING.SEQ).fetch();
        assertThat(chain.getValues(POSTING.SEQ)).containsExactly(1L, 2L, 3L);
        assertThat(chain.get(0).getPreviousHash()).isEqualTo("0".repeat(64));
        assertThat(chain.get(1).getPreviousHash()).isEqualTo(chain.get(0).getHash());
        assertThat(chain.get(2).getPreviousHash()).isEqualTo(chain.get(1).getHash());
        var head = books.dsl().selectFrom(CHAIN_HEAD).fetchSingle();
        assertThat(head.getSeq()).isEqualTo(3);
        assertThat(head.getHash()).isEqualTo(chain.get(2).getHash());
        assertThat(books.dsl().fetchCount(INVOICE_LINE)).isEqualTo(6);
    }

    @Test
    void a_posting_changes_living_rows_and_the_last_value_counts() {
        var sample = SampleBooks.in(books);
        books.inTransaction(() -> sample.postInside() + sample.postInside());

        assertThat(books.dsl().select(SALES_LINE.INVOICED).from(SALES_LINE).fetchSingle().value1())
                .isEqualByComparingTo("2");
        assertThat(books.dsl().select(SALES_ORDER.PACKING_SLIPS).from(SALES_ORDER).fetchSingle().value1())
                .isEqualTo(2);
    }

    @Test
    void a_posting_that_fails_gives_its_number_and_its_place_back() {
        var sample = SampleBooks.in(books);
        assertThatThrownBy(() -> books.inTransaction(() -> {
            sample.postInside();
            throw new IllegalStateException("no");
        })).hasMessage("no");

        assertThat(books.dsl().fetchCount(INVOICE)).isZero();
        assertThat(books.dsl().fetchValue(NUMBER_COUNTER.NEXT_NUMBER)).isEqualTo(1);
        assertThat(sample.post()).isEqualTo("F000001");
        assertThat(books.dsl().fetchValue(POSTING.SEQ)).isEqualTo(1);
    }

    @Test
    void a_change_of_a_row_that_is_not_there_stops_the_transaction() {
        assertThatThrownBy(() -> books.inTransaction(() -> {
            var posting = books.post("INVOICE", "F1", SampleBooks.DATE, "clerk", SampleBooks.AT);
            posting.change(SALES_LINE.ID, 99L, Map.of(SALES_LINE.INVOICED, BigDecimal.ONE));
            return posting.seq();
        })).isInstanceOf(IllegalStateException.class);

        assertThat(books.dsl().fetchCount(POSTING)).isZero();
    }

    @Test
    void what_a_failed_posting_still_had_to_write_is_not_written_with_the_next() {
        var sample = SampleBooks.in(books);
        assertThatThrownBy(() -> books.inTransaction(() -> {
            sample.postInside();
            var posting = books.post("INVOICE", "F9", SampleBooks.DATE, "clerk", SampleBooks.AT);
            posting.change(SALES_LINE.ID, SampleBooks.LINE, Map.of(SALES_LINE.INVOICED, new Object[] {"no number"}));
            return posting.seq();
        })).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> books.inTransaction(() -> {
            sample.postInside();
            var posting = books.post("INVOICE", "F9", SampleBooks.DATE, "clerk", SampleBooks.AT);
            var twice = new VoucherRecord(posting.seq(), "VF000001", SampleBooks.DATE, "F9", "");
            posting.add(twice);
            return posting.seq();
        })).isInstanceOf(DataAccessException.class);

        assertThat(sample.post()).isEqualTo("F000001");
        assertThat(books.dsl().fetchCount(INVOICE_LINE)).isEqualTo(2);
        assertThat(books.verify()).isEmpty();
    }

    @Test
    void a_row_of_another_posting_or_of_a_living_table_is_refused() {
        SampleBooks.in(books);
        books.inTransaction(() -> {
            var posting = books.post("INVOICE", "F1", SampleBooks.DATE, "clerk", SampleBooks.AT);
            var other = new InvoiceRecord();
            other.setPosting(posting.seq() + 1);
            assertThatThrownBy(() -> posting.add(other)).isInstanceOf(IllegalArgumentException.class);
            var line = new InvoiceChargeRecord();
            assertThatThrownBy(() -> posting.add(line)).isInstanceOf(IllegalArgumentException.class);
            line.setId(LineKey.of(posting.seq() + 1, 1));
            assertThatThrownBy(() -> posting.add(line)).isInstanceOf(IllegalArgumentException.class);
            var order = books.dsl().selectFrom(SALES_ORDER).fetchSingle();
            assertThatThrownBy(() -> posting.add(order)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> posting.change(INVOICE.POSTING, 1L, Map.of(INVOICE.NET, BigDecimal.ONE)))
                    .isInstanceOf(IllegalArgumentException.class);
            var fine = new InvoiceRecord();
            fine.setPosting(posting.seq());
            fine.setNet(new BigDecimal("0.00001"));
            assertThatThrownBy(() -> posting.add(fine)).hasMessageContaining("net").hasMessageContaining("4");
            return null;
        });
    }

    @Test
    void lines_without_their_document_are_not_posted() {
        SampleBooks.in(books);
        assertThatThrownBy(() -> books.inTransaction(() -> {
            var posting = books.post("INVOICE", "F1", SampleBooks.DATE, "clerk", SampleBooks.AT);
            posting.add(new InvoiceChargeRecord(LineKey.of(posting.seq(), 1), "SO1", "FREIGHT", "Freight",
                    BigDecimal.ONE, "CHARGE", "FIXED", BigDecimal.ONE, BigDecimal.ZERO, "", BigDecimal.ZERO));
            return posting.seq();
        })).isInstanceOf(IllegalStateException.class).hasMessageContaining("invoice_charge");

        assertThat(books.dsl().fetchCount(POSTING)).isZero();
    }

    private void keep(String name, String content) {
        books.inTransaction(() -> insert(name, content));
    }

    private int insert(String name, String content) {
        return books.dsl().insertInto(DESK_CHOICE).values("orders", name, content).execute();
    }
}
