package org.faktuur.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.faktuur.database.schema.Tables.SAVED_QUERY;
import static org.faktuur.database.schema.Tables.INVOICE;
import static org.faktuur.database.schema.Tables.LEDGER_ACCOUNT;
import static org.faktuur.database.schema.Tables.POSTING_RULE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompanyFileTest {

    @TempDir
    private Path folder;

    private Path company() {
        return folder.resolve("boom");
    }

    private Path file() {
        return folder.resolve("boom.mv.db");
    }

    @Test
    void books_are_found_again_as_they_were_closed() {
        try (var books = Database.create(company())) {
            SampleBooks.in(books).post();
        }
        try (var books = Database.open(file())) {
            assertThat(books.dsl().fetchCount(INVOICE)).isEqualTo(1);
            assertThat(books.verify()).isEmpty();
        }
    }

    @Test
    void a_new_company_does_not_take_the_place_of_another() {
        Database.create(company()).close();

        assertRefused(() -> Database.create(company()), BooksRefusal.AlreadyThere.class);
    }

    @Test
    void a_company_that_is_not_there_is_not_made_by_opening_it() {
        assertRefused(() -> Database.open(company()), BooksRefusal.Missing.class);

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_name_that_the_store_would_read_as_settings_is_refused() {
        assertRefused(() -> Database.create(folder.resolve("a;INIT=DROP ALL OBJECTS")),
                BooksRefusal.NameNotAllowed.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_folder_that_is_synchronised_elsewhere_is_refused() {
        assertRefused(() -> Database.create(folder.resolve("Dropbox").resolve("boom")),
                BooksRefusal.SharedFolder.class);
    }

    @Test
    void a_file_that_is_no_company_is_refused() throws IOException, SQLException {
        Files.writeString(file(), "Dear reader, this is a letter.\n".repeat(1000));
        assertRefused(() -> Database.open(company()), BooksRefusal.NotBooks.class);

        Files.writeString(file(), "");
        assertRefused(() -> Database.open(company()), BooksRefusal.NotBooks.class);
        Files.delete(file());

        for (var user : List.of("SA", Rights.OWNER)) {
            DriverManager.getConnection("jdbc:h2:file:" + company(), user, user).close();
            assertRefused(() -> Database.open(company()), BooksRefusal.NotBooks.class);
            Files.delete(file());
        }
    }

    @Test
    void books_that_are_open_are_refused_to_another_program() throws Exception {
        try (var books = Database.create(company())) {
            SampleBooks.in(books).post();
            var second = java(OpenBooks.class, company().toString()).start();
            assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
            var answer = new String(second.getInputStream().readAllBytes());
            assertThat(answer).contains("OpenElsewhere").contains(", " + ProcessHandle.current().pid());
        }
        Database.open(company()).close();
        assertThat(folder.resolve("boom.lock")).doesNotExist();
    }

    @Test
    void books_that_are_open_are_refused_a_second_time_in_the_same_program() {
        try (var books = Database.create(company())) {
            assertRefused(() -> Database.open(company()), BooksRefusal.OpenElsewhere.class);
            SampleBooks.in(books).post();
        }
    }

    @Test
    void books_of_a_newer_program_are_refused_and_left_alone() throws SQLException {
        Database.create(company()).close();
        try (var owner = DriverManager.getConnection("jdbc:h2:file:" + company(), Rights.OWNER, Rights.OWNER);
                var statement = owner.createStatement()) {
            statement.execute("insert into \"flyway_schema_history\" values (99, '999', 'later', 'SQL',"
                    + " 'V999__later.sql', 1, 'BOOKS', current_timestamp, 1, true)");
        }

        assertThatThrownBy(() -> Database.open(company()))
                .isInstanceOfSatisfying(BooksRefusedException.class, refused -> assertThat(refused.reason())
                        .isInstanceOfSatisfying(BooksRefusal.NewerProgram.class,
                                newer -> assertThat(newer.version()).isEqualTo("999")));
        assertThat(folder.resolve("boom.backup")).doesNotExist();
    }

    @Test
    void only_the_owner_may_read_the_files() throws IOException {
        try (var books = Database.create(company())) {
            SampleBooks.in(books).post();
        }
        for (var file : List.of(file(), folder.resolve("boom.journal/boom-2026.jsonl"), backups().getFirst())) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        }
    }

    @Test
    void books_whose_file_is_replaced_while_they_are_open_take_no_more() throws IOException {
        Database.create(company()).close();
        var copy = folder.resolve("copy");
        Files.copy(file(), copy);
        try (var books = Database.open(company())) {
            var sample = SampleBooks.in(books);
            sample.post();
            Files.move(copy, file(), StandardCopyOption.REPLACE_EXISTING);

            assertRefused(sample::post, BooksRefusal.Replaced.class);
            assertRefused(sample::post, BooksRefusal.Replaced.class);
        }
    }

    @Test
    void books_whose_file_is_overwritten_while_they_are_open_take_no_more() throws IOException {
        try (var books = Database.create(company())) {
            var sample = SampleBooks.in(books);
            sample.post();
            Files.write(file(), new byte[] {0}, java.nio.file.StandardOpenOption.APPEND);

            assertRefused(sample::post, BooksRefusal.Replaced.class);
        }
    }

    @Test
    void books_that_were_written_to_are_backed_up_and_compacted_when_closed() throws IOException {
        long grown;
        try (var books = Database.create(company())) {
            var sample = SampleBooks.in(books);
            for (var i = 0; i < 20; i++) {
                sample.post();
            }
            grown = Files.size(file());
        }
        assertThat(Files.size(file())).isLessThan(grown);
        assertThat(backups()).hasSize(1);

        Database.open(company()).close();
        assertThat(backups()).hasSize(1);
    }

    @Test
    void large_lists_are_read_while_others_post() throws Exception {
        try (var books = Database.create(company())) {
            var sample = SampleBooks.in(books);
            var reading = new java.util.concurrent.FutureTask<>(() -> {
                var rows = 0L;
                for (var i = 0; i < 5; i++) {
                    rows += books.dsl().fetch("select x, 'row ' || x as y from system_range(1, 100000)"
                            + " order by y desc, x offset 10 rows").size();
                    rows += books.dsl().fetchCount(INVOICE);
                }
                return rows;
            });
            Thread.ofPlatform().start(reading);
            for (var i = 0; i < 60; i++) {
                sample.post();
            }
            assertThat(reading.get()).isGreaterThanOrEqualTo(5 * 99_990L);
            sample.post();
            assertThat(books.verify()).isEmpty();
        }
    }

    @Test
    void the_newest_fourteen_backups_are_kept() throws IOException {
        var names = folder.resolve("boom.backup");
        Files.createDirectories(names);
        for (var day = 10; day < 30; day++) {
            Files.writeString(names.resolve("boom-200001" + day + "-120000.sql.gz"), "old");
        }
        try (var books = Database.create(company())) {
            SampleBooks.in(books).post();
        }

        assertThat(backups()).hasSize(14);
        assertThat(backups().getFirst().getFileName().toString()).startsWith("boom-20000117");
    }

    @Test
    void books_of_an_older_program_are_backed_up_before_they_are_migrated() throws SQLException, IOException {
        Database.create(company()).close();
        try (var owner = DriverManager.getConnection("jdbc:h2:file:" + company(), Rights.OWNER, Rights.OWNER);
                var statement = owner.createStatement()) {
            statement.execute("delete from \"flyway_schema_history\" where \"version\" >= '008'");
            statement.execute("insert into company_version values (default, 'Fjord AS', '', '', '', 'NO', '', '',"
                    + " false, '', '', '', '', '')");
            statement.execute("insert into company select 1, id, 'NOK', 'nb', 'BOOKS' from company_version");
            statement.execute("drop table saved_query");
            statement.execute("drop table batch_run_line");
            statement.execute("drop table batch_run");
            for (var table : List.of("project_cancelled", "project_cancellation", "invoice_line_work",
                    "invoice_project_group", "invoice_project_original", "invoice_project", "actual_movement",
                    "actual_tax", "customer_invoice_group", "customer_invoice", "confirmed_invoice_detail",
                    "confirmed_invoice", "project_invoice_detail",
                    "project_invoice", "contract_piece", "contract_limit", "payment_reference", "batch_job",
                    "batch_rules", "letter_text", "bank_entry", "bank_statement", "bank_account",
                    "invoice_correction", "invoice_credit", "credited_line", "return_line", "return_order",
                    "return_parameters", "disposition_code", "return_reason", "actual_words", "entry_receipt",
                    "actual_state", "project_entry",
                    "invoice_run", "milestone", "contract_line", "contract_share", "project_contract",
                    "project_price", "expense_category", "project_resource", "project_role", "project")) {
                statement.execute("drop table " + table);
            }
        }

        try (var books = Database.open(company())) {
            assertThat(books.dsl().fetchCount(SAVED_QUERY)).isZero();
            assertThat(books.dsl().select(POSTING_RULE.POSTING_TYPE, POSTING_RULE.ACCOUNT, LEDGER_ACCOUNT.NAME)
                    .from(POSTING_RULE).join(LEDGER_ACCOUNT).on(LEDGER_ACCOUNT.ACCOUNT.eq(POSTING_RULE.ACCOUNT))
                    .fetch(row -> row.value1() + " " + row.value2() + " " + row.value3())).containsExactlyInAnyOrder(
                    "ACCRUED_REVENUE 420200 Opptjent, ikke fakturert prosjektinntekt", "WIP_SALES_VALUE 161300 Prosjektarbeid"
                    + " som pågår, salgsverdi", "BANK 110110 Bank", "CASH_DISCOUNT 403100 Kontantrabatter", "EXCHANGE_GAIN 801200 Realisert"
                    + " valutagevinst", "EXCHANGE_LOSS 801300 Realisert valutatap", "PAYMENT_DIFFERENCE 618170"
                    + " Betalingsdifferanser", "SCRAP_LOSS 618900 Svinntap");
            assertThat(backups()).hasSize(1);
            books.inTransaction(() -> books.dsl().insertInto(SAVED_QUERY).values("a", "b", "c", "d", true).execute());
        }
    }

    private List<Path> backups() throws IOException {
        try (var files = Files.list(folder.resolve("boom.backup"))) {
            return files.sorted().toList();
        }
    }

    /// A second program, quick to start.
    static ProcessBuilder java(Class<?> main, String... arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
                System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    private static void assertRefused(Runnable action, Class<? extends BooksRefusal> reason) {
        assertThatThrownBy(action::run).isInstanceOfSatisfying(BooksRefusedException.class,
                refused -> assertThat(refused.reason()).isInstanceOf(reason));
    }

    /// A second program that opens the same books and prints why it may not.
    static final class OpenBooks {

        public static void main(String[] arguments) {
            Function<Path, String> open = path -> {
                try (var books = Database.open(path)) {
                    return "opened " + books.dsl().fetchCount(INVOICE);
                } catch (BooksRefusedException refused) {
                    return refused.reason().toString();
                }
            };
            System.out.println(open.apply(Path.of(arguments[0])));
        }
    }
}
