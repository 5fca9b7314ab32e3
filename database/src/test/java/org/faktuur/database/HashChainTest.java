package org.faktuur.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HashChainTest {

    @TempDir
    private Path folder;
    private Connection owner;
    private PostingJournal journal;

    @BeforeEach
    void threePostings() throws SQLException {
        var company = folder.resolve("boom");
        try (var books = Database.create(company)) {
            var sample = SampleBooks.in(books);
            sample.post();
            sample.post();
            sample.post();
        }
        owner = DriverManager.getConnection("jdbc:h2:file:" + company, Rights.OWNER, Rights.OWNER);
        journal = PostingJournal.of(CompanyPath.of(company));
        change("set referential_integrity false");
        dropChecks();
        owner.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException {
        owner.close();
    }

    @Test
    void books_as_they_were_posted_have_no_findings() throws SQLException {
        assertThat(verify()).isEmpty();
    }

    @Test
    void a_change_of_any_column_of_any_posted_table_is_found_and_named() throws SQLException {
        var tried = 0;
        var tables = Stream.concat(Stream.of(PostedTables.HEADS), PostedTables.OF_A_POSTING.stream()).toList();
        for (var table : tables) {
            for (var column : table.columns()) {
                if (!column.equals(table.columns()[0])) {
                    assertFound(table, column);
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThan(85);
    }

    private void assertFound(PostedTable table, String column) throws SQLException {
        var key = table.document().isEmpty() ? 2 : LineKey.of(2, 1);
        var changed = change("update " + table + " set " + column + " = " + other(table, column) + " where "
                + table.columns()[0] + " = " + key);
        assertThat(changed).as(table + "." + column).isEqualTo(1);
        var findings = verify();
        assertThat(findings).as(table + "." + column).isNotEmpty();
        if (table != PostedTables.HEADS) {
            assertThat(findings.getFirst()).isEqualTo(
                    new Finding.Changed(2, "INVOICE", "F000002", table.name(), column));
        }
        owner.rollback();
    }

    private static String other(PostedTable table, String column) {
        return switch (table.fields()[table.place(column)].getType().getSimpleName()) {
            case "String" -> "'x' || substring(coalesce(" + column + ", '') from 2)";
            case "LocalDate" -> column + " + interval '1' day";
            case "OffsetDateTime" -> column + " + interval '0.000001' second";
            default -> column + " + 100";
        };
    }

    @Test
    void the_sellers_particulars_cannot_be_changed_behind_an_invoice() throws SQLException {
        change("update company_version set iban = 'NL02RABO0123456789'");

        assertThat(verify()).hasSize(3).contains(
                new Finding.Changed(1, "INVOICE", "F000001", "company_version", "iban"));
    }

    @Test
    void a_row_that_was_removed_or_added_is_found() throws SQLException {
        change("delete from voucher_line where id = 200003");
        assertThat(verify()).containsExactly(new Finding.Changed(2, "INVOICE", "F000002", "voucher_line", ""));
        owner.rollback();

        change("insert into invoice_charge select id + 1, order_number, charge_code, description, 5, kind,"
                + " category, charge_value, basis, vat_codes, tax from invoice_charge where id = 300001");
        assertThat(verify()).containsExactly(new Finding.Changed(3, "INVOICE", "F000003", "invoice_charge", ""));
    }

    @Test
    void rows_of_two_postings_that_were_exchanged_are_found() throws SQLException {
        change("update invoice set posting = -posting where posting in (1, 2)");
        change("update invoice set posting = 3 + posting where posting in (-1, -2)");

        assertThat(verify()).hasSize(2);
    }

    @Test
    void a_posting_that_was_removed_whole_is_missing() throws SQLException {
        for (var table : PostedTables.OF_A_POSTING) {
            change("delete from " + table + " where " + table.columns()[0] + " between " + table.first(2) + " and "
                    + table.last(2));
        }
        change("delete from posting where seq = 2");

        assertThat(verify()).containsExactly(new Finding.Missing(2));
    }

    @Test
    void a_last_posting_that_was_removed_with_its_head_is_told_by_the_journal() throws SQLException {
        change("delete from posting where seq = 3");

        assertThat(verify()).contains(new Finding.Missing(3));
    }

    @Test
    void rows_without_a_posting_and_postings_behind_the_head_are_strays() throws SQLException {
        change("insert into voucher select 7, 'V7', voucher_date, document, description from voucher"
                + " where posting = 3");
        change("insert into posting select 9, kind, document, posting_date, posted_at, posted_by, effects,"
                + " previous_hash, hash from posting where seq = 3");

        assertThat(verify()).containsExactly(new Finding.Stray("posting", 1), new Finding.Stray("voucher", 1));
    }

    @Test
    void lines_without_their_document_are_strays() throws SQLException {
        change("delete from voucher where posting = 2");
        assertThat(verify()).containsExactly(new Finding.Changed(2, "INVOICE", "F000002", "voucher", ""),
                new Finding.Stray("voucher_line", 3), new Finding.Stray("actual_movement", 1));
        owner.rollback();

        change("update invoice_line set id = id + 700000 where id = 300002");
        assertThat(verify()).containsExactly(new Finding.Changed(3, "INVOICE", "F000003", "invoice_line", ""),
                new Finding.Stray("invoice_line", 1));
    }

    @Test
    void a_line_that_was_given_to_another_posting_is_found_in_both() throws SQLException {
        change("update voucher_line set id = 100009 where id = 200003");

        assertThat(verify()).containsExactly(new Finding.Changed(1, "INVOICE", "F000001", "voucher_line", ""),
                new Finding.Changed(2, "INVOICE", "F000002", "voucher_line", ""));
    }

    @Test
    void a_head_that_was_moved_is_found() throws SQLException {
        change("update chain_head set hash = case substring(hash from 1 for 1) when 'f' then '0' else 'f' end"
                + " || substring(hash from 2)");
        assertThat(verify()).containsExactly(new Finding.HeadDiffers(3, 3));
        owner.rollback();

        change("update chain_head set seq = 2, hash = (select hash from posting where seq = 2)");
        assertThat(verify()).containsExactly(new Finding.Stray("posting", 1));
    }

    private List<Finding> verify() throws SQLException {
        return HashChain.verify(owner, new Differences(Optional.of(journal)));
    }

    private int change(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private void dropChecks() throws SQLException {
        var drops = new ArrayList<String>();
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery("select table_name, constraint_name from"
                        + " information_schema.table_constraints where constraint_type = 'CHECK'")) {
            while (rows.next()) {
                drops.add("alter table " + rows.getString(1) + " drop constraint " + rows.getString(2));
            }
        }
        for (var drop : drops) {
            change(drop);
        }
    }
}
