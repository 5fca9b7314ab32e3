package org.faktuur.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jooq.SQLDialect;

/// Where books lie: a company file, memory, or a server. Hands out connections and makes commits last.
interface Store extends AutoCloseable {

    SQLDialect dialect();

    /// The owner's connection: opened first, once, and kept. It runs constant statements only.
    Connection owner();

    /// A new connection of the user APP, who may add posted rows but not change them.
    Connection writer() throws SQLException;

    /// A new connection of the user READER, who may only read.
    Connection reader() throws SQLException;

    /// Refuses the transaction that is about to begin, or about to commit, when the store is not safe to write.
    void requireSound(boolean committing);

    /// Makes what was committed last through a power cut and writes the postings to the journal.
    void commitDone(List<PostedDocument> postings) throws SQLException;

    /// What to say when a write could not be made safe.
    BooksRefusal stopped();

    /// Everything that is not as it was posted.
    List<Finding> verify(Connection reader) throws SQLException;

    /// Writes a proven copy of the books beside them and answers it; nothing where the store does not lie in a file of
    /// its own. On the thread that writes.
    default Optional<Path> backUp() {
        return Optional.empty();
    }

    /// The file that the books lie in; nothing where they lie in memory or on a server.
    default Optional<Path> file() {
        return Optional.empty();
    }

    /// Done on the thread that writes, when books that were written to are closed.
    void settle();

    @Override
    void close();
}
