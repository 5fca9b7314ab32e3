package org.faktuur.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.SQLDialect;

/// Shared books on a PostgreSQL server. The server makes commits last by itself, when it is set up to; several
/// programs post there, one after the other by the lock on the last link of the chain.
final class ServerStore implements Store {

    private static final Map<String, String> SAFE = Map.of("fsync", "on", "full_page_writes", "on");

    private final String url;
    private final String user;
    private final String password;
    private final Connection owner;
    private final String app;
    private final String reader;

    private ServerStore(String url, String user, String password) throws SQLException {
        this.url = url;
        this.user = user;
        this.password = password;
        this.owner = DriverManager.getConnection(url, user, password);
        this.app = one("select quote_ident(current_database() || '_app')");
        this.reader = one("select quote_ident(current_database() || '_reader')");
    }

    /// Opens the books of a database, migrates them and gives both roles their rights.
    ///
    /// @throws BooksRefusedException when the server could lose what was posted, the user is a superuser, or the
    ///                               books were kept by a newer program
    static Store open(String url, String user, String password) throws SQLException {
        var store = new ServerStore(url, user, password);
        try {
            store.requireSafe();
            store.migrate();
            return store;
        } catch (SQLException | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private void requireSafe() throws SQLException {
        for (var setting : SAFE.entrySet()) {
            if (!one("show " + setting.getKey()).equals(setting.getValue())) {
                throw unsafe(setting.getKey());
            }
        }
        if (List.of("off", "local").contains(one("show synchronous_commit"))) {
            throw unsafe("synchronous_commit");
        }
        if (one("select rolsuper::text from pg_roles where rolname = current_user").equals("true")) {
            throw unsafe("superuser");
        }
    }

    private static BooksRefusedException unsafe(String setting) {
        return new BooksRefusedException(new BooksRefusal.UnsafeServer(setting));
    }

    private void migrate() throws SQLException {
        var migrations = Migrations.onServer(owner, url, user, password);
        var newer = migrations.newerThanKnown();
        if (newer.isPresent()) {
            throw new BooksRefusedException(new BooksRefusal.NewerProgram(Path.of(name()), newer.get(),
                    Integer.toString(migrations.newestKnown())));
        }
        if (migrations.pending()) {
            migrations.apply();
            createRole(app);
            createRole(reader);
            Rights.grant(owner, app, reader);
        }
    }

    private void createRole(String role) throws SQLException {
        var there = one("select count(*)::text from pg_roles where quote_ident(rolname) = '"
                + role.replace("'", "''") + "'");
        if (there.equals("0")) {
            Rights.execute(owner, "create role " + role + " nologin");
        }
        Rights.execute(owner, "grant " + role + " to current_user");
        Rights.execute(owner, "grant usage on schema public to " + role);
    }

    private String one(String sql) throws SQLException {
        try (var statement = owner.createStatement(); var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private String name() {
        return url.substring(url.lastIndexOf('/') + 1);
    }

    @Override
    public SQLDialect dialect() {
        return SQLDialect.POSTGRES;
    }

    @Override
    public Connection owner() {
        return owner;
    }

    @Override
    public Connection writer() throws SQLException {
        return as(app);
    }

    @Override
    public Connection reader() throws SQLException {
        var connection = as(reader);
        connection.setReadOnly(true);
        return connection;
    }

    private Connection as(String role) throws SQLException {
        var connection = DriverManager.getConnection(url, user, password);
        try {
            Rights.execute(connection, "set role " + role);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public void requireSound(boolean committing) {
        // the server answers for its files
    }

    @Override
    public void commitDone(List<PostedDocument> postings) {
        // the server's commit is already safe
    }

    @Override
    public BooksRefusal stopped() {
        return new BooksRefusal.Stopped(Path.of(name()));
    }

    @Override
    public List<Finding> verify(Connection connection) throws SQLException {
        return HashChain.verify(connection, new Differences(Optional.empty()));
    }

    @Override
    public void settle() {
        // the server keeps its own backups
    }

    @Override
    public void close() {
        Connections.closeQuietly(owner);
    }
}
