package org.faktuur.guide.store;

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
import org.faktuur.guide.Guide;
import org.faktuur.guide.GuideFile;
import org.faktuur.guide.Guides;

/// The guides that lie in the folder `guides` of each feature, in the program's own folder or jar.
public final class BundledGuides implements Guides {

    private static final String TEXTS = "guide.properties";

    @Override
    public List<Guide> all() {
        try {
            var own = Guide.class.getResource(TEXTS).toURI();
            if (!own.getScheme().equals("jar")) {
                return below(Path.of(own).getParent().getParent());
            }
            var jar = URI.create(own.toString().substring(0, own.toString().indexOf('!')));
            try (var files = FileSystems.newFileSystem(jar, Map.of())) {
                return below(files.getPath("/org/faktuur"));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Guide> below(Path house) throws IOException {
        var found = new ArrayList<Guide>();
        try (var features = Files.newDirectoryStream(house)) {
            for (var feature : features) {
                var folder = feature.resolve("guides");
                if (Files.isDirectory(folder)) {
                    try (var files = Files.newDirectoryStream(folder, "*.guide")) {
                        for (var file : files) {
                            found.add(GuideFile.read(file.getFileName().toString(),
                                    new FilesBeside(file).named(Files.readString(file)))
                                    .orElseThrow());
                        }
                    }
                }
            }
        }
        found.sort(null);
        return List.copyOf(found);
    }
}
