package org.faktuur.texts;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.faktuur.outcome.Refusal;
import org.faktuur.session.Language;

/// A feature's texts over the common ones, in one language. Words refusals and enums. There is no fall-back to
/// another language: a missing key is a fault that shows.
public final class Texts {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9_.]*)}");
    private static final String COMMON = "texts/common";

    private final Language language;
    private final Map<String, String> words;
    private final Formats formats;

    private Texts(Language language, Map<String, String> words) {
        this.language = language;
        this.words = Map.copyOf(words);
        this.formats = new Formats(language);
    }

    /// The common texts and those of the features, each named by its folder and file: `sales/sales`.
    ///
    /// @throws IllegalArgumentException when a file is missing
    public static Texts of(Language language, String... features) {
        var words = new LinkedHashMap<String, String>();
        words.putAll(read(language, COMMON));
        Arrays.stream(features).forEach(feature -> words.putAll(read(language, feature)));
        return new Texts(language, words);
    }

    /// The common texts and those of every feature: what the desktop speaks.
    public static Texts ofEverything(Language language) {
        return of(language, TextFiles.features().toArray(String[]::new));
    }

    /// The language they are in.
    public Language language() {
        return language;
    }

    /// Money, dates and numbers in the same language.
    public Formats formats() {
        return formats;
    }

    /// Is there a text of this key?
    public boolean has(String key) {
        return words.containsKey(key);
    }

    /// The text of a key.
    ///
    /// @throws IllegalArgumentException when there is none
    public String text(String key) {
        var text = words.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text " + key + " in " + language.code());
        }
        return text;
    }

    /// The text of a key with its placeholders filled by name; numbers, dates and amounts as the language writes
    /// them, enums by their own text.
    public String text(String key, Map<String, ?> values) {
        return fill(text(key), name -> worded(values.get(name)));
    }

    /// A text that is no key, with its placeholders filled by name in the same way.
    public String filled(String text, Map<String, ?> values) {
        return fill(text, name -> worded(values.get(name)));
    }

    /// A refusal in words: what is wrong and the way out.
    public String of(Refusal refusal) {
        return text("reason." + refusal.getClass().getSimpleName(), componentsOf(refusal));
    }

    /// The word for an enum's value, under `Type.VALUE`.
    public String of(Enum<?> member) {
        return text(member.getDeclaringClass().getSimpleName() + "." + member.name());
    }

    /// For FXML: every key, as a resource bundle.
    public ResourceBundle bundle() {
        return new ResourceBundle() {
            @Override
            protected Object handleGetObject(String key) {
                return words.get(key);
            }

            @Override
            public Enumeration<String> getKeys() {
                return Collections.enumeration(words.keySet());
            }
        };
    }

    /// Any value as the language writes it: numbers, dates and amounts, enums and refusals by their own text.
    public String worded(Object part) {
        return switch (part) {
            case Refusal inner -> of(inner);
            case Enum<?> member when has(member.getDeclaringClass().getSimpleName() + "." + member.name()) ->
                    of(member);
            case Collection<?> many -> many.stream().map(this::worded).collect(Collectors.joining(", "));
            case null, default -> formats.worded(part);
        };
    }

    private static String fill(String text, Function<String, String> values) {
        return PLACEHOLDER.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(values.apply(match.group(1))));
    }

    private static Map<String, Object> componentsOf(Refusal refusal) {
        var parts = new LinkedHashMap<String, Object>();
        for (var component : refusal.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                parts.put(component.getName(), component.getAccessor().invoke(refusal));
            } catch (ReflectiveOperationException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
        return parts;
    }

    private static Map<String, String> read(Language language, String feature) {
        var path = "/org/faktuur/" + feature + (language == Language.EN ? "" : "_" + language.code()) + ".properties";
        try (var stream = Texts.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalArgumentException("no texts " + path);
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            var words = new LinkedHashMap<String, String>();
            properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
