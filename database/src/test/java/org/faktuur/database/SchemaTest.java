package org.faktuur.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.faktuur.database.schema.Tables.BATCH_RUN_LINE;
import static org.faktuur.database.schema.Tables.SALES_CHARGE;
import static org.faktuur.database.schema.Tables.SALES_LINE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.faktuur.database.schema.DefaultSchema;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SchemaTest {

    private final Database books = Database.memory();

    @BeforeEach
    void onePosting() {
        SampleBooks.in(books).post();
    }

    @AfterEach
    void close() {
        books.close();
    }

    static List<PostedTable> posted() {
        return Stream.concat(Stream.of(PostedTables.HEADS, PostedTables.SELLERS), PostedTables.OF_A_POSTING.stream())
                .toList();
    }

    @Test
    void no_posted_row_can_be_changed_or_removed() {
        for (var table : posted()) {
            for (var column : table.columns()) {
                assertNoRight("update " + table + " set " + column + " = " + column);
            }
            assertNoRight("delete from " + table);
            assertNoRight("truncate table " + table);
            assertNoRight("drop table " + table);
            assertNoRight("alter table " + table + " add column note varchar(1)");
        }
    }

    private void assertNoRight(String sql) {
        assertRefused(() -> books.inTransaction(() -> books.dsl().execute(sql)), sql);
    }

    @Test
    void readers_write_nothing() {
        for (var table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            assertRefused(() -> books.dsl().deleteFrom(table).execute(), table.getName());
        }
    }

    @Test
    void the_program_reads_and_writes_no_files_through_the_store() {
        for (var sql : List.of("script to 'target/x.sql'", "backup to 'target/x.zip'", "shutdown",
                "create alias run for 'java.lang.System.exit'", "select file_read('/etc/hostname')",
                "select * from csvread('/etc/hostname')", "call csvwrite('target/x.csv', 'select 1')",
                "runscript from 'target/x.sql'", "set write_delay 500", "grant delete on invoice to app")) {
            assertNoRight(sql);
        }
    }

    @Test
    void every_row_of_a_living_table_can_be_changed() {
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            if (!PostedTables.isPosted(table.getName())) {
                var column = table.field(0).getName();
                books.inTransaction(() -> books.dsl().execute(
                        "update " + table.getName() + " set " + column + " = " + column));
            }
        }
    }

    @Test
    void every_table_is_known_as_posted_or_living() {
        var withPosting = new ArrayList<Table<?>>();
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            if (table.field("POSTING") != null) {
                withPosting.add(table);
            }
        }
        assertThat(withPosting).containsExactlyInAnyOrderElementsOf(PostedTables.OF_A_POSTING.stream()
                .filter(table -> table.document().isEmpty()).<Table<?>>map(PostedTable::table).toList());
    }

    @Test
    void every_table_whose_keys_the_store_does_not_number_holds_lines_of_a_document() {
        var numberedByUs = new ArrayList<Table<?>>();
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            var id = table.field("ID");
            if (id != null && id.getType() == Long.class && !id.getDataType().identity()) {
                numberedByUs.add(table);
            }
        }
        var lines = PostedTables.OF_A_POSTING.stream().filter(table -> table.document().isPresent()).toList();
        numberedByUs.removeAll(List.of(SALES_LINE, SALES_CHARGE, BATCH_RUN_LINE));
        assertThat(numberedByUs).containsExactlyInAnyOrderElementsOf(
                lines.stream().<Table<?>>map(PostedTable::table).toList());
        assertThat(lines).extracting(table -> table.document().orElseThrow().field("POSTING")).doesNotContainNull();
    }

    @Test
    void the_store_refuses_what_cannot_be() {
        for (var wrong : List.of(
                "insert into invoice select * from invoice",
                "insert into fiscal_period values (date '2026-02-01', date '2026-01-01', 'OPEN')",
                "insert into fiscal_period values (date '2026-02-01', date '2026-02-28', 'AJAR')",
                "insert into exchange_rate values ('USD', date '2026-01-01', 0)",
                "insert into number_counter values ('NOTHING', 0, 1)",
                "update number_counter set next_number = 0",
                "update customer set credit_limit = -1",
                "update customer set hold = 'MAYBE'",
                "update sales_line set discount_percent = 101",
                "insert into posting_rule values ('', 'REVENUE', 'EVERY', 'X', '8000')",
                "insert into company values (2, 1, 'EUR', 'nl', 'BOOKS')",
                "insert into chain_head values (2, 0, '')",
                "insert into voucher_line select id + 9, account, 1, 1, 0, currency, posting_type, rule,"
                        + " source_line, description from voucher_line where id = 100001")) {
            assertThatThrownBy(() -> books.inTransaction(() -> books.dsl().execute(wrong))).as(wrong)
                    .isInstanceOf(IntegrityConstraintViolationException.class);
        }
    }

    private static void assertRefused(ThrowingCallable work, String what) {
        assertThatThrownBy(work).as(what).isInstanceOfSatisfying(DataAccessException.class,
                refused -> assertThat(refused.getCause(java.sql.SQLException.class).getErrorCode())
                        .as(what).isIn(90096, 90040, 90106));
    }
}
