package org.faktuur.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faktuur.listing.Criterion;
import org.faktuur.listing.Criterion.AnyOf;
import org.faktuur.listing.Criterion.Is;
import org.faktuur.listing.Criterion.Like;
import org.faktuur.listing.Criterion.Not;
import org.faktuur.listing.Criterion.Range;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.outcome.Outcome;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

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
    }

    @Test
    void two_dots_span_a_range_that_may_be_open() {
        assertThat(read("100..500,50", NET)).isEqualTo(new Range(Optional.of(new BigDecimal("100")),
                Optional.of(new BigDecimal("500.50"))));
        assertThat(read("..t", DATE)).isEqualTo(new Range(Optional.empty(), Optional.of(LocalDate.of(2026, 11, 21))));
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
        assertThat(dutch.read("gisteren", DATE)).isEqualTo(Outcome.refused(new EntryRefusal.DateUnreadable("gisteren")));
        assertThat(dutch.read("1..veel", NET)).isEqualTo(Outcome.refused(new EntryRefusal.NumberUnreadable("veel")));
        assertThat(dutch.read("invoice", KIND)).isEqualTo(Outcome.refused(new ListRefusal.NoSuchStatus("invoice")));
    }

    @Test
    void a_criterion_is_worded_as_it_could_be_typed() {
        for (var typed : List.of("cave*", "!US-00?", "A..B")) {
            assertThat(dutch.worded(read(typed, NAME))).isEqualTo(typed);
        }
        assertThat(dutch.worded(read("1000..", NET))).isEqualTo("1.000..");
    }

    @Test
    void the_value_of_a_cell_can_be_filtered_on() {
        var amount = Money.of(CurrencyUnit.EUR, new BigDecimal("1234.50"));
        assertThat(read(dutch.exactly(amount, ListColumn.Kind.AMOUNT), NET)).isEqualTo(new Is(new BigDecimal("1234.50")));
        assertThat(read(dutch.exactly("Cave, Inc", ListColumn.Kind.TEXT), NAME)).isNotNull();
        assertThat(read(dutch.exactly(DocumentKind.INVOICE, ListColumn.Kind.STATUS), KIND))
                .isEqualTo(new Is(DocumentKind.INVOICE));
    }
}
