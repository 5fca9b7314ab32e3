package org.faktuur.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The postings once more, in plain lines beside the books, forced to the disk before anyone is told that
/// something was posted. It alone can tell that books were opened in an older state, and it can bring them back.
final class PostingJournal implements AutoCloseable {

    /// A line to add and the year in whose file it goes.
    record Entry(int year, JournalLine line) {
    }

    private final Path folder;
    private final String name;
    private FileChannel open;
    private int openYear;

    private PostingJournal(CompanyPath company) {
        this.folder = company.journal();
        this.name = company.name();
    }

    static PostingJournal of(CompanyPath company) {
        return new PostingJournal(company);
    }

    /// Sets aside the journal of books that are no longer there, under the first name that is free.
    static void setAside(CompanyPath company) throws IOException {
        if (!Files.exists(company.journal())) {
            return;
        }
        for (var i = 1;; i++) {
            var aside = company.folder().resolve(company.name() + ".journal." + i);
            if (!Files.exists(aside)) {
                Files.move(company.journal(), aside);
                return;
            }
        }
    }

    /// The last posting in the journal. Cuts off what a crash left torn behind it: that was never acknowledged.
    ChainLink head() throws IOException {
        var head = ChainLink.GENESIS;
        for (var file : files()) {
            var tail = file.tail();
            file.cut(tail.wholeUpTo());
            if (tail.last().isPresent() && tail.last().get().seq() > head.seq()) {
                head = tail.last().get().link();
            }
        }
        return head;
    }

    /// The files, oldest year first.
    List<JournalFile> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.newDirectoryStream(folder, name + "-*.jsonl")) {
            var list = new ArrayList<JournalFile>();
            files.forEach(path -> list.add(new JournalFile(path)));
            list.sort(java.util.Comparator.comparing(file -> file.path().getFileName().toString()));
            return list;
        }
    }

    /// The line of a posting.
    Optional<JournalLine> line(long seq) throws IOException {
        var found = new ArrayList<JournalLine>(1);
        for (var file : files()) {
            file.read(line -> {
                line.filter(read -> read.seq() == seq).ifPresent(found::add);
                return found.isEmpty();
            });
            if (!found.isEmpty()) {
                return Optional.of(found.getFirst());
            }
        }
        return Optional.empty();
    }

    /// Adds lines and returns when they are on the disk.
    void append(List<Entry> entries) throws IOException {
        for (var from = 0; from < entries.size();) {
            var year = entries.get(from).year();
            var to = from;
            while (to < entries.size() && entries.get(to).year() == year) {
                to++;
            }
            append(year, entries.subList(from, to));
            from = to;
        }
    }

    private void append(int year, List<Entry> entries) throws IOException {
        var lines = new ArrayList<byte[]>(entries.size());
        var length = 0;
        for (var entry : entries) {
            lines.add(entry.line().toBytes());
            length += lines.getLast().length + 1;
        }
        var bytes = ByteBuffer.allocate(length);
        lines.forEach(line -> bytes.put(line).put((byte) '\n'));
        bytes.flip();
        var channel = channel(year);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(false);
    }

    private FileChannel channel(int year) throws IOException {
        if (open != null && openYear == year) {
            return open;
        }
        close();
        var file = Permissions.folder(folder).resolve(name + "-" + year + ".jsonl");
        var isNew = !Files.exists(file);
        open = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        openYear = year;
        if (isNew) {
            Permissions.onlyOwner(file);
            open.force(true);
            Folders.force(folder);
            Folders.force(folder.getParent());
        }
        return open;
    }

    @Override
    public void close() throws IOException {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
