package org.faktuur.texts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Which features have texts: those whose folder holds a file of its own name. Found in the folder or the jar that
/// the common texts lie in, so that nothing need be registered.
final class TextFiles {

    private TextFiles() {
    }

    /// Each as `Texts.of` takes it: `sales/sales`.
    static List<String> features() {
        try {
            var common = Texts.class.getResource("common.properties").toURI();
            if (!common.getScheme().equals("jar")) {
                return below(Path.of(common).getParent().getParent());
            }
            var jar = URI.create(common.toString().substring(0, common.toString().indexOf('!')));
            try (var files = FileSystems.newFileSystem(jar, Map.of())) {
                return below(files.getPath("/org/faktuur"));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<String> below(Path house) throws IOException {
        var found = new ArrayList<String>();
        try (var folders = Files.newDirectoryStream(house)) {
            for (var folder : folders) {
                var name = folder.getFileName().toString().replace("/", "");
                if (Files.exists(folder.resolve(name + ".properties"))) {
                    found.add(name + "/" + name);
                }
            }
        }
        found.sort(null);
        return found;
    }
}
