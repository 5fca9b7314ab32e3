package org.faktuur.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jooq.exception.DataAccessException;

/// The one thread, `books`, that does every write transaction from its first statement until it is safe. It is
/// never interrupted: an interrupt in the store's I/O would close the books for everybody.
final class Writer implements AutoCloseable {

    private final Store store;
    private final Connection connection;
    private final PostingStatements statements;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("books").daemon().factory());
    private Thread books;
    private Transaction current;
    private boolean written;
    private volatile BooksRefusal stopped;

    Writer(Store store) throws SQLException {
        this.store = store;
        this.connection = store.writer();
        this.connection.setAutoCommit(false);
        this.statements = new PostingStatements(connection);
        onBooks(() -> books = Thread.currentThread());
    }

    Connection connection() {
        return connection;
    }

    /// Whether the caller is the work of a transaction.
    boolean isInside() {
        return Thread.currentThread() == books && current != null;
    }

    Transaction current() {
        if (!isInside()) {
            throw new IllegalStateException("only inside a transaction");
        }
        return current;
    }

    /// Runs work in the transaction of the caller, or in one of its own on the thread `books`.
    <T> T run(Supplier<T> work) {
        return isInside() ? current.join(work) : onBooks(() -> transact(work));
    }

    /// Runs work on the thread `books`, outside a transaction, and waits for it however long it takes.
    <T> T onBooks(Supplier<T> work) {
        if (Thread.currentThread() == books) {
            throw new IllegalStateException("the thread of the books cannot wait for itself");
        }
        Future<T> answer = thread.submit(work::get);
        var interrupted = false;
        try {
            while (true) {
                try {
                    return answer.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw unchecked(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private <T> T transact(Supplier<T> work) {
        if (stopped != null) {
            throw new BooksRefusedException(stopped);
        }
        requireSound(false);
        var transaction = new Transaction(statements);
        T result;
        try {
            current = transaction;
            result = work.get();
            transaction.finish();
            requireSound(true);
        } catch (Throwable fault) {
            rollBack(fault);
            throw fault;
        } finally {
            current = null;
        }
        commit(transaction);
        return result;
    }

    private void commit(Transaction transaction) {
        try {
            connection.commit();
            written = true;
            store.commitDone(transaction.postings());
            statements.committed();
        } catch (SQLException | RuntimeException | Error fault) {
            stopped = store.stopped();
            throw new BooksRefusedException(stopped, fault);
        }
    }

    private void rollBack(Throwable fault) {
        try {
            statements.rolledBack();
            connection.rollback();
        } catch (SQLException | RuntimeException second) {
            stopped = store.stopped();
            fault.addSuppressed(second);
        }
    }

    private void requireSound(boolean committing) {
        try {
            store.requireSound(committing);
        } catch (BooksRefusedException refused) {
            if (refused.reason() instanceof BooksRefusal.Replaced replaced) {
                stopped = replaced;
            }
            throw refused;
        }
    }

    private static RuntimeException unchecked(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException fault ? fault : new DataAccessException("not done", cause);
    }

    @Override
    public void close() {
        onBooks(() -> {
            Connections.closeQuietly(connection);
            if (written && stopped == null) {
                store.settle();
            }
            return null;
        });
        thread.shutdown();
    }
}
