package org.faktuur.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What makes the books safe was measured with these settings and these habits; a change of either must be noticed.
class WritingRulesTest {

    private static final Pattern FORBIDDEN = Pattern.compile(
            "shutdownNow|\\.cancel\\(true\\)|setSavepoint|AUTO_SERVER|RETENTION_TIME|LOCK_MODE|FILE_LOCK");

    @Test
    void books_are_opened_with_the_settings_that_were_measured() {
        assertThat(CompanyPath.of(Path.of("/books/boom.mv.db")).url() + CompanyFile.ONLY_EXISTING
                + CompanyFile.MEASURED).isEqualTo("jdbc:h2:file:/books/boom;IFEXISTS=TRUE;WRITE_DELAY=0;"
                        + "REUSE_SPACE=FALSE;LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=1");
        assertThat(org.h2.engine.Constants.VERSION).isEqualTo("2.4.240");
    }

    @Test
    void nothing_in_the_books_interrupts_a_thread_or_uses_what_was_not_measured() throws IOException {
        var found = new ArrayList<String>();
        for (var source : sources()) {
            if (FORBIDDEN.matcher(Files.readString(source)).find()) {
                found.add(source.toString());
            }
        }
        assertThat(found).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("../database/src/main/java"))) {
            var sources = files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources).hasSizeGreaterThan(25);
            return sources;
        }
    }

    @Test
    void every_write_runs_on_the_one_thread_of_the_books() {
        try (var books = Database.memory()) {
            var first = books.inTransaction(() -> Thread.currentThread());
            var second = books.inTransaction(() -> books.inTransaction(() -> Thread.currentThread()));

            assertThat(first.getName()).isEqualTo("books");
            assertThat(second).isSameAs(first);
        }
    }
}
