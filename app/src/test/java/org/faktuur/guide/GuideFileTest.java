package org.faktuur.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faktuur.outcome.Refusal;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuideFileTest {

    private static Guide read(String content) {
        return GuideFile.read("own.guide", content).orElseThrow();
    }

    private static List<Refusal> wrong(String content) {
        return GuideFile.read("own.guide", content).refusals();
    }

    private static Step step(String line) {
        return read("guide own\n" + line).steps().getFirst();
    }

    private static Target place(String written) {
        return Target.of(written).orElseThrow();
    }

    @Test
    void a_guide_says_its_name_its_company_its_lesson_and_its_steps() {
        var guide = read("""
                # How an order is invoiced
                guide  invoice-an-order
                from   northwind
                lesson 2.1

                open   menu.salesOrders     # the first list
                press  SalesOrderView#save
                """);

        assertThat(guide.name()).isEqualTo("invoice-an-order");
        assertThat(guide.from()).isEqualTo(StartingCompany.NORTHWIND);
        assertThat(guide.lesson()).isEqualTo(new Guide.Lesson(2, 1));
        assertThat(guide.steps()).containsExactly(new Step.Open(6, Step.Only.EVERYBODY, "menu.salesOrders"),
                new Step.Press(7, Step.Only.EVERYBODY, place("SalesOrderView#save"), Optional.empty()));
    }

    @Test
    void a_guide_that_names_no_company_starts_from_the_practice_company() {
        assertThat(read("guide own\npress A#b").from()).isEqualTo(StartingCompany.PRACTICE_COMPANY);
    }

    @Test
    void a_row_is_picked_by_what_it_shows_in_its_columns() {
        assertThat(step("pick List#orders number = SO-0007, status = \"Open, or so\"")).isEqualTo(
                new Step.Pick(2, Step.Only.EVERYBODY, place("List#orders"),
                        List.of(new Cell("number", new Value("SO-0007")),
                                new Cell("status", new Value("Open, or so")))));
    }

    @Test
    void keys_are_pressed_with_those_that_are_held() {
        assertThat(step("press Order Ctrl+Enter")).isEqualTo(new Step.Press(2, Step.Only.EVERYBODY, place("Order"),
                Optional.of(new Keys(Set.of(Keys.Held.CTRL), "Enter"))));
        assertThat(step("press Order#lines F9")).isEqualTo(new Step.Press(2, Step.Only.EVERYBODY,
                place("Order#lines"), Optional.of(new Keys(Set.of(), "F9"))));
    }

    @Test
    void a_cell_of_the_row_picked_last_is_named_by_its_column() {
        assertThat(step("type Order#lines.quantity 3")).isEqualTo(
                new Step.Type(2, Step.Only.EVERYBODY, place("Order#lines.quantity"), new Value("3")));
    }

    @Test
    void quotation_marks_keep_what_would_be_read_otherwise() {
        assertThat(step("see A#b \"is gone\"")).isEqualTo(see(new Sight.Says(new Value("is gone"))));
        assertThat(step("see A#b \"rows = 2 # no comment\""))
                .isEqualTo(see(new Sight.Says(new Value("rows = 2 # no comment"))));
    }

    @Test
    void what_is_seen_is_there_or_gone_or_on_or_off_or_says_something_or_has_rows() {
        assertThat(step("see A#b")).isEqualTo(see(new Sight.Shown()));
        assertThat(step("see A#b is gone")).isEqualTo(see(new Sight.Gone()));
        assertThat(step("see A#b is on")).isEqualTo(see(new Sight.On()));
        assertThat(step("see A#b is off")).isEqualTo(see(new Sight.Off()));
        assertThat(step("see A#b contains {12.50} EUR")).isEqualTo(see(new Sight.Contains(new Value("{12.50} EUR"))));
        assertThat(step("see A#b rows = 2")).isEqualTo(see(new Sight.Rows(2)));
        assertThat(step("see A#b net = {12.50}"))
                .isEqualTo(see(new Sight.Row(List.of(new Cell("net", new Value("{12.50}"))))));
    }

    private static Step see(Sight sight) {
        return new Step.See(2, Step.Only.EVERYBODY, place("A#b"), sight);
    }

    @Test
    void a_step_may_be_for_one_player_only() {
        var guide = read("guide own\nonly test see A#b\nonly person press A#c\npress A#d");

        assertThat(guide.stepsForTest()).extracting(Step::line).containsExactly(2, 4);
        assertThat(guide.stepsForPerson()).extracting(Step::line).containsExactly(3, 4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            click A#b                | own.guide, line 2: guides have no word click
            press here               | own.guide, line 2: here is no place
            press                    | own.guide, line 2: something is missing after press
            type A#b                 | own.guide, line 2: something is missing after A#b
            pick A#b SO-0007         | own.guide, line 2: SO-0007 names no row
            pick A#b                 | own.guide, line 2: something is missing after A#b
            press A#b Ctrl+Foo       | own.guide, line 2: there is no key Ctrl+Foo
            type A#b {12.50          | own.guide, line 2: a brace or a quotation mark of {12.50 is not closed
            type A#b "abc            | own.guide, line 2: a brace or a quotation mark of "abc is not closed
            only me press A#b        | own.guide, line 2: only is followed by test or person, not by me
            from mars                | own.guide, line 2: there is no company mars
            lesson two               | own.guide, line 2: two is no lesson
            guide again              | own.guide, line 2: guide stands once
            open Order list          | own.guide, line 2: Order list is no place
            """)
    void a_wrong_line_is_refused_with_its_number_and_the_word(String line, String beginning) {
        var refusals = wrong("guide own\n" + line + "\npress A#b");

        assertThat(refusals).hasSize(1);
        assertThat(Texts.of(Language.EN, "guide/guide").of(refusals.getFirst())).startsWith(beginning);
    }

    @Test
    void all_wrong_lines_are_told_at_once() {
        assertThat(wrong("guide own\nclick A#b\npress nowhere\nlesson x"))
                .extracting(refusal -> refusal.getClass().getSimpleName())
                .containsExactly("GuideWordUnknown", "GuidePlaceWrong", "GuideLessonWrong");
    }

    @Test
    void a_file_without_a_name_or_without_a_step_is_refused() {
        assertThat(wrong("press A#b")).containsExactly(new GuideRefusal.GuideNameMissing("own.guide"));
        assertThat(wrong("guide own")).containsExactly(new GuideRefusal.GuideWithoutSteps("own.guide"));
        assertThat(wrong("guide Own one\npress A#b"))
                .containsExactly(new GuideRefusal.GuideNameWrong("own.guide", 1, "Own one"));
    }
}
