package org.faktuur.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.faktuur.Office;
import org.faktuur.TestOffice;
import org.faktuur.TestSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A company in a folder of its own, and the console at work on it.
abstract class ConsoleBooks {

    @TempDir
    Path folder;
    Path company;

    @BeforeEach
    void makeCompany() {
        company = folder.resolve("test");
        try (var office = Office.create(company, TestSession.english())) {
            TestOffice.fill(office);
        }
    }

    ConsoleRun run(Object... arguments) {
        return on(company, arguments);
    }

    static ConsoleRun on(Path company, Object... arguments) {
        var all = new java.util.ArrayList<>(List.of(arguments));
        all.addAll(List.of("--company", company));
        return ConsoleRun.of(all.toArray());
    }

    List<String> export(String what) {
        var out = folder.resolve(what + ".csv");
        assertThat(run("export", what, "--out", out).exitCode()).isZero();
        try {
            return Files.readAllLines(out);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    Path file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }
}
