package org.faktuur.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.faktuur.database.schema.Tables.CHAIN_HEAD;
import static org.faktuur.database.schema.Tables.COMPANY_VERSION;
import static org.faktuur.database.schema.Tables.INVOICE;
import static org.faktuur.database.schema.Tables.NUMBER_COUNTER;
import static org.faktuur.database.schema.Tables.SALES_LINE;
import static org.faktuur.database.schema.Tables.SALES_ORDER;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostingJournalTest {

    @TempDir
    private Path folder;

    private Path company() {
        return folder.resolve("boom");
    }

    private Path file() {
        return folder.resolve("boom.mv.db");
    }

    private Path journal() {
        return folder.resolve("boom.journal/boom-2026.jsonl");
    }

    private void start(int postings) {
        try (var books = Database.create(company())) {
            var sample = SampleBooks.in(books);
            for (var i = 0; i < postings; i++) {
                sample.post();
            }
        }
    }

    private String postMore(int postings) {
        try (var books = Database.open(company())) {
            var sample = SampleBooks.again(books);
            for (var i = 0; i < postings; i++) {
                sample.post();
            }
            return state(books);
        }
    }

    /// All that a replay must bring back.
    private static String state(Database books) {
        var dsl = books.dsl();
        return dsl.selectFrom(CHAIN_HEAD).fetch().formatCSV() + dsl.selectFrom(NUMBER_COUNTER).fetch().formatCSV()
                + dsl.selectFrom(SALES_LINE).fetch().formatCSV() + dsl.selectFrom(SALES_ORDER).fetch().formatCSV()
                + dsl.selectFrom(INVOICE).orderBy(INVOICE.POSTING).fetch().formatCSV()
                + dsl.selectFrom(COMPANY_VERSION).fetch().formatCSV();
    }

    @Test
    void every_posting_is_a_line_with_its_hash() throws IOException {
        start(3);

        var lines = Files.readAllLines(journal());
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).startsWith("{\"seq\":2,\"first\":2,\"hash\":\"").contains("\"number\":\"F000002\"")
                .contains("\"quantity\":-0.5,").contains("\"unit_price\":0.000001,").contains("Bell \\\"brass\\\" é€😀");
        assertThat(JournalLine.read(lines.get(1).getBytes(StandardCharsets.UTF_8))).isPresent();
    }

    @Test
    void an_older_copy_of_the_books_under_a_newer_journal_is_refused_and_replay_brings_them_back() throws IOException {
        start(2);
        var older = Files.copy(file(), folder.resolve("older"));
        var before = postMore(3);
        Files.copy(older, file(), StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(() -> Database.open(company())).isInstanceOfSatisfying(BooksRefusedException.class,
                refused -> assertThat(refused.reason()).isEqualTo(new BooksRefusal.BehindJournal(file(), 3)));

        try (var books = Database.replay(company())) {
            assertThat(state(books)).isEqualTo(before);
            assertThat(books.verify()).isEmpty();
            assertThat(SampleBooks.again(books).post()).isEqualTo("F000006");
        }
        try (var books = Database.open(company())) {
            assertThat(books.verify()).isEmpty();
        }
    }

    @Test
    void replay_brings_the_sellers_particulars_back_that_were_lost_with_the_postings() throws IOException {
        start(1);
        var older = Files.copy(file(), folder.resolve("older"));
        String before;
        try (var books = Database.open(company())) {
            var moved = books.dsl().selectFrom(COMPANY_VERSION).fetchSingle();
            moved.setId(2L);
            moved.setName("Boom & Zoon");
            books.inTransaction(() -> books.dsl().insertInto(COMPANY_VERSION).set(moved).execute());
            SampleBooks.again(books).soldBy(2).post();
            before = state(books);
        }
        Files.copy(older, file(), StandardCopyOption.REPLACE_EXISTING);

        try (var books = Database.replay(company())) {
            assertThat(state(books)).isEqualTo(before);
            assertThat(books.verify()).isEmpty();
        }
    }

    @Test
    void a_journal_that_lacks_the_last_transaction_is_completed_from_the_books() throws IOException {
        start(3);
        var whole = Files.readAllBytes(journal());
        var lines = Files.readAllLines(journal());
        Files.writeString(journal(), lines.getFirst() + "\n");

        Database.open(company()).close();

        assertThat(withoutFirst(Files.readAllBytes(journal()))).isEqualTo(withoutFirst(whole));
    }

    @Test
    void a_journal_that_is_gone_is_written_again() throws IOException {
        start(3);
        Files.delete(journal());

        Database.open(company()).close();

        assertThat(Files.readAllLines(journal())).hasSize(3);
    }

    @Test
    void a_line_torn_by_a_crash_is_written_again_wherever_it_was_torn() throws IOException {
        try (var books = Database.create(company())) {
            var sample = SampleBooks.in(books);
            sample.post();
            books.inTransaction(() -> sample.postInside() + sample.postInside() + sample.postInside());
        }
        var whole = Files.readAllBytes(journal());
        var lines = Files.readAllLines(journal());
        var firstLine = lines.getFirst().getBytes(StandardCharsets.UTF_8).length + 1;
        for (var length : List.of(firstLine, firstLine + 1, firstLine + 200, whole.length - 1, whole.length / 2)) {
            Files.write(journal(), java.util.Arrays.copyOf(whole, length));
            Database.open(company()).close();
            assertThat(withoutFirst(Files.readAllBytes(journal()))).isEqualTo(withoutFirst(whole));
        }
        for (var place : List.of(firstLine + 10, whole.length / 2, whole.length - 10)) {
            var zeroed = whole.clone();
            java.util.Arrays.fill(zeroed, place, place + 9, (byte) 0);
            Files.write(journal(), zeroed);
            Database.open(company()).close();
            assertThat(withoutFirst(Files.readAllBytes(journal()))).isEqualTo(withoutFirst(whole));
        }
    }

    @Test
    void a_long_transaction_that_was_torn_is_found_from_its_beginning() throws IOException {
        try (var books = Database.create(company())) {
            var sample = SampleBooks.in(books);
            sample.post();
            books.inTransaction(() -> {
                for (var i = 0; i < 600; i++) {
                    sample.postInside();
                }
                return null;
            });
        }
        var whole = Files.readAllBytes(journal());
        assertThat(whole.length).isGreaterThan(1 << 20);
        var torn = whole.clone();
        torn[20_000] = 'x';
        Files.write(journal(), torn);

        Database.open(company()).close();

        assertThat(withoutFirst(Files.readAllBytes(journal()))).isEqualTo(withoutFirst(whole));
    }

    @Test
    void an_old_line_that_was_changed_does_not_cost_the_lines_after_it() throws IOException {
        start(4);
        var bytes = Files.readAllBytes(journal());
        bytes[500] ^= 1;
        Files.write(journal(), bytes);

        Database.open(company()).close();

        assertThat(Files.readAllBytes(journal())).isEqualTo(bytes);
    }

    @Test
    void books_that_tell_another_story_than_their_journal_are_refused() throws IOException {
        start(2);
        var older = Files.copy(file(), folder.resolve("older"));
        postMore(1);
        var other = Files.readAllBytes(journal());
        Files.copy(older, file(), StandardCopyOption.REPLACE_EXISTING);
        Files.write(journal(), (Files.readAllLines(journal()).get(0) + "\n"
                + Files.readAllLines(journal()).get(1) + "\n").getBytes(StandardCharsets.UTF_8));
        try (var books = Database.open(company())) {
            SampleBooks.again(books).to("Piet Smit").post();
        }
        Files.write(journal(), other);

        assertThatThrownBy(() -> Database.open(company())).isInstanceOfSatisfying(BooksRefusedException.class,
                refused -> assertThat(refused.reason()).isEqualTo(new BooksRefusal.JournalDiffers(file(), 3)));
    }

    @Test
    void a_chain_that_was_made_anew_is_told_by_the_journal() throws SQLException, IOException {
        start(3);
        try (var owner = DriverManager.getConnection("jdbc:h2:file:" + company(), Rights.OWNER, Rights.OWNER);
                var statement = owner.createStatement()) {
            statement.execute("update invoice set net = 1, tax = 0, total = 1 where posting = 2");
            var reader = new ChainReader(owner);
            var previous = reader.link(1).orElseThrow();
            for (var seq = 2; seq <= 3; seq++) {
                statement.execute("update posting set previous_hash = '" + previous.hash() + "' where seq = " + seq);
                previous = reader.seal(reader.postings(seq, seq).getFirst());
                statement.execute("update posting set hash = '" + previous.hash() + "' where seq = " + seq);
            }
            statement.execute("update chain_head set hash = '" + previous.hash() + "'");
            assertThat(HashChain.verify(owner, new Differences(java.util.Optional.empty()))).isEmpty();
        }

        assertThatThrownBy(() -> Database.open(company())).isInstanceOfSatisfying(BooksRefusedException.class,
                refused -> assertThat(refused.reason()).isInstanceOf(BooksRefusal.JournalDiffers.class));
    }

    @Test
    void the_journal_of_books_that_are_gone_is_set_aside_for_new_ones() throws IOException {
        start(2);
        Files.delete(file());

        try (var books = Database.create(company())) {
            assertThat(SampleBooks.in(books).post()).isEqualTo("F000001");
        }
        assertThat(folder.resolve("boom.journal.1/boom-2026.jsonl")).exists();
        assertThat(Files.readAllLines(journal())).hasSize(1);
    }

    /// The lines without the first posting of their transaction, which a line written again does not know.
    private static String withoutFirst(byte[] lines) {
        return new String(lines, StandardCharsets.UTF_8).replaceAll("\"first\":\\d+", "");
    }

    @Test
    void lines_go_to_the_file_of_the_year_in_which_they_were_posted() throws IOException {
        start(1);
        Files.writeString(folder.resolve("boom.journal/boom-2027.jsonl"), "", StandardOpenOption.CREATE);

        assertThat(postMore(1)).contains("F000002");
        assertThat(Files.readAllLines(journal())).hasSize(2);
    }
}
