package org.faktuur.tabular;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file of rows: its name, for messages, and its bytes, which may be read more than once.
public interface TabularFile {

    /// The name without its folder.
    String name();

    /// The bytes from the beginning.
    InputStream open() throws IOException;

    /// A file on the disk.
    static TabularFile of(Path path) {
        return of(String.valueOf(path.getFileName()), () -> Files.newInputStream(path));
    }

    /// Bytes that are here already.
    static TabularFile of(String name, byte[] bytes) {
        return of(name, () -> new ByteArrayInputStream(bytes));
    }

    /// Any source of bytes that begins anew each time.
    static TabularFile of(String name, Source source) {
        return new TabularFile() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public InputStream open() throws IOException {
                return source.open();
            }
        };
    }

    /// Opens the bytes of a file.
    @FunctionalInterface
    interface Source {
        /// The bytes from the beginning.
        InputStream open() throws IOException;
    }
}
