package org.faktuur.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.jooq.SQLDialect;

/// The books of a company as a file, kept with the settings that were measured to lose nothing.
final class CompanyFile implements Store {

    private static final String ONLY_EXISTING = ";IFEXISTS=TRUE";
    private static final String MEASURED =
            ";WRITE_DELAY=0;REUSE_SPACE=FALSE;LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=1";

    private final CompanyPath path;
    private final Connection owner;

    private CompanyFile(CompanyPath path, Connection owner) {
        this.path = path;
        this.owner = owner;
    }

    static Store create(Path company) throws SQLException {
        var path = CompanyPath.of(company);
        if (Files.exists(path.file())) {
            throw new BooksRefusedException(new BooksRefusal.AlreadyThere(path.file()));
        }
        var owner = DriverManager.getConnection(path.url() + MEASURED, Rights.OWNER, Rights.OWNER);
        migrate(path, owner);
        return new CompanyFile(path, owner);
    }

    static Store open(Path company) throws SQLException {
        var path = CompanyPath.of(company);
        if (!Files.exists(path.file())) {
            throw new BooksRefusedException(new BooksRefusal.Missing(path.file()));
        }
        var owner = DriverManager.getConnection(path.url() + ONLY_EXISTING + MEASURED, Rights.OWNER, Rights.OWNER);
        migrate(path, owner);
        return new CompanyFile(path, owner);
    }

    private static void migrate(CompanyPath path, Connection owner) throws SQLException {
        new Migrations(owner).apply();
        Rights.createUsers(owner);
        Rights.grant(owner, Rights.APP, Rights.READER);
    }

    @Override
    public SQLDialect dialect() {
        return SQLDialect.H2;
    }

    @Override
    public Connection owner() {
        return owner;
    }

    @Override
    public Connection writer() throws SQLException {
        return user(Rights.APP);
    }

    @Override
    public Connection reader() throws SQLException {
        return user(Rights.READER);
    }

    private Connection user(String name) throws SQLException {
        return DriverManager.getConnection(path.url() + ONLY_EXISTING, name, name);
    }

    @Override
    public void requireSound(boolean committing) {
    }

    @Override
    public void commitDone(List<PostedDocument> postings) throws SQLException {
        Rights.execute(owner, "checkpoint sync");
    }

    @Override
    public BooksRefusal stopped() {
        return new BooksRefusal.Stopped(path.file());
    }

    @Override
    public void close() {
        Connections.closeQuietly(owner);
    }
}
