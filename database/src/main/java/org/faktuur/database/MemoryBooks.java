package org.faktuur.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.exception.DataAccessException;

/// What books in memory held at a moment, as the statements that make them anew: much faster than migrating again and
/// posting again.
final class MemoryBooks {

    private final List<String> statements;

    private MemoryBooks(List<String> statements) {
        this.statements = List.copyOf(statements);
    }

    /// What these books hold now.
    static MemoryBooks of(Connection owner) {
        var statements = new ArrayList<String>();
        try (var statement = owner.createStatement(); var rows = statement.executeQuery("script nosettings noversion")) {
            while (rows.next()) {
                statements.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new DataAccessException("the books in memory were not read", e);
        }
        return new MemoryBooks(statements);
    }

    /// Books of a company of which nothing is known yet. They are migrated once.
    static MemoryBooks empty() {
        return Empty.BOOKS;
    }

    private static final class Empty {

        private static final MemoryBooks BOOKS = migrated();

        private static MemoryBooks migrated() {
            try {
                var store = new MemoryStore();
                try {
                    new Migrations(store.owner()).apply();
                    Rights.createUsers(store.owner());
                    Rights.grant(store.owner(), Rights.APP, Rights.READER);
                    return of(store.owner());
                } finally {
                    store.close();
                }
            } catch (SQLException e) {
                throw new DataAccessException("the books in memory were not made", e);
            }
        }
    }

    /// Other books in memory that hold the same.
    MemoryStore anew() throws SQLException {
        var store = new MemoryStore();
        var owner = store.owner();
        owner.setAutoCommit(false);
        try (var statement = owner.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        }
        owner.commit();
        owner.setAutoCommit(true);
        return store;
    }
}
