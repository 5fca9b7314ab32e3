package org.faktuur.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What the program needs to do to folders, and which it keeps out of.
final class Folders {

    private static final Set<String> NETWORK = Set.of("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs",
            "webdav", "davfs", "fuse.sshfs");
    private static final Set<String> SYNCED = Set.of("Dropbox", "OneDrive", "Google Drive", "GoogleDrive",
            "iCloudDrive", "iCloud Drive", "Nextcloud", "ownCloud");

    private Folders() {
    }

    /// Refuses folders that other machines write to or that a program copies elsewhere while the books are open:
    /// there, what was posted can be lost.
    ///
    /// @throws BooksRefusedException naming what kind of folder it is
    static void requireOwnDisk(CompanyPath company) {
        sharedWith(company.folder()).ifPresent(what -> {
            throw new BooksRefusedException(new BooksRefusal.SharedFolder(company.file(), what));
        });
    }

    private static Optional<String> sharedWith(Path folder) {
        if (folder.toString().startsWith("\\\\")) {
            return Optional.of("UNC");
        }
        for (var part : folder) {
            for (var synced : SYNCED) {
                if (part.toString().equals(synced) || part.toString().startsWith(synced + " ")) {
                    return Optional.of(synced);
                }
            }
        }
        return mountedFrom(folder);
    }

    private static Optional<String> mountedFrom(Path folder) {
        try {
            for (var there = folder; there != null; there = there.getParent()) {
                if (Files.exists(there)) {
                    var type = Files.getFileStore(there).type().toLowerCase(Locale.ROOT);
                    return NETWORK.contains(type) ? Optional.of(type) : Optional.empty();
                }
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /// Makes new names in a folder last, on systems that need to be asked.
    static void force(Path folder) throws IOException {
        if (System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows")) {
            return;
        }
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
