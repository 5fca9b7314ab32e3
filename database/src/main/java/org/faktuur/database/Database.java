package org.faktuur.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;

/// The open books: queries beside one another, writes one after the other, and postings that last.
public final class Database implements AutoCloseable {

    private final Store store;
    private final Writer writer;
    private final Connections connections;
    private final DSLContext dsl;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Database(Store store) throws SQLException {
        this.store = store;
        this.writer = new Writer(store);
        this.connections = new Connections(store, writer);
        this.dsl = DSL.using(new DefaultConfiguration().set(connections).set(new NoTransactions())
                .set(store.dialect()).set(settings()));
    }

    private static Settings settings() {
        return new Settings().withExecuteLogging(false).withRenderSchema(false)
                .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED);
    }

    /// Makes the books of a new company. The file's name may be given with or without `.mv.db`.
    ///
    /// @throws BooksRefusedException when there is such a company already or the place cannot be written
    public static Database create(Path company) {
        return opened(() -> CompanyFiles.create(company));
    }

    /// Opens the books of a company and brings them to this program's schema.
    ///
    /// @throws BooksRefusedException when they are open elsewhere, kept by a newer program, older than their posting
    ///                               journal, or no books
    public static Database open(Path company) {
        return opened(() -> CompanyFiles.open(company));
    }

    /// Opens books that are behind their posting journal, after writing back the postings that they have lost: the
    /// same numbers, the same hashes, and the same effects on orders and counters.
    ///
    /// @throws BooksRefusedException when the journal does not go on where the books end, or for what `open` refuses
    public static Database replay(Path company) {
        return opened(() -> CompanyFiles.replay(company));
    }

    /// Opens shared books on a PostgreSQL server, in a database of their own, and brings them to this program's schema.
    ///
    /// @param owner a user that owns the database and may make roles, but is no superuser
    /// @throws BooksRefusedException when the server is set up so that it could lose what was posted
    public static Database openPostgres(String jdbcUrl, String owner, String ownerPassword) {
        return opened(() -> ServerStore.open(jdbcUrl, owner, ownerPassword));
    }

    /// Books in memory, gone when closed: for practice and tests.
    public static Database memory() {
        return opened(MemoryBooks.empty()::anew);
    }

    /// Makes other books in memory that hold what these books in memory hold now, as often as it is asked; each goes
    /// its own way from there. For what begins many times from the same books, as practice and tests do.
    ///
    /// @throws IllegalStateException for books that are not in memory
    public Supplier<Database> copies() {
        if (!(store instanceof MemoryStore memory)) {
            throw new IllegalStateException("only books in memory are copied");
        }
        var held = writer.onBooks(() -> MemoryBooks.of(memory.owner()));
        return () -> opened(held::anew);
    }

    private interface Opening {
        Store open() throws SQLException;
    }

    private static Database opened(Opening opening) {
        try {
            var store = opening.open();
            try {
                return new Database(store);
            } catch (SQLException | RuntimeException e) {
                store.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new DataAccessException("the books were not opened", e);
        }
    }

    /// The context for all queries: the transaction's own inside `inTransaction`, a reader's outside. A reader may
    /// not write: writing outside a transaction is refused by the store.
    public DSLContext dsl() {
        return dsl;
    }

    /// Runs work as one transaction on the one thread that writes, and answers when what it wrote is safe. Inside
    /// another transaction it belongs to that one. When the work throws, nothing of it stays and the exception
    /// goes on to the caller.
    ///
    /// @throws BooksRefusedException when the books cannot be written safely
    public <T> T inTransaction(Supplier<T> work) {
        return writer.run(work);
    }

    /// Begins a posted document, inside a transaction: the next link in the chain of postings.
    ///
    /// @param kind what is posted, as the table `posting` names it
    /// @throws IllegalStateException outside a transaction
    public Posting post(String kind, String document, LocalDate date, String user, Instant at) {
        return writer.current().post(kind, document, date, user, at);
    }

    /// The posted document that was begun last in this transaction: so several stores add to the same one.
    ///
    /// @throws IllegalStateException outside a transaction, or before the first posting
    public Posting posting() {
        return writer.current().posting();
    }

    /// The file that the books lie in, for what is kept beside them; nothing for books in memory or on a server.
    public Optional<Path> file() {
        return store.file();
    }

    /// Writes a proven copy of the books into the folder of their backups, between two transactions.
    ///
    /// @return the copy; nothing for books in memory or on a server, which keeps its own
    /// @throws IllegalStateException when there is no room, or the copy does not hold what the books hold
    public Optional<Path> backUp() {
        return writer.onBooks(store::backUp);
    }

    /// Hashes every posting again and answers what is not as it was posted; nothing when all is well.
    public List<Finding> verify() {
        return dsl.connectionResult(store::verify);
    }

    /// Waits for the transaction at work, backs up books that were written to, and closes them. Closing them again
    /// does nothing.
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        connections.close();
        writer.close();
        store.close();
    }
}
