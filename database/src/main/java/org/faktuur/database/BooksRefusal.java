package org.faktuur.database;

import java.nio.file.Path;

/// Why books were not opened, or why nothing more is written to them. The words are the program's, in the
/// reader's language; the components are what the words need.
public sealed interface BooksRefusal {

    /// A company's file name that the store would not take as a name alone, such as one with a semicolon.
    record NameNotAllowed(Path company) implements BooksRefusal {
    }

    /// There is no such company.
    record Missing(Path company) implements BooksRefusal {
    }

    /// A new company may not take the place of one that exists.
    record AlreadyThere(Path company) implements BooksRefusal {
    }

    /// The file is no company of this program, or is damaged so that it cannot be read.
    record NotBooks(Path company) implements BooksRefusal {
    }

    /// Another program has the books open; the holder says which process on which machine, `since` when that was
    /// started, as far as known.
    record OpenElsewhere(Path company, String holder, String since) implements BooksRefusal {
    }

    /// The company was kept by a newer program; its schema's version and the newest that this one knows.
    record NewerProgram(Path company, String version, String known) implements BooksRefusal {
    }

    /// The file is older than its posting journal: `postings` acknowledged postings are not in it. `Database.replay`
    /// writes them back.
    record BehindJournal(Path company, long postings) implements BooksRefusal {
    }

    /// The file and its posting journal tell different stories from this posting on.
    record JournalDiffers(Path company, long seq) implements BooksRefusal {
    }

    /// A folder on the network or one that another program synchronises; the kind names which. Shared books belong
    /// on a server.
    record SharedFolder(Path company, String kind) implements BooksRefusal {
    }

    /// The file was replaced or changed by something else while the books were open. Nothing more is posted.
    record Replaced(Path company) implements BooksRefusal {
    }

    /// Too little room on the disk to post safely.
    record DiskFull(Path company, long freeMegabytes, long neededMegabytes) implements BooksRefusal {
    }

    /// The books cannot be written: the file or its folder is read-only.
    record ReadOnly(Path company) implements BooksRefusal {
    }

    /// A write could not be made safe. The books take no more until they are opened again.
    record Stopped(Path company) implements BooksRefusal {
    }

    /// The server keeps books in a way that could lose what was posted, or the user may do too much there.
    record UnsafeServer(String setting) implements BooksRefusal {
    }
}
