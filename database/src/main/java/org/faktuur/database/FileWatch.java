package org.faktuur.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/// Notices that the file of the open books is no longer the one that was opened: what would be written to it
/// after that would be lost without a word. Looks at the file from outside and never reads it.
final class FileWatch {

    private static final long MEGABYTE = 1024 * 1024;
    private static final long NEEDED = 500;

    private record Look(Object key, FileTime changed, long size) {
    }

    private final Path file;
    private Look last;

    FileWatch(Path file) {
        this.file = file;
        this.last = look();
    }

    /// Before a transaction: nothing but the books' own writer may have touched the file since its last commit.
    void requireUntouched() {
        if (!look().equals(last)) {
            throw new BooksRefusedException(new BooksRefusal.Replaced(file));
        }
        requireRoom();
    }

    /// Before a commit: it is still the same file, and not shorter.
    void requireSame() {
        var now = look();
        if (!now.key().equals(last.key()) || now.size() < last.size()) {
            throw new BooksRefusedException(new BooksRefusal.Replaced(file));
        }
    }

    /// After a commit: so it looks from now on.
    void remember() {
        last = look();
    }

    private Look look() {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            var key = attributes.fileKey() == null ? attributes.creationTime() : attributes.fileKey();
            return new Look(key, attributes.lastModifiedTime(), attributes.size());
        } catch (IOException e) {
            throw new BooksRefusedException(new BooksRefusal.Replaced(file), e);
        }
    }

    private void requireRoom() {
        var free = file.toFile().getUsableSpace() / MEGABYTE;
        if (free < NEEDED) {
            throw new BooksRefusedException(new BooksRefusal.DiskFull(file, free, NEEDED));
        }
    }
}
