package org.faktuur.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Who may do what in the store: the owner migrates, APP adds posted rows and keeps the others, READER reads.
/// The names and their passwords are no secret: they keep the program from mistakes, not a thief from the file.
final class Rights {

    static final String OWNER = "BOOKS";
    static final String APP = "APP";
    static final String READER = "READER";

    private static final String HISTORY = "flyway_schema_history";

    private Rights() {
    }

    /// Makes the two users of a company file, where they are not there yet.
    static void createUsers(Connection owner) throws SQLException {
        for (var user : List.of(APP, READER)) {
            execute(owner, "create user if not exists " + user + " password '" + user + "'");
        }
    }

    /// Gives both users their rights on every table that exists now.
    static void grant(Connection owner, String app, String reader) throws SQLException {
        for (var table : tables(owner)) {
            var rights = PostedTables.isPosted(table) ? "select, insert" : "select, insert, update, delete";
            execute(owner, "grant " + rights + " on " + table + " to " + app);
            execute(owner, "grant select on " + table + " to " + reader);
        }
    }

    private static List<String> tables(Connection owner) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery("select table_name from information_schema.tables"
                        + " where lower(table_schema) = 'public' order by table_name")) {
            while (rows.next()) {
                var name = rows.getString(1).toLowerCase(Locale.ROOT);
                if (!name.equals(HISTORY)) {
                    tables.add(name);
                }
            }
        }
        return tables;
    }

    static void execute(Connection connection, String constant) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(constant);
        }
    }
}
