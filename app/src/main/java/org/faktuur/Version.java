package org.faktuur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/// Which version of the program this is, as the build numbers it.
public final class Version {

    private Version() {
    }

    /// The number, like 1.4.0.
    public static String number() {
        try (var stream = Version.class.getResourceAsStream("version.properties")) {
            var properties = new Properties();
            properties.load(stream);
            return properties.getProperty("version");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
