package org.faktuur.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.SQLDialect;

/// Books that nobody else sees and that are gone when they are closed: for practice and tests.
final class MemoryStore implements Store {

    private final String url = "jdbc:h2:mem:" + UUID.randomUUID();
    private final Connection owner;

    MemoryStore() throws SQLException {
        owner = DriverManager.getConnection(url, Rights.OWNER, Rights.OWNER);
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
        return DriverManager.getConnection(url, Rights.APP, Rights.APP);
    }

    @Override
    public Connection reader() throws SQLException {
        return DriverManager.getConnection(url, Rights.READER, Rights.READER);
    }

    @Override
    public void requireSound(boolean committing) {
        // memory is always there
    }

    @Override
    public void commitDone(List<PostedDocument> postings) {
        // memory is all there is
    }

    @Override
    public BooksRefusal stopped() {
        return new BooksRefusal.Stopped(Path.of(""));
    }

    @Override
    public List<Finding> verify(Connection reader) throws SQLException {
        return HashChain.verify(reader, new Differences(Optional.empty()));
    }

    @Override
    public void settle() {
        // nothing is left
    }

    @Override
    public void close() {
        Connections.closeQuietly(owner);
    }
}
