package org.faktuur.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.h2.api.ErrorCode;

/// Opens company files: takes their lock, migrates them, holds them against their journal.
final class CompanyFiles {

    private final CompanyPath company;
    private final BooksLock lock;
    private Connection owner;

    private CompanyFiles(CompanyPath company) {
        this.company = company;
        this.lock = BooksLock.take(company);
    }

    private interface Step {
        Store take(CompanyFiles files) throws SQLException, IOException;
    }

    /// Makes a new company. The journal of one that stood there before is set aside.
    static Store create(Path path) {
        var company = CompanyPath.of(path);
        Folders.requireOwnDisk(company);
        return opened(company, files -> {
            if (Files.exists(company.file())) {
                throw new BooksRefusedException(new BooksRefusal.AlreadyThere(company.file()));
            }
            PostingJournal.setAside(company);
            files.connect("");
            return files.migrated();
        });
    }

    /// Opens a company.
    static Store open(Path path) {
        var company = existing(path);
        return opened(company, files -> {
            files.connect(CompanyFile.ONLY_EXISTING);
            return files.known();
        });
    }

    /// Opens a company after writing back what its journal has and it has not.
    static Store replay(Path path) {
        var company = existing(path);
        return opened(company, files -> {
            files.connect(CompanyFile.ONLY_EXISTING);
            files.requireKnown();
            new Backup(company, files.owner).make();
            var journal = PostingJournal.of(company);
            journal.head();
            new Migrations(files.owner).apply();
            new Replay(company, files.owner).run(journal);
            Rights.execute(files.owner, "checkpoint sync");
            return files.known();
        });
    }

    private static CompanyPath existing(Path path) {
        var company = CompanyPath.of(path);
        if (!Files.exists(company.file())) {
            throw new BooksRefusedException(new BooksRefusal.Missing(company.file()));
        }
        Folders.requireOwnDisk(company);
        if (!Files.isWritable(company.file()) || !Files.isWritable(company.folder())) {
            throw new BooksRefusedException(new BooksRefusal.ReadOnly(company.file()));
        }
        return company;
    }

    private static Store opened(CompanyPath company, Step step) {
        var files = new CompanyFiles(company);
        try {
            return step.take(files);
        } catch (SQLException fault) {
            files.close();
            throw files.refused(fault);
        } catch (IOException fault) {
            files.close();
            throw new UncheckedIOException(fault);
        } catch (RuntimeException | Error fault) {
            files.close();
            throw fault;
        }
    }

    private void connect(String existing) throws SQLException {
        owner = DriverManager.getConnection(company.url() + existing + CompanyFile.MEASURED, Rights.OWNER,
                Rights.OWNER);
    }

    private Store known() throws SQLException, IOException {
        requireKnown();
        if (!new Migrations(owner).pending()) {
            return reconciled();
        }
        new Backup(company, owner).make();
        return migrated();
    }

    private void requireKnown() throws SQLException {
        var migrations = new Migrations(owner);
        if (!migrations.isOurs()) {
            throw new BooksRefusedException(new BooksRefusal.NotBooks(company.file()));
        }
        var newer = migrations.newerThanKnown();
        if (newer.isPresent()) {
            throw new BooksRefusedException(new BooksRefusal.NewerProgram(company.file(), newer.get(),
                    Integer.toString(migrations.newestKnown())));
        }
    }

    private Store migrated() throws SQLException, IOException {
        new Migrations(owner).apply();
        Rights.createUsers(owner);
        Rights.grant(owner, Rights.APP, Rights.READER);
        Rights.execute(owner, "checkpoint sync");
        Permissions.onlyOwner(company.file());
        Folders.force(company.folder());
        return reconciled();
    }

    private Store reconciled() throws SQLException, IOException {
        var journal = PostingJournal.of(company);
        new JournalComparison(company, journal, owner).reconcile();
        return new CompanyFile(company, lock, owner, journal);
    }

    private BooksRefusedException refused(SQLException fault) {
        var file = company.file();
        return new BooksRefusedException(switch (fault.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> new BooksRefusal.OpenElsewhere(file, "?", "?");
            case ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1 -> new BooksRefusal.Missing(file);
            case ErrorCode.DATABASE_IS_READ_ONLY -> new BooksRefusal.ReadOnly(file);
            default -> new BooksRefusal.NotBooks(file);
        }, fault);
    }

    private void close() {
        if (owner != null) {
            Connections.closeQuietly(owner);
        }
        lock.close();
    }
}
