package org.faktuur.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.SQLDialect;
import org.slf4j.LoggerFactory;

/// The books of a company as a file, kept with the settings that were measured to lose nothing.
final class CompanyFile implements Store {

    static final String ONLY_EXISTING = ";IFEXISTS=TRUE";
    static final String MEASURED =
            ";WRITE_DELAY=0;REUSE_SPACE=FALSE;LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=1";

    private final CompanyPath company;
    private final BooksLock lock;
    private final Connection owner;
    private final PostingJournal journal;
    private final FileWatch watch;

    CompanyFile(CompanyPath company, BooksLock lock, Connection owner, PostingJournal journal) {
        this.company = company;
        this.lock = lock;
        this.owner = owner;
        this.journal = journal;
        this.watch = new FileWatch(company.file());
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
        return DriverManager.getConnection(company.url() + ONLY_EXISTING, name, name);
    }

    @Override
    public void requireSound(boolean committing) {
        if (committing) {
            watch.requireSame();
        } else {
            watch.requireUntouched();
        }
    }

    @Override
    public void commitDone(List<PostedDocument> postings) throws SQLException {
        Rights.execute(owner, "checkpoint sync");
        watch.remember();
        if (postings.isEmpty()) {
            return;
        }
        var first = postings.getFirst().seq();
        var entries = new ArrayList<PostingJournal.Entry>(postings.size());
        for (var posting : postings) {
            entries.add(new PostingJournal.Entry(JournalComparison.yearOf(posting.head()),
                    new JournalLine(posting.seq(), first, posting.hash(), posting.canonical())));
        }
        try {
            journal.append(entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public BooksRefusal stopped() {
        return new BooksRefusal.Stopped(company.file());
    }

    @Override
    public List<Finding> verify(Connection reader) throws SQLException {
        var findings = new ArrayList<>(HashChain.verify(reader, new Differences(Optional.of(journal))));
        try {
            findings.addAll(new JournalComparison(company, journal, reader).differences());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return findings;
    }

    @Override
    public Optional<Path> backUp() {
        try {
            watch.requireUntouched();
            return Optional.of(new Backup(company, owner).make());
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("the books were not backed up", e);
        }
    }

    @Override
    public Optional<Path> file() {
        return Optional.of(company.file());
    }

    /// Backs up and compacts books that were written to; without a proven backup they are closed as they are.
    @Override
    public void settle() {
        try {
            watch.requireUntouched();
            new Backup(company, owner).make();
            Rights.execute(owner, "shutdown compact");
            Permissions.onlyOwner(company.file());
        } catch (SQLException | IOException | RuntimeException e) {
            LoggerFactory.getLogger(CompanyFile.class).warn("closed without a backup", e);
        }
    }

    @Override
    public void close() {
        Connections.closeQuietly(owner);
        Connections.closeQuietly(journal);
        lock.close();
    }
}
