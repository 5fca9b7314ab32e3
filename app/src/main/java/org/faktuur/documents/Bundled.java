package org.faktuur.documents;

import java.io.IOException;
import java.io.UncheckedIOException;

/// The files that papers are made with, as the program brings them along.
final class Bundled {

    private Bundled() {
    }

    static byte[] bytes(String name) {
        try (var stream = Bundled.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("not in the program: " + name);
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
