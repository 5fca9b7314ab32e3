package org.faktuur.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.faktuur.Office;
import org.faktuur.database.Database;
import org.faktuur.session.Language;
import org.faktuur.session.Session;

/// An office over a company file of its own, in a folder that goes with it.
final class BenchOffice implements AutoCloseable {

    private final Path folder;
    private final Office office;

    BenchOffice() {
        try {
            this.folder = Files.createTempDirectory("faktuur-bench");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.office = new Office(Database.create(folder.resolve("bench")), new BenchSession());
        OrderFlood.company(office);
    }

    Office office() {
        return office;
    }

    /// Closes the books and takes the folder away.
    @Override
    public void close() {
        office.close();
        delete(folder);
    }

    static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record BenchSession() implements Session {

        @Override
        public String user() {
            return "bench";
        }

        @Override
        public LocalDate today() {
            return OrderFlood.DATE;
        }

        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public Language language() {
            return Language.EN;
        }
    }
}
