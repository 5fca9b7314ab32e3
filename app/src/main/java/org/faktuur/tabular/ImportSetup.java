package org.faktuur.tabular;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// How files of one source are read: their format and their mapping. Kept by name, as plain text.
public record ImportSetup(TabularFormat format, Mapping mapping) {

    private static final String COLUMN = "column ";
    private static final String CONSTANT = "text ";

    /// Why these fields, each with the codes that the books know, cannot stay unmapped: there is more than one code.
    public List<TabularRefusal> choicesNeeded(Map<? extends ImportField, ? extends Collection<String>> known) {
        return known.entrySet().stream()
                .filter(each -> each.getValue().size() > 1 && mapping.source(each.getKey()).isEmpty())
                .<TabularRefusal>map(each -> new TabularRefusal.ChoiceNeeded(each.getKey().key(),
                        List.copyOf(each.getValue())))
                .toList();
    }

    /// The plain text to keep: one line a choice.
    public String content() {
        var choices = "separator=" + (int) format.separator() + "\nencoding=" + format.encoding().label()
                + "\ndecimals=" + format.decimals() + "\ndates=" + format.dates();
        return choices + mapping.sources().entrySet().stream()
                .map(each -> "\n" + each.getKey() + "=" + written(each.getValue())).collect(Collectors.joining());
    }

    /// What a kept text says; empty when it is none of ours.
    public static Optional<ImportSetup> ofContent(String content) {
        var lines = new LinkedHashMap<String, String>();
        content.lines().filter(line -> line.indexOf('=') > 0)
                .map(line -> line.split("=", 2)).forEach(parts -> lines.put(parts[0], parts[1]));
        try {
            var encoding = Encoding.ofLabel(lines.remove("encoding")).orElseThrow();
            var format = new TabularFormat((char) Integer.parseInt(lines.remove("separator")), encoding,
                    DecimalMark.valueOf(lines.remove("decimals")), DateForm.valueOf(lines.remove("dates")));
            return Optional.of(new ImportSetup(format, mapping(lines)));
        } catch (IllegalArgumentException | NullPointerException | java.util.NoSuchElementException _) {
            return Optional.empty();
        }
    }

    private static Mapping mapping(Map<String, String> lines) {
        var sources = new LinkedHashMap<String, Mapping.Source>();
        lines.forEach((field, source) -> {
            if (source.startsWith(COLUMN)) {
                sources.put(field, new Mapping.Source.Column(unescaped(source.substring(COLUMN.length()))));
            } else if (source.startsWith(CONSTANT)) {
                sources.put(field, new Mapping.Source.Constant(unescaped(source.substring(CONSTANT.length()))));
            }
        });
        return new Mapping(sources);
    }

    private static String written(Mapping.Source source) {
        return switch (source) {
            case Mapping.Source.Column(var heading) -> COLUMN + escaped(heading);
            case Mapping.Source.Constant(var text) -> CONSTANT + escaped(text);
        };
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescaped(String text) {
        var plain = new StringBuilder();
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (letter != '\\' || at + 1 == text.length()) {
                plain.append(letter);
            } else {
                var next = text.charAt(++at);
                plain.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            }
        }
        return plain.toString();
    }
}
