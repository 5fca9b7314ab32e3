package org.faktuur.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/// The numbered migrations that make the schema, the same on every engine.
final class Migrations {

    private final Flyway flyway;

    Migrations(Connection owner) {
        this(Flyway.configure().dataSource(new OneConnection(owner)));
    }

    private Migrations(FluentConfiguration source) {
        flyway = source.locations("classpath:org/faktuur/database/migration").failOnMissingLocations(true).load();
    }

    /// The migrations of books on a server, over connections of their own.
    static Migrations onServer(String url, String user, String password) {
        return new Migrations(Flyway.configure().dataSource(url, user, password));
    }

    void apply() {
        flyway.migrate();
    }

    /// Whether this is a schema of ours: at least its first migration was made.
    boolean isOurs(Connection owner) throws SQLException {
        try (var tables = owner.getMetaData().getTables(null, null, "flyway_schema_history", null)) {
            return tables.next() && flyway.info().current() != null;
        }
    }

    /// Whether migrations wait to be applied.
    boolean pending() {
        return flyway.info().pending().length > 0;
    }

    /// The version of a schema that this program does not know.
    Optional<String> newerThanKnown() {
        return Arrays.stream(flyway.info().applied())
                .filter(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS
                        || migration.getState() == MigrationState.FUTURE_FAILED)
                .map(migration -> migration.getVersion().toString()).reduce((_, last) -> last);
    }

    /// The newest version that this program knows.
    String newestKnown() {
        return Arrays.stream(flyway.info().all()).map(MigrationInfo::getVersion).max(java.util.Comparator.naturalOrder())
                .map(Object::toString).orElse("");
    }
}
