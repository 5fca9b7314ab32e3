package org.faktuur.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.faktuur.listing.DeskChoices;

/// The choices of the person at this machine that belong to no company: language, look, zoom, where the window stood.
/// A small file in the person's own folder; where it cannot be written, choices last as long as the program runs.
public final class DeskFile implements DeskChoices {

    private final Path file;
    private final Properties kept = new Properties();

    /// Choices kept in this file.
    public DeskFile(Path file) {
        this.file = file;
        if (Files.isReadable(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                kept.clear();
            }
        }
    }

    @Override
    public synchronized Optional<String> load(String name) {
        return Optional.ofNullable(kept.getProperty(name));
    }

    @Override
    public synchronized void save(String name, String content) {
        if (!content.equals(kept.setProperty(name, content))) {
            write();
        }
    }

    private void write() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (var writer = Files.newBufferedWriter(file)) {
                kept.store(writer, null);
            }
        } catch (IOException | UncheckedIOException notWritable) {
            System.getLogger("faktuur").log(System.Logger.Level.WARNING, "choices not kept: {0}", notWritable.toString());
        }
    }
}
