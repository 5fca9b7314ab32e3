package org.faktuur.mail.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;
import org.faktuur.mail.MailPasswords;
import org.faktuur.mail.MailSettings;

/// Passwords in a file of the person's own folder that nobody else may read, where the file system can say so.
public final class FileMailPasswords implements MailPasswords {

    private final Path file;

    /// In this file; it is made with the first password.
    public FileMailPasswords(Path file) {
        this.file = file;
    }

    @Override
    public Optional<String> of(MailSettings.Server server) {
        return Optional.ofNullable(read().getProperty(MailPasswords.key(server)));
    }

    @Override
    public synchronized void keep(MailSettings.Server server, String password) {
        var kept = read();
        kept.setProperty(MailPasswords.key(server), password);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var half = file.resolveSibling(file.getFileName() + ".part");
            Files.deleteIfExists(half);
            Files.createFile(half);
            onlyOwner(half);
            try (var writer = Files.newBufferedWriter(half)) {
                kept.store(writer, null);
            }
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public String place() {
        return file.toString();
    }

    private Properties read() {
        var kept = new Properties();
        if (Files.isRegularFile(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return kept;
    }

    /// Before the first byte is in it.
    private static void onlyOwner(Path made) throws IOException {
        var view = Files.getFileAttributeView(made, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rw-------"));
        }
    }
}
