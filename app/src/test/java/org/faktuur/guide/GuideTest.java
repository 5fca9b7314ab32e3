package org.faktuur.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faktuur.GuidePlay;
import org.faktuur.OnScreen;
import org.faktuur.PlayGround;
import org.faktuur.StartingBooks;
import org.faktuur.guide.store.BundledGuides;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every guide is played on the real desktop, in English and by turns in another language (in all of them with
/// `-Dfaktuur.guides.all=true`), each from a fresh company; and it has its texts in every language.
class GuideTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final StartingBooks BOOKS = new StartingBooks(TODAY);
    private static final List<Guide> GUIDES = new BundledGuides().all();
    private static final Pattern KEY = Pattern.compile("\\{([A-Za-z][A-Za-z0-9_.]*)}");

    @BeforeAll
    static void startTheToolkit() {
        OnScreen.run(() -> { });
    }

    static Stream<Arguments> guidesInTheirLanguages() {
        return IntStream.range(0, GUIDES.size()).boxed().flatMap(at -> languages(at).map(language ->
                Arguments.of(GUIDES.get(at).name(), language, GUIDES.get(at))));
    }

    /// English, and Dutch and Norwegian by turns; every language where `faktuur.guides.all` is set.
    private static Stream<Language> languages(int at) {
        return Boolean.getBoolean("faktuur.guides.all") ? Stream.of(Language.values())
                : Stream.of(Language.EN, at % 2 == 0 ? Language.NL : Language.NB);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("guidesInTheirLanguages")
    void a_guide_plays_to_its_end(String name, Language language, Guide guide) {
        var pictures = Path.of(System.getProperty("faktuur.pictures", "target/pictures")).resolve("guides");
        try (var ground = new PlayGround(BOOKS, guide.from(), language)) {
            var played = new GuidePlay(language, TODAY, Optional.empty(), pictures)
                    .play(ground, guide, new GuideWords(ground.texts(), TODAY));
            assertThat(played.failures()).as("guide %s in %s", name, language).isEmpty();
        }
    }

    @Test
    void there_are_guides_and_each_has_a_place_in_a_lesson_of_its_own() {
        assertThat(GUIDES).extracting(Guide::name).contains("create-sales-order", "invoice-shipped-order")
                .doesNotHaveDuplicates();
        assertThat(GUIDES).extracting(Guide::lesson).doesNotHaveDuplicates()
                .allMatch(lesson -> Texts.of(Language.EN, "guide/guide").has("guide.lesson." + lesson.number()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_guide_has_words_for_each_step_of_the_person_and_no_more(Language language) {
        var texts = Texts.ofEverything(language);
        assertThat(GUIDES).allSatisfy(guide -> {
            var steps = guide.stepsForPerson().size();
            assertThat(Stream.concat(Stream.of("title", "about"), IntStream.rangeClosed(1, steps)
                    .mapToObj(Integer::toString)).filter(part -> !texts.has(guide.key() + "." + part)))
                    .as("texts of %s that are missing", guide.name()).isEmpty();
            assertThat(texts.has(guide.key() + "." + (steps + 1))).as("more texts than steps of %s", guide.name())
                    .isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_a_guide_names_by_its_key_has_a_text(Language language) {
        var texts = Texts.ofEverything(language);
        var words = new GuideWords(texts, TODAY);
        assertThat(GUIDES).allSatisfy(guide -> assertThat(Stream.concat(Stream.of(words.title(guide), words.about(guide)),
                guide.stepsForPerson().stream().map(step -> words.step(guide, step))))
                .as("words of %s", guide.name()).noneMatch(text -> KEY.matcher(text).find()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_guide_is_a_page_of_the_manual(Language language) {
        var texts = Texts.ofEverything(language);
        var pages = new GuidePage(texts, new GuideWords(texts, TODAY));
        assertThat(GUIDES).allSatisfy(guide -> assertThat(pages.of(guide))
                .startsWith("# " + texts.text(guide.key() + ".title"))
                .contains("\n" + guide.stepsForPerson().size() + ". "));
    }

    @Test
    void the_example_that_trainers_copy_plays() throws IOException {
        var page = Files.readString(Path.of("docs/guides.md"));
        var example = page.substring(page.indexOf("# A large order"));
        var guide = GuideFile.read("guides.md", example.substring(0, example.indexOf("```"))).orElseThrow();
        try (var ground = new PlayGround(BOOKS, guide.from(), Language.NB)) {
            assertThat(new GuidePlay(Language.NB, TODAY, Optional.empty(), Path.of("target/pictures/guides"))
                    .play(ground, guide, new GuideWords(ground.texts(), TODAY)).failures()).isEmpty();
        }
    }

    @Test
    void a_guide_that_no_longer_fits_its_screen_says_where() {
        var guide = GuideFile.read("own.guide", "guide own\nsee ShellView#company Contoso").orElseThrow();
        try (var ground = new PlayGround(BOOKS, guide.from(), Language.EN, 1)) {
            var played = new GuidePlay(Language.EN, TODAY, Optional.empty(), Path.of("target/pictures/guides"))
                    .play(ground, guide, new GuideWords(ground.texts(), TODAY, Map.of()));
            assertThat(String.join("\n", played.failures())).contains("1/1 ✗", "expected:", "found: “Faktuur — Contoso",
                    "own-en-stopped.png", "stopped at line 2");
        }
    }
}
