package org.faktuur.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;
import org.junit.jupiter.api.Test;

class GuidePageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Guide GUIDE = GuideFile.read("own.guide", """
            guide own
            press  Order#keepIt
            only test see Order#number
            type   Order#worthOf {12.50}
            press  Order F9
            """).orElseThrow();

    @Test
    void the_page_has_the_steps_of_the_person_in_order() {
        var texts = Texts.of(Language.NL, "guide/guide");
        var page = new GuidePage(texts, new GuideWords(texts, TODAY)).of(GUIDE);

        assertThat(page).isEqualTo("""
                # own

                *Begint met het oefenbedrijf.*

                1. Klik op Order#keepIt.
                2. Typ 12,50 in Order#worthOf.
                3. Druk in Order op F9.
                """);
    }

    @Test
    void a_guide_may_bring_its_own_words_which_name_buttons_by_their_keys() {
        var texts = Texts.of(Language.EN, "guide/guide");
        var words = new GuideWords(texts, TODAY, Map.of("title", "Our way", "1", "Now {cancel} it.",
                "2", "Enter {value} there."));
        var page = new GuidePage(texts, words).of(GUIDE);

        assertThat(page).contains("# Our way").contains("1. Now Cancel it.").contains("2. Enter 12.50 there.");
    }
}
