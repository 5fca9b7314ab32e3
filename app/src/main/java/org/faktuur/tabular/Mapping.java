package org.faktuur.tabular;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What fills which of our fields: a column of the file, by its heading, or the same text in every row. A field
/// that is not in it keeps its ordinary value.
public record Mapping(Map<String, Source> sources) {

    /// Where a field's content comes from.
    public sealed interface Source {

        /// A column, by its heading.
        record Column(String heading) implements Source {
        }

        /// The same for every row.
        record Constant(String text) implements Source {
        }
    }

    /// Nothing is mapped yet.
    public static final Mapping NONE = new Mapping(Map.of());

    public Mapping {
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    }

    /// The mapping that the headings suggest: our own names first, then the names that other programs use. No
    /// column is taken twice.
    public static Mapping propose(Collection<? extends ImportField> fields, List<String> headings) {
        var free = new LinkedHashMap<String, String>();
        headings.stream().filter(heading -> !heading.isBlank()).forEach(each -> free.putIfAbsent(plain(each), each));
        var taken = new HashSet<String>();
        var sources = new LinkedHashMap<String, Source>();
        fields.forEach(field -> take(plain(field.key()), free, taken)
                .ifPresent(heading -> sources.put(field.key(), new Source.Column(heading))));
        fields.stream().filter(field -> !sources.containsKey(field.key())).forEach(field -> field.headings().stream()
                .flatMap(name -> take(plain(name), free, taken).stream()).findFirst()
                .ifPresent(heading -> sources.put(field.key(), new Source.Column(heading))));
        return new Mapping(sources);
    }

    private static Optional<String> take(String name, Map<String, String> free, Collection<String> taken) {
        return Optional.ofNullable(free.get(name)).filter(taken::add);
    }

    /// The columns that fill nothing.
    public List<String> unused(List<String> headings) {
        return headings.stream().filter(heading -> !heading.isBlank())
                .filter(heading -> !sources.containsValue(new Source.Column(heading))).toList();
    }

    /// What fills a field, if anything.
    public Optional<Source> source(ImportField field) {
        return Optional.ofNullable(sources.get(field.key()));
    }

    /// The same with this column for this field.
    public Mapping withColumn(ImportField field, String heading) {
        return with(field.key(), new Source.Column(heading));
    }

    /// The same with this text for this field in every row.
    public Mapping withConstant(ImportField field, String text) {
        return with(field.key(), new Source.Constant(text));
    }

    /// The same without this field.
    public Mapping without(ImportField field) {
        var changed = new LinkedHashMap<>(sources);
        changed.remove(field.key());
        return new Mapping(changed);
    }

    private Mapping with(String key, Source source) {
        var changed = new LinkedHashMap<>(sources);
        changed.put(key, source);
        return new Mapping(changed);
    }

    /// A heading without capitals, accents, spaces and marks, so that `Unit Price` is `unit_price`; the sign % is
    /// the word.
    private static String plain(String heading) {
        return Normalizer.normalize(heading.replace("%", "percent"), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
