package org.faktuur.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faktuur.listing.Criterion;
import org.faktuur.listing.Criterion.AllOf;
import org.faktuur.listing.Criterion.AnyOf;
import org.faktuur.listing.Criterion.Is;
import org.faktuur.listing.Criterion.Like;
import org.faktuur.listing.Criterion.Not;
import org.faktuur.listing.Criterion.Range;
import org.faktuur.listing.MovingDays;
import org.faktuur.listing.QueryRefusal;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.outcome.Outcome;
import org.faktuur.sales.SalesOrderStatus;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CriteriaTest {

    private static final ListColumn<Object> NAME = ListColumn.text("name", "amount", Object::toString);
    private static final ListColumn<Object> NET = ListColumn.amount("net", "amount", each -> each);
    private static final ListColumn<Object> DATE = ListColumn.date("date", "date", _ -> LocalDate.MIN);
    private static final ListColumn<Object> KIND =
            ListColumn.status("kind", "amount", DocumentKind.class, _ -> DocumentKind.INVOICE);

    private final Criteria dutch = new Criteria(Texts.ofEverything(Language.NL), LocalDate.of(2026, 11, 21));

    private Criterion read(String typed, ListColumn<Object> column) {
        return dutch.read(typed, column).orElseThrow();
    }

    @Test
    void words_are_taken_as_how_a_text_begins() {
        assertThat(read("cave", NAME)).isEqualTo(new Like("cave*"));
        assertThat(read("*cave*", NAME)).isEqualTo(new Like("*cave*"));
        assertThat(read("US-00?", NAME)).isEqualTo(new Like("US-00?"));
        assertThat(read("=US-004", NAME)).isEqualTo(new Is("US-004"));
    }

    @Test
    void an_exclamation_mark_turns_it_round_and_commas_offer_a_choice() {
        assertThat(read("!cave", NAME)).isEqualTo(new Not(new Like("cave*")));
        assertThat(read("=a, =b", NAME)).isEqualTo(new AnyOf(List.of(new Is("a"), new Is("b"))));
        assertThat(read("cave*, !cave 2", NAME)).isEqualTo(new AllOf(List.of(new Like("cave*"),
                new Not(new Like("cave 2*")))));
        assertThat(read("!a, !b", NAME)).isEqualTo(new Not(new AnyOf(List.of(new Like("a*"), new Like("b*")))));
    }

    @Test
    void two_dots_span_a_range_that_may_be_open() {
        assertThat(read("100..500,50", NET)).isEqualTo(new Range(Optional.of(new BigDecimal("100")),
                Optional.of(new BigDecimal("500.50"))));
        assertThat(read("..t", DATE)).isEqualTo(new Range(Optional.empty(), Optional.of(new MovingDays.Day(0))));
        assertThat(read("1-11..30-11", DATE)).isEqualTo(new Range(Optional.of(LocalDate.of(2026, 11, 1)),
                Optional.of(LocalDate.of(2026, 11, 30))));
        assertThat(read("A..", NAME)).isEqualTo(new Range(Optional.of("A"), Optional.empty()));
    }

    @Test
    void a_comma_in_an_amount_is_its_decimal_mark() {
        assertThat(read("12,50", NET)).isEqualTo(new Is(new BigDecimal("12.50")));
        assertThat(read("1;2", NET)).isEqualTo(new AnyOf(List.of(new Is(new BigDecimal("1")),
                new Is(new BigDecimal("2")))));
    }

    @Test
    void a_status_is_named_by_the_beginning_of_its_word_in_the_language() {
        assertThat(read("fact", KIND)).isEqualTo(new Is(DocumentKind.INVOICE));
        assertThat(read("!pakbon", KIND)).isEqualTo(new Not(new Is(DocumentKind.PACKING_SLIP)));
    }

    @Test
    void what_the_column_cannot_hold_is_refused() {
        assertThat(dutch.read("ooit", DATE)).isEqualTo(Outcome.refused(new ListRefusal.NoSuchDays("ooit")));
        assertThat(dutch.read("1..veel", NET)).isEqualTo(Outcome.refused(new EntryRefusal.NumberUnreadable("veel")));
        assertThat(dutch.read("invoice", KIND)).isEqualTo(Outcome.refused(new ListRefusal.NoSuchStatus("invoice",
                List.of(DocumentKind.values()))));
    }

    @Test
    void a_criterion_is_worded_as_it_could_be_typed() {
        for (var typed : List.of("cave*", "!US-00?", "A..B")) {
            assertThat(dutch.worded(read(typed, NAME), NAME)).isEqualTo(typed);
        }
        assertThat(dutch.worded(read("1000..", NET), NET)).isEqualTo("1.000..");
        assertThat(dutch.worded(read("!a,b*,!c", NAME), NAME)).isEqualTo("b*, !a*, !c*");
        assertThat(dutch.worded(read("1;2", NET), NET)).isEqualTo("1; 2");
    }

    @Test
    void the_value_of_a_cell_can_be_filtered_on() {
        var amount = Money.of(CurrencyUnit.EUR, new BigDecimal("1234.50"));
        assertThat(read(dutch.exactly(amount, ListColumn.Kind.AMOUNT), NET)).isEqualTo(new Is(new BigDecimal("1234.50")));
        assertThat(read(dutch.exactly("Cave, Inc", ListColumn.Kind.TEXT), NAME)).isNotNull();
        assertThat(read(dutch.exactly(DocumentKind.INVOICE, ListColumn.Kind.STATUS), KIND))
                .isEqualTo(new Is(DocumentKind.INVOICE));
    }

    @Test
    void a_status_may_lie_between_two() {
        assertThat(read("verkooporder..factuur", KIND)).isEqualTo(new AnyOf(List.of(new Is(DocumentKind.SALES_ORDER),
                new Is(DocumentKind.PACKING_SLIP), new Is(DocumentKind.INVOICE))));
        assertThat(dutch.read("factuur..verkooporder", KIND)).isEqualTo(Outcome.refused(
                new QueryRefusal.RangeReversed(DocumentKind.INVOICE, DocumentKind.SALES_ORDER)));
    }

    @Test
    void a_range_that_ends_before_it_begins_is_refused() {
        assertThat(dutch.read("500..100", NET).refusals()).containsExactly(
                new QueryRefusal.RangeReversed("500", "100"));
        assertThat(dutch.read("vandaag..gisteren", DATE).refusals()).containsExactly(
                new QueryRefusal.RangeReversed("vandaag", "gisteren"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_words_for_days_are_read_as_they_are_shown(Language language) {
        var criteria = new Criteria(Texts.ofEverything(language), LocalDate.of(2026, 11, 21));
        var all = new ArrayList<MovingDays>(List.of(new MovingDays.LastDays(7), new MovingDays.NextDays(30)));
        List.of(-7, -1, 0, 1, 14).forEach(away -> all.add(new MovingDays.Day(away)));
        for (var unit : MovingDays.Unit.values()) {
            List.of(-1, 0, 1).forEach(away -> all.add(new MovingDays.Period(unit, away)));
        }
        for (var days : all) {
            var worded = criteria.worded(new Is(days), DATE);
            assertThat(criteria.read(worded, DATE)).as(worded).isEqualTo(Outcome.done(new Is(days)));
            assertThat(criteria.read(worded.toUpperCase(language.locale()) + "..", DATE)).as(worded)
                    .isEqualTo(Outcome.done(new Range(Optional.of(days), Optional.empty())));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_examples_of_the_query_dialog_can_be_typed(Language language) {
        var texts = Texts.ofEverything(language);
        var criteria = new Criteria(texts, LocalDate.of(2026, 11, 21));
        var status = ListColumn.status("status", "amount", SalesOrderStatus.class,
                _ -> SalesOrderStatus.INVOICED);
        for (var key : List.of("days", "periods")) {
            var examples = texts.text("QueryView.syntax." + key).split("\\|")[0];
            assertThat(criteria.read(examples, DATE).refusals()).isEmpty();
        }
        assertThat(criteria.read(texts.text("QueryView.syntax.not").split("\\|")[0], status).isDone()).isTrue();
        assertThat(criteria.read(texts.text("QueryView.syntax.range").split("\\|")[0].replace(",", ";"), NET)
                .isDone()).isTrue();
    }

    @Test
    void it_is_said_how_criteria_are_understood() {
        var english = Texts.ofEverything(Language.EN);
        var criteria = new Criteria(english, LocalDate.of(2026, 11, 21));
        var meaning = new CriteriaMeaning(english, LocalDate.of(2026, 11, 21));
        assertThat(meaning.of(criteria.read("this month", DATE).orElseThrow())).isEqualTo("from 01/11/2026 to 30/11/2026");
        assertThat(meaning.of(criteria.read("last month", DATE).orElseThrow())).isEqualTo("from 01/10/2026 to 31/10/2026");
        assertThat(meaning.of(criteria.read("today", DATE).orElseThrow())).isEqualTo("is 21/11/2026");
        assertThat(meaning.of(criteria.read("..previous quarter", DATE).orElseThrow()))
                .isEqualTo("up to and including 30/09/2026");
        assertThat(meaning.of(criteria.read("last 7 days", DATE).orElseThrow())).isEqualTo("from 15/11/2026 to 21/11/2026");
        assertThat(meaning.of(criteria.read("cave, *whole*, *s, =x, a?c", NAME).orElseThrow())).isEqualTo(
                "begins with “cave” or contains “whole” or ends with “s” or is x or looks like “a?c” (* any characters, ? one)");
        assertThat(meaning.of(criteria.read("!invoice", KIND).orElseThrow())).isEqualTo("not: is Invoice");
        assertThat(meaning.of(criteria.read("1000..", NET).orElseThrow())).isEqualTo("from 1,000");
    }
}
