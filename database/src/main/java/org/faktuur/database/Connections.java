package org.faktuur.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jooq.ConnectionProvider;
import org.jooq.exception.DataAccessException;
import org.slf4j.LoggerFactory;

/// Gives a statement its connection: the writer's inside a transaction, one of a few readers outside.
final class Connections implements ConnectionProvider, AutoCloseable {

    private static final int KEPT = 4;

    private final Store store;
    private final Writer writer;
    private final Deque<Connection> idle = new ArrayDeque<>();
    private boolean closed;

    Connections(Store store, Writer writer) {
        this.store = store;
        this.writer = writer;
    }

    static void closeQuietly(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception e) {
            LoggerFactory.getLogger(Connections.class).warn("not closed", e);
        }
    }

    @Override
    public Connection acquire() {
        return writer.isInside() ? writer.connection() : reader();
    }

    @Override
    public void release(Connection connection) {
        if (connection == writer.connection()) {
            return;
        }
        synchronized (idle) {
            if (!closed && idle.size() < KEPT) {
                idle.push(connection);
                return;
            }
        }
        closeQuietly(connection);
    }

    private Connection reader() {
        synchronized (idle) {
            if (closed) {
                throw new DataAccessException("the books are closed");
            }
            if (!idle.isEmpty()) {
                return idle.pop();
            }
        }
        try {
            return store.reader();
        } catch (SQLException e) {
            throw new DataAccessException("no connection for reading", e);
        }
    }

    @Override
    public void close() {
        synchronized (idle) {
            closed = true;
            idle.forEach(Connections::closeQuietly);
            idle.clear();
        }
    }
}
