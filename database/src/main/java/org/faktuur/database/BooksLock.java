package org.faktuur.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A file beside the books that is locked while they are open and says who has them. The store locks the books
/// too, but loses that lock when anything in its own process reads them; this one stands apart.
final class BooksLock implements AutoCloseable {

    private static final long BEYOND_THE_TEXT = 1L << 40;

    private final Path file;
    private final FileChannel channel;

    private BooksLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// Takes the lock of a company.
    ///
    /// @throws BooksRefusedException when another program has it, or the folder cannot be written
    static BooksLock take(CompanyPath company) {
        try {
            Files.createDirectories(company.folder());
            var channel = FileChannel.open(company.lock(), StandardOpenOption.CREATE, StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            if (!locked(channel)) {
                throw new BooksRefusedException(elsewhere(company, holder(channel)));
            }
            Permissions.onlyOwner(company.lock());
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(me().getBytes(StandardCharsets.UTF_8)), 0);
            return new BooksLock(company.lock(), channel);
        } catch (AccessDeniedException e) {
            throw new BooksRefusedException(new BooksRefusal.ReadOnly(company.file()), e);
        } catch (IOException e) {
            throw new BooksRefusedException(new BooksRefusal.NameNotAllowed(company.file()), e);
        }
    }

    /// Locks a place behind the text, so that others can read who holds it even where locks hide what they cover.
    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(BEYOND_THE_TEXT, 1, false) != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static BooksRefusal elsewhere(CompanyPath company, String holder) {
        var lines = holder.lines().toList();
        return new BooksRefusal.OpenElsewhere(company.file(), lines.isEmpty() ? "?" : lines.getFirst(),
                lines.size() < 2 ? "?" : lines.get(1));
    }

    private static String holder(FileChannel channel) throws IOException {
        try (channel) {
            var text = ByteBuffer.allocate(200);
            channel.read(text, 0);
            return new String(text.array(), 0, text.position(), StandardCharsets.UTF_8).strip();
        }
    }

    private static String me() {
        return Whereabouts.ofThisProgram() + "\n" + Whereabouts.since();
    }

    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            Connections.closeQuietly(channel);
        }
    }
}
