package org.faktuur.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.faktuur.database.schema.Tables.CHAIN_HEAD;
import static org.faktuur.database.schema.Tables.INVOICE;
import static org.faktuur.database.schema.Tables.NUMBER_COUNTER;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The same migrations, rights, rows and hashes on H2 and on PostgreSQL.
class TwoEnginesTest {

    private static final String OWNER = "bookkeeper";
    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws IOException, SQLException {
        server = EmbeddedPostgres.builder().setServerConfig("fsync", "on").setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on").start();
        onServer("postgres", "create role " + OWNER + " login createrole password '" + OWNER + "'");
        onServer("postgres", "create database boom owner " + OWNER);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @BeforeEach
    void emptyBooks() throws SQLException {
        onServer("boom", "drop schema public cascade");
        onServer("boom", "create schema public authorization " + OWNER);
        onServer("boom", "alter database boom reset synchronous_commit");
    }

    private static void onServer(String database, String sql) throws SQLException {
        try (var connection = server.getDatabase("postgres", database).getConnection()) {
            Rights.execute(connection, sql);
        }
    }

    private static Database shared() {
        return Database.openPostgres(server.getJdbcUrl(OWNER, "boom"), OWNER, OWNER);
    }

    @Test
    void the_same_postings_have_the_same_hashes() {
        var heads = new ArrayList<String>();
        for (var books : List.of(Database.memory(), shared())) {
            try (books) {
                var sample = SampleBooks.in(books);
                sample.post();
                books.inTransaction(() -> sample.postInside() + sample.postInside());
                assertThat(books.verify()).isEmpty();
                heads.add(books.dsl().fetchSingle(CHAIN_HEAD).getHash());
            }
        }
        assertThat(heads.get(1)).isEqualTo(heads.get(0));
    }

    @Test
    void books_on_a_server_are_found_again() {
        try (var books = shared()) {
            SampleBooks.in(books).post();
        }
        try (var books = shared()) {
            assertThat(SampleBooks.again(books).post()).isEqualTo("F000002");
            assertThat(books.verify()).isEmpty();
        }
    }

    @Test
    void a_posting_that_fails_leaves_nothing() {
        try (var books = shared()) {
            var sample = SampleBooks.in(books);
            assertThatThrownBy(() -> books.inTransaction(() -> {
                sample.postInside();
                throw new IllegalStateException("no");
            })).hasMessage("no");

            assertThat(books.dsl().fetchCount(INVOICE)).isZero();
            assertThat(sample.post()).isEqualTo("F000001");
        }
    }

    @Test
    void no_posted_row_can_be_changed_or_removed() {
        try (var books = shared()) {
            SampleBooks.in(books).post();
            for (var table : SchemaTest.posted()) {
                for (var sql : List.of("delete from " + table, "truncate table " + table + " cascade",
                        "drop table " + table + " cascade",
                        "update " + table + " set " + table.columns()[0] + " = " + table.columns()[0])) {
                    assertThatThrownBy(() -> books.inTransaction(() -> books.dsl().execute(sql))).as(sql)
                            .isInstanceOfSatisfying(DataAccessException.class,
                                    refused -> assertThat(refused.sqlState()).isEqualTo("42501"));
                }
            }
            assertThatThrownBy(() -> books.dsl().deleteFrom(NUMBER_COUNTER).execute())
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void two_desktops_post_in_turn_without_a_gap() throws InterruptedException {
        try (var first = shared(); var second = shared()) {
            SampleBooks.in(first);
            var posters = List.of(first, second).stream()
                    .map(books -> Thread.ofPlatform().unstarted(() -> postTwenty(SampleBooks.again(books)))).toList();
            posters.forEach(Thread::start);
            for (var poster : posters) {
                poster.join();
            }

            var numbers = first.dsl().select(INVOICE.NUMBER).from(INVOICE).orderBy(INVOICE.POSTING)
                    .fetch(INVOICE.NUMBER);
            assertThat(numbers).containsExactlyElementsOf(
                    IntStream.rangeClosed(1, 40).mapToObj("F%06d"::formatted).toList());
            assertThat(first.verify()).isEmpty();
        }
    }

    private static void postTwenty(SampleBooks sample) {
        for (var i = 0; i < 20; i++) {
            sample.post();
        }
    }

    @Test
    void a_superuser_is_refused() {
        assertThatThrownBy(() -> Database.openPostgres(server.getJdbcUrl("postgres", "boom"), "postgres", "postgres"))
                .isInstanceOfSatisfying(BooksRefusedException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(new BooksRefusal.UnsafeServer("superuser")));
    }

    @Test
    void a_server_that_may_forget_commits_is_refused() throws SQLException {
        onServer("boom", "alter database boom set synchronous_commit = off");

        assertThatThrownBy(TwoEnginesTest::shared).isInstanceOfSatisfying(BooksRefusedException.class,
                refused -> assertThat(refused.reason())
                        .isEqualTo(new BooksRefusal.UnsafeServer("synchronous_commit")));
    }
}
