package org.faktuur.database;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// One file of the posting journal, a year's postings, one a line.
record JournalFile(Path path) {

    private static final int WINDOW = 1 << 20;
    private static final int NOTHING_TORN = -1;
    private static final int NOT_REACHED = -2;

    /// A line in the window, empty when it is not whole, and where it ends.
    private record Place(Optional<JournalLine> line, long end) {
    }

    /// The last transaction in the file as far as it is whole, and where what is whole ends.
    record Tail(Optional<JournalLine> last, long wholeUpTo) {
    }

    /// Reads the end of the file, back to the beginning of its last transaction. A crash while lines were being
    /// added can leave that transaction torn, not only in its last line; what was acknowledged stands before it.
    Tail tail() throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            var size = channel.size();
            for (var window = (long) WINDOW;; window *= 8) {
                var start = Math.max(0, size - window);
                var tail = tail(read(channel, start, size), start);
                if (tail.isPresent()) {
                    return tail.get();
                }
            }
        }
    }

    private static byte[] read(FileChannel channel, long start, long end) throws IOException {
        var bytes = ByteBuffer.allocate(Math.toIntExact(end - start));
        while (bytes.hasRemaining() && channel.read(bytes, start + bytes.position()) >= 0) {
            continue;
        }
        return bytes.array();
    }

    /// The tail, or empty when the window does not reach back far enough.
    private static Optional<Tail> tail(byte[] window, long start) {
        var lines = lines(window, start == 0 ? 0 : indexOf(window, 0) + 1);
        for (var last = wholeUpTo(lines, lines.size() - 1); last >= 0;) {
            var torn = tornBefore(lines, last);
            if (torn == NOT_REACHED && start > 0) {
                return Optional.empty();
            }
            if (torn < 0) {
                return Optional.of(new Tail(lines.get(last).line(), start + lines.get(last).end()));
            }
            last = wholeUpTo(lines, torn);
        }
        return start == 0 ? Optional.of(new Tail(Optional.empty(), 0)) : Optional.empty();
    }

    private static List<Place> lines(byte[] window, int from) {
        var lines = new ArrayList<Place>();
        for (var at = from; at < window.length;) {
            var end = indexOf(window, at);
            var line = end == window.length
                    ? Optional.<JournalLine>empty() : JournalLine.read(Arrays.copyOfRange(window, at, end));
            lines.add(new Place(line, end + 1L));
            at = end + 1;
        }
        return lines;
    }

    /// The last whole line at or before a place, or -1.
    private static int wholeUpTo(List<Place> lines, int place) {
        var at = place;
        while (at >= 0 && lines.get(at).line().isEmpty()) {
            at--;
        }
        return at;
    }

    /// The torn line inside the transaction that ends at a whole line, or that there is none.
    private static int tornBefore(List<Place> lines, int last) {
        var first = lines.get(last).line().orElseThrow().first();
        for (var at = last; at >= 0; at--) {
            var line = lines.get(at).line();
            if (line.isEmpty()) {
                return at;
            }
            if (line.get().seq() <= first) {
                return NOTHING_TORN;
            }
        }
        return NOT_REACHED;
    }

    private static int indexOf(byte[] window, int from) {
        for (var i = from; i < window.length; i++) {
            if (window[i] == '\n') {
                return i;
            }
        }
        return window.length;
    }

    /// Hands out the lines from the first to the last until one is refused; a line that is not whole comes as empty.
    void read(Predicate<Optional<JournalLine>> reader) throws IOException {
        try (var bytes = new BufferedInputStream(Files.newInputStream(path), WINDOW)) {
            for (var line = line(bytes); line != null; line = line(bytes)) {
                if (!reader.test(JournalLine.read(line))) {
                    return;
                }
            }
        }
    }

    private static byte[] line(InputStream bytes) throws IOException {
        var line = new ByteArrayOutputStream(8192);
        for (var b = bytes.read(); b != '\n'; b = bytes.read()) {
            if (b < 0) {
                return line.size() == 0 ? null : line.toByteArray();
            }
            line.write(b);
        }
        return line.toByteArray();
    }

    /// Cuts off what is torn.
    void cut(long wholeUpTo) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            if (channel.size() > wholeUpTo) {
                channel.truncate(wholeUpTo);
                channel.force(true);
            }
        }
    }
}
