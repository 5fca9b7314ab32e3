package org.faktuur.guide.store;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.faktuur.guide.Guide;
import org.faktuur.guide.GuideFile;
import org.faktuur.guide.GuideRefusal.GuideUnreadable;
import org.faktuur.outcome.Outcome;
import org.faktuur.session.Language;

/// A trainer's own guide: a file anywhere, its words beside it in `NAME.properties`, `NAME_nl.properties`,
/// `NAME_nb.properties`.
public final class GuideOnDisk {

    private static final String ENDING = ".guide";

    private final Path file;

    /// The guide in this file.
    public GuideOnDisk(Path file) {
        this.file = file;
    }

    /// Reads the guide; refused when the file is missing or its content is wrong.
    public Outcome<Guide> read() {
        if (!Files.isRegularFile(file)) {
            return Outcome.refused(new GuideUnreadable(file.toString()));
        }
        try {
            return GuideFile.read(file.toString(), new FilesBeside(file).named(Files.readString(file)));
        } catch (CharacterCodingException noText) {
            return Outcome.refused(new GuideUnreadable(file.toString()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Its own words in this language; none where no such file lies beside it.
    public Map<String, String> words(Language language) {
        var name = file.getFileName().toString();
        var stem = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        var beside = file.resolveSibling(
                stem + (language == Language.EN ? "" : "_" + language.code()) + ".properties");
        if (!Files.isRegularFile(beside)) {
            return Map.of();
        }
        try {
            var properties = new Properties();
            properties.load(new StringReader(Files.readString(beside)));
            var words = new LinkedHashMap<String, String>();
            properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
