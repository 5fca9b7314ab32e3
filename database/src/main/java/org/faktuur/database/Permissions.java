package org.faktuur.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/// Keeps the company's files from other users of the machine, where the file system can.
final class Permissions {

    private Permissions() {
    }

    static void onlyOwner(Path file) throws IOException {
        set(file, "rw-------");
    }

    /// The same for a folder of ours.
    static Path folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            set(folder, "rwx------");
        }
        return folder;
    }

    private static void set(Path file, String permissions) throws IOException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString(permissions));
        }
    }
}
