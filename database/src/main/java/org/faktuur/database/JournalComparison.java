package org.faktuur.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Holds the books against their posting journal.
final class JournalComparison {

    private static final int STRETCH = 500;
    private static final int POSTED_AT = PostedTables.HEADS.place("posted_at");

    private final CompanyPath company;
    private final PostingJournal journal;
    private final ChainReader reader;

    JournalComparison(CompanyPath company, PostingJournal journal, Connection connection) {
        this.company = company;
        this.journal = journal;
        this.reader = new ChainReader(connection);
    }

    /// At opening. Books that are ahead, since a crash came between their commit and the journal, give the journal
    /// what it lacks.
    ///
    /// @throws BooksRefusedException when the books are behind their journal or tell another story
    void reconcile() throws SQLException, IOException {
        var books = reader.head();
        var lines = journal.head();
        if (books.equals(lines)) {
            return;
        }
        if (books.seq() < lines.seq()) {
            throw new BooksRefusedException(behindOrDifferent(books, lines));
        }
        if (!reader.link(lines.seq()).equals(Optional.of(lines))) {
            throw differs(lines.seq());
        }
        append(lines, books);
    }

    private BooksRefusal behindOrDifferent(ChainLink books, ChainLink lines) throws IOException {
        var known = books.seq() == 0
                ? Optional.of(ChainLink.GENESIS) : journal.line(books.seq()).map(JournalLine::link);
        return known.equals(Optional.of(books))
                ? new BooksRefusal.BehindJournal(company.file(), lines.seq() - books.seq())
                : new BooksRefusal.JournalDiffers(company.file(), books.seq());
    }

    private BooksRefusedException differs(long seq) {
        return new BooksRefusedException(new BooksRefusal.JournalDiffers(company.file(), seq));
    }

    private void append(ChainLink lines, ChainLink books) throws SQLException, IOException {
        var last = lines;
        while (last.seq() < books.seq()) {
            var first = last.seq() + 1;
            var entries = new ArrayList<PostingJournal.Entry>();
            for (var posting : reader.postings(first, Math.min(last.seq() + STRETCH, books.seq()))) {
                var link = reader.seal(posting);
                if (posting.seq() != last.seq() + 1 || !posting.text("previous_hash").equals(last.hash())
                        || !link.hash().equals(posting.text("hash"))) {
                    throw differs(posting.seq());
                }
                entries.add(new PostingJournal.Entry(yearOf(posting.head()),
                        new JournalLine(link.seq(), first, link.hash(), reader.canonical())));
                last = link;
            }
            if (entries.isEmpty()) {
                throw differs(first);
            }
            journal.append(entries);
        }
    }

    /// The year in whose file a posting goes.
    static int yearOf(Object[] head) {
        return ((OffsetDateTime) head[POSTED_AT]).getYear();
    }

    /// Every posting that the journal tells differently from the books, at any time.
    List<Finding> differences() throws IOException, SQLException {
        var findings = new ArrayList<Finding>();
        for (var file : journal.files()) {
            var lines = new ArrayList<JournalLine>();
            file.read(line -> {
                line.ifPresent(whole -> lines.add(new JournalLine(whole.seq(), whole.first(), whole.hash(), null)));
                return true;
            });
            for (var from = 0; from < lines.size(); from += STRETCH) {
                compare(lines.subList(from, Math.min(from + STRETCH, lines.size())), findings);
            }
        }
        return findings;
    }

    private void compare(List<JournalLine> lines, List<Finding> findings) throws SQLException {
        var heads = heads(lines.getFirst().seq(), lines.getLast().seq());
        for (var line : lines) {
            var head = heads.get(line.seq());
            if (head != null && !head.hash().equals(line.hash())) {
                findings.add(new Finding.JournalDiffers(line.seq(), head.kind(), head.document()));
            }
        }
    }

    private record Head(String kind, String document, String hash) {
    }

    private Map<Long, Head> heads(long from, long to) throws SQLException {
        var heads = new HashMap<Long, Head>();
        for (var row : reader.heads(from, to)) {
            heads.put((Long) row[0], new Head((String) row[1], (String) row[2], (String) row[3]));
        }
        return heads;
    }
}
