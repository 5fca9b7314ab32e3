package org.faktuur.documents.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a year's folder holds: a line a paper, its SHA-256 and its file name; lines are only added. A line that was
/// torn when the program ended is passed over.
final class PaperIndex {

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) {2}(\\S+)");
    private static final String FILE = "index.sha256";

    private final Path folder;
    private final Map<String, String> hashes = new LinkedHashMap<>();

    PaperIndex(Path folder) {
        this.folder = folder;
        try {
            if (Files.exists(folder.resolve(FILE))) {
                Files.readAllLines(folder.resolve(FILE), StandardCharsets.UTF_8).stream().map(LINE::matcher)
                        .filter(line -> line.matches()).forEach(line -> hashes.put(line.group(2), line.group(1)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Path folder() {
        return folder;
    }

    Optional<String> hashOf(String file) {
        return Optional.ofNullable(hashes.get(file));
    }

    List<String> files() {
        return List.copyOf(hashes.keySet());
    }

    /// Starts on a line of its own, whatever a torn line before it left behind.
    void add(String file, String hash) throws IOException {
        try (var channel = FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE,
                StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            var line = (endsInMidLine(channel) ? "\n" : "") + hash + "  " + file + "\n";
            var bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
            channel.position(channel.size());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        hashes.put(file, hash);
    }

    private static boolean endsInMidLine(FileChannel channel) throws IOException {
        var last = ByteBuffer.allocate(1);
        return channel.size() > 0 && channel.read(last, channel.size() - 1) == 1 && last.get(0) != '\n';
    }
}
