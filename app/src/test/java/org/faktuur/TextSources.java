package org.faktuur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The files of texts as they lie in the sources: by the English file, what each language says.
final class TextSources {

    static final List<String> OTHERS = List.of("_nl", "_nb");

    private TextSources() {
    }

    static Map<Path, Map<String, String>> read(String language) {
        return propertyFiles().stream().filter(file -> OTHERS.stream().noneMatch(each -> name(file).endsWith(each)))
                .collect(Collectors.toMap(file -> in(file, language), TextSources::readFile, (one, _) -> one,
                        TreeMap::new));
    }

    static List<Path> propertyFiles() {
        return House.files(House.RESOURCES, ".properties").stream().filter(TextSources::holdsTexts).toList();
    }

    static boolean holdsTexts(Path file) {
        var folder = file.getParent().getFileName().toString();
        return name(file).matches("(common|" + folder + ")(_[a-z]+)?");
    }

    static Path in(Path english, String language) {
        return english.resolveSibling(name(english) + language + ".properties");
    }

    static String name(Path file) {
        return file.getFileName().toString().replaceAll("\\.[a-z]+$", "");
    }

    static Map<String, String> readFile(Path file) {
        if (!Files.exists(file)) {
            return Map.of();
        }
        var texts = new LinkedHashMap<String, String>();
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
