package org.faktuur.documents.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faktuur.documents.Archive;
import org.faktuur.documents.DamagedPaperException;
import org.faktuur.documents.PaperName;

/// One folder a year beside the company file. A paper is written whole and forced before it gets its name, and then
/// its SHA-256 is added to the year's index, which `sha256sum --check` reads too. A file that is not in the index was
/// never kept: the program ended before it was.
public final class FileArchive implements Archive {

    private static final String COMPANY_FILE = ".mv.db";

    private final Path folder;
    private final Map<Integer, PaperIndex> indexes = new HashMap<>();

    /// The archive of this company file, given with or without its ending; the folder is made when it is needed.
    public FileArchive(Path company) {
        var name = company.getFileName().toString();
        var bare = name.endsWith(COMPANY_FILE) ? name.substring(0, name.length() - COMPANY_FILE.length()) : name;
        this.folder = company.resolveSibling(bare + ".papers");
    }

    @Override
    public synchronized void add(PaperName name, byte[] pdf) {
        var index = index(name.date().getYear());
        var file = fileName(name);
        var hash = PaperIndex.hash(pdf);
        var kept = index.hashOf(file);
        if (kept.isPresent()) {
            if (!kept.get().equals(hash)) {
                throw new IllegalStateException("another paper is kept as " + file);
            }
            return;
        }
        try {
            write(index.folder().resolve(file), pdf);
            index.add(file, hash);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public synchronized Optional<byte[]> byName(PaperName name) {
        var index = index(name.date().getYear());
        var file = fileName(name);
        return index.hashOf(file).map(hash -> read(index, file, hash)
                .orElseThrow(() -> new DamagedPaperException(name.date().getYear() + "/" + file)));
    }

    @Override
    public List<Integer> years() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var years = Files.list(folder)) {
            return years.map(year -> year.getFileName().toString()).filter(name -> name.matches("\\d{4}"))
                    .map(Integer::valueOf).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public synchronized List<String> damaged(int year) {
        var index = index(year);
        return index.files().stream()
                .filter(file -> read(index, file, index.hashOf(file).orElseThrow()).isEmpty()).toList();
    }

    private PaperIndex index(int year) {
        return indexes.computeIfAbsent(year, each -> new PaperIndex(folder.resolve(Integer.toString(each))));
    }

    private static Optional<byte[]> read(PaperIndex index, String file, String hash) {
        var path = index.folder().resolve(file);
        try {
            return Files.isRegularFile(path)
                    ? Optional.of(Files.readAllBytes(path)).filter(bytes -> PaperIndex.hash(bytes).equals(hash))
                    : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(Path path, byte[] pdf) throws IOException {
        Files.createDirectories(path.getParent());
        var half = path.resolveSibling(path.getFileName() + ".part");
        try (var channel = FileChannel.open(half, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            var bytes = ByteBuffer.wrap(pdf);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(half, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Letters, figures, dots and hyphens as they are, everything else as its bytes, so that no number leads out of
    /// the folder and no two share a file.
    private static String fileName(PaperName name) {
        var safe = new StringBuilder(name.kind().name().toLowerCase(java.util.Locale.ROOT)).append('-');
        for (var each : name.number().getBytes(StandardCharsets.UTF_8)) {
            var letter = (char) (each & 0xff);
            if (letter < 128 && (Character.isLetterOrDigit(letter) || letter == '-' || letter == '.')) {
                safe.append(letter);
            } else {
                safe.append('%').append(String.format("%02X", (int) letter));
            }
        }
        return safe.append(".pdf").toString();
    }
}
