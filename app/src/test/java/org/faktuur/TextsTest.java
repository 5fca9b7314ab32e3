package org.faktuur;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreeScanner;
import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.faktuur.console.ConsoleKeys;
import org.faktuur.outcome.Refusal;
import org.junit.jupiter.api.Test;

/// Every text stands in three languages with the same keys and the same placeholders; none is missing, none is left
/// over.
class TextsTest {

    private static final Pattern LINE = Pattern.compile("([^#!=\\s][^=]*?)\\s*=\\s*(.*)");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9_.]*)}");
    private static final Pattern IN_FXML = Pattern.compile("\"%([^\"]+)\"");
    private static final Set<String> BELONGING = Set.of("tooltip", "accessible", "synonyms", "about", "one");

    /// Which arguments of which calls are keys.
    private static final Map<String, Set<Integer>> KEYS_IN_CALLS = Map.of("texts.text", Set.of(0), "words.text",
            Set.of(0), "Words.of", Set.of(0), "whenEmpty", Set.of(0, 1), "ListColumn.text", Set.of(1),
            "ListColumn.amount", Set.of(1), "ListColumn.number", Set.of(1), "ListColumn.date", Set.of(1),
            "ListColumn.status", Set.of(1), "MenuItem.of", IntStream.range(0, 9).boxed().collect(Collectors.toSet()));
    private static final Map<String, Set<Integer>> KEYS_IN_RECORDS = Map.of("Act", Set.of(0), "WorkItem",
            Set.of(0, 2));

    private final Map<Path, Map<String, String>> english = TextSources.read("");
    private final Map<String, String> all = english.values().stream().flatMap(each -> each.entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, TreeMap::new));

    @Test
    void the_test_sees_texts() {
        assertThat(english.keySet()).anyMatch(file -> file.endsWith("texts/common.properties"))
                .anyMatch(file -> file.endsWith("sales/sales.properties"));
        assertThat(all).containsKeys("cancel", "reason.NothingOpens", "ShellView.search");
    }

    @Test
    void every_language_has_the_same_keys() {
        var faults = new ArrayList<String>();
        english.forEach((file, texts) -> TextSources.OTHERS.forEach(language -> {
            var other = TextSources.readFile(TextSources.in(file, language));
            missing(texts.keySet(), other.keySet()).forEach(key ->
                    faults.add(TextSources.in(file, language) + " lacks " + key));
            missing(other.keySet(), texts.keySet()).forEach(key ->
                    faults.add(TextSources.in(file, language) + " has " + key + ", which " + file + " has not"));
        }));
        assertThat(faults).isEmpty();
    }

    @Test
    void every_language_has_the_same_placeholders() {
        var faults = new ArrayList<String>();
        english.forEach((file, texts) -> TextSources.OTHERS.forEach(language -> {
            var other = TextSources.readFile(TextSources.in(file, language));
            texts.forEach((key, text) -> {
                if (other.containsKey(key) && !placeholders(text).equals(placeholders(other.get(key)))) {
                    faults.add(TextSources.in(file, language) + ": " + key + " has the placeholders "
                            + placeholders(other.get(key)) + ", English has " + placeholders(text));
                }
            });
        }));
        assertThat(faults).isEmpty();
    }

    @Test
    void every_key_stands_once() {
        var faults = new ArrayList<String>();
        var places = new LinkedHashMap<String, Path>();
        for (var file : TextSources.propertyFiles()) {
            var keys = House.read(file).lines().map(LINE::matcher).filter(line -> line.matches())
                    .map(line -> line.group(1)).toList();
            var seen = new HashSet<String>();
            keys.stream().filter(key -> !seen.add(key)).forEach(key -> faults.add(file + " has " + key + " twice"));
            if (english.containsKey(file)) {
                seen.stream().filter(key -> places.putIfAbsent(key, file) != null)
                        .forEach(key -> faults.add(key + " stands in " + file + " and in " + places.get(key)
                                + ": one screen speaks of both"));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void texts_are_written_as_this_house_writes() {
        var faults = new ArrayList<String>();
        TextSources.propertyFiles().forEach(file -> TextSources.readFile(file).forEach((key, text) -> {
            if (text.isBlank()) {
                faults.add(file + ": " + key + " says nothing");
            }
            if (text.endsWith("!")) {
                faults.add(file + ": " + key + " shouts");
            }
            if (text.contains("\ufffd") || text.contains("Ã")) {
                faults.add(file + ": " + key + " is not in UTF-8");
            }
        }));
        assertThat(faults).isEmpty();
    }

    @Test
    void every_view_finds_its_texts() {
        var faults = new ArrayList<String>();
        House.files(House.RESOURCES, ".fxml").forEach(file -> keysIn(file).stream()
                .filter(key -> !all.containsKey(key)).forEach(key -> faults.add(file + " needs the text " + key)));
        assertThat(faults).isEmpty();
    }

    @Test
    void every_refusal_has_its_words_and_speaks_of_what_it_knows() {
        var faults = new ArrayList<String>();
        for (var refusal : refusals()) {
            var key = "reason." + refusal.getSimpleName();
            if (!all.containsKey(key)) {
                faults.add(refusal.getName() + " needs the text " + key);
            } else {
                var known = Arrays.stream(refusal.reflect().getRecordComponents()).map(each -> each.getName()).toList();
                placeholders(all.get(key)).stream().filter(name -> !known.contains(name)).forEach(name ->
                        faults.add(key + " speaks of {" + name + "}, which " + refusal.getName() + " does not know"));
            }
        }
        assertThat(refusals()).isNotEmpty();
        assertThat(faults).isEmpty();
    }

    @Test
    void refusals_of_two_features_do_not_share_a_name() {
        assertThat(refusals().stream().collect(Collectors.groupingBy(JavaClass::getSimpleName)).values().stream()
                .filter(each -> each.size() > 1)).as("their words would be mixed up: rename one").isEmpty();
    }

    @Test
    void an_enum_that_is_shown_has_words_for_every_value() {
        var faults = new ArrayList<String>();
        enums().forEach(each -> {
            var keys = Arrays.stream(each.reflect().getEnumConstants())
                    .map(value -> each.getSimpleName() + "." + ((Enum<?>) value).name()).toList();
            if (keys.stream().anyMatch(all::containsKey)) {
                keys.stream().filter(key -> !all.containsKey(key)).forEach(key ->
                        faults.add(each.getName() + " needs the text " + key));
            }
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void every_text_that_the_code_asks_for_is_there() {
        var faults = new ArrayList<String>();
        House.sources().forEach(source -> new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                var select = call.getMethodSelect();
                var whole = select.toString().replaceAll("<[^>]*>", "");
                var name = select instanceof MemberSelectTree member ? member.getIdentifier().toString() : whole;
                check(KEYS_IN_CALLS.getOrDefault(whole, KEYS_IN_CALLS.getOrDefault(name, Set.of())),
                        call.getArguments());
                return super.visitMethodInvocation(call, nothing);
            }

            @Override
            public Void visitNewClass(NewClassTree made, Void nothing) {
                check(KEYS_IN_RECORDS.getOrDefault(made.getIdentifier().toString(), Set.of()), made.getArguments());
                return super.visitNewClass(made, nothing);
            }

            private void check(Set<Integer> places, List<? extends ExpressionTree> arguments) {
                places.stream().filter(at -> at < arguments.size()).forEach(at -> {
                    if (arguments.get(at) instanceof LiteralTree literal
                            && literal.getValue() instanceof String key && !all.containsKey(key)) {
                        faults.add(source + " asks for the text " + key + ", which is in no file");
                    }
                });
            }
        }.scan(source.tree(), null));
        assertThat(faults).isEmpty();
    }

    @Test
    void no_text_is_left_over() {
        var used = new TreeSet<String>();
        House.files(House.RESOURCES, ".fxml").forEach(file -> used.addAll(keysIn(file)));
        refusals().forEach(refusal -> used.add("reason." + refusal.getSimpleName()));
        enums().forEach(each -> Arrays.stream(each.reflect().getEnumConstants())
                .forEach(value -> used.add(each.getSimpleName() + "." + ((Enum<?>) value).name())));
        House.files(House.RESOURCES, ".guide").forEach(file -> used.add("guide." + TextSources.name(file)));
        used.addAll(ConsoleKeys.all());
        var literals = literals();
        assertThat(all.keySet().stream().filter(key -> !isUsed(key, used, literals)))
                .as("texts that nothing shows: remove them, or show them").isEmpty();
    }

    private static boolean isUsed(String key, Set<String> used, Set<String> literals) {
        if (used.contains(key) || literals.contains(key)) {
            return true;
        }
        var dot = key.lastIndexOf('.');
        return dot > 0 && (BELONGING.contains(key.substring(dot + 1)) && isUsed(key.substring(0, dot), used, literals)
                || isMadeFromAPart(key, literals)
                || literals.contains(key.substring(0, dot)) && key.substring(dot + 1).matches("[A-Z][A-Z_]+")
                || key.startsWith("guide.") && used.contains(key.substring(0, dot)));
    }

    /// The code puts some keys together: from a part that ends with a dot.
    private static boolean isMadeFromAPart(String key, Set<String> literals) {
        return IntStream.range(1, key.length()).filter(at -> key.charAt(at - 1) == '.')
                .anyMatch(at -> literals.contains(key.substring(0, at)));
    }

    private static Set<String> literals() {
        var literals = new HashSet<String>();
        House.sources().forEach(source -> new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                if (literal.getValue() instanceof String words) {
                    literals.add(words);
                }
                return super.visitLiteral(literal, nothing);
            }
        }.scan(source.tree(), null));
        return literals;
    }

    private static List<JavaClass> refusals() {
        return House.classes().stream().filter(each -> each.isAssignableTo(Refusal.class))
                .filter(each -> each.isAssignableTo(Record.class)).toList();
    }

    private static List<JavaClass> enums() {
        return House.classes().stream().filter(JavaClass::isEnum).filter(each -> each.reflect().isEnum()).toList();
    }

    private static List<String> keysIn(Path fxml) {
        return IN_FXML.matcher(House.read(fxml)).results().map(found -> found.group(1)).toList();
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> missing(Set<String> wanted, Set<String> there) {
        var missing = new TreeSet<>(wanted);
        missing.removeAll(there);
        return missing;
    }
}
