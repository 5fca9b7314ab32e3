package org.faktuur.guide.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The files that a guide names with `{file:NAME}`: they lie beside it. For the screen they are given with their whole
/// path; what lies in the program's jar is first copied to where files for a while are.
final class FilesBeside {

    private static final Pattern NAMED = Pattern.compile("\\{file:([^{}/\\\\]+)}");

    private final Path folder;

    /// The files in the folder of a guide.
    FilesBeside(Path guide) {
        this.folder = guide.toAbsolutePath().getParent();
    }

    /// What the guide says, with the paths of the files instead of their names.
    String named(String content) {
        return NAMED.matcher(content).replaceAll(match ->
                Matcher.quoteReplacement(reachable(folder.resolve(match.group(1))).toString()));
    }

    private static Path reachable(Path file) {
        if (file.getFileSystem() == FileSystems.getDefault() || !Files.exists(file)) {
            return file;
        }
        try {
            var copy = Files.createTempDirectory("faktuur-guide").resolve(file.getFileName().toString());
            copy.toFile().deleteOnExit();
            copy.getParent().toFile().deleteOnExit();
            return Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
