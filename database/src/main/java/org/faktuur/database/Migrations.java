package org.faktuur.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/// The numbered migrations that make the schema, the same on every engine. Whether there is anything to do is seen
/// from the books themselves, so that books which are up to date open without waking the migration tool.
final class Migrations {

    private static final String FOLDER = "migration";
    private static final Pattern FILE = Pattern.compile("(?:.*/)?V(\\d+)__\\w+\\.sql");

    private final Connection owner;
    private final FluentConfiguration flyway;

    private Migrations(Connection owner, FluentConfiguration flyway) {
        this.owner = owner;
        this.flyway = flyway.locations("classpath:org/faktuur/database/" + FOLDER).failOnMissingLocations(true);
    }

    /// The migrations of a file's or a memory's books, made on the owner's connection.
    Migrations(Connection owner) {
        this(owner, Flyway.configure().dataSource(new OneConnection(owner)));
    }

    /// The migrations of books on a server, made over connections of their own.
    static Migrations onServer(Connection owner, String url, String user, String password) {
        return new Migrations(owner, Flyway.configure().dataSource(url, user, password));
    }

    void apply() {
        flyway.load().migrate();
    }

    /// Whether this is a schema of ours: at least its first migration was made.
    boolean isOurs() throws SQLException {
        return reached() > 0;
    }

    /// Whether migrations wait to be applied.
    boolean pending() throws SQLException {
        return reached() < newestKnown();
    }

    /// The version of a schema that this program does not know.
    Optional<String> newerThanKnown() throws SQLException {
        var reached = reached();
        return reached > newestKnown() ? Optional.of(Integer.toString(reached)) : Optional.empty();
    }

    /// The newest version that this program knows.
    int newestKnown() {
        return files().stream().map(FILE::matcher).filter(java.util.regex.Matcher::matches)
                .mapToInt(file -> Integer.parseInt(file.group(1))).max().orElseThrow();
    }

    /// The newest migration that was made in these books; 0 where none was.
    private int reached() throws SQLException {
        try (var tables = owner.getMetaData().getTables(null, null, "flyway_schema_history", null)) {
            if (!tables.next()) {
                return 0;
            }
        }
        var reached = 0;
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery("select \"version\" from \"flyway_schema_history\""
                        + " where \"version\" is not null and \"success\"")) {
            while (rows.next()) {
                reached = Math.max(reached, Integer.parseInt(rows.getString(1)));
            }
        }
        return reached;
    }

    private static List<String> files() {
        try {
            var folder = Migrations.class.getResource(FOLDER + "/");
            if (folder.openConnection() instanceof JarURLConnection jar) {
                return jar.getJarFile().stream().map(entry -> entry.getName())
                        .filter(name -> name.startsWith(jar.getEntryName())).toList();
            }
            try (Stream<Path> files = Files.list(Path.of(URI.create(folder.toString())))) {
                return files.map(file -> file.getFileName().toString()).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
