package org.faktuur.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Refusal;
import org.faktuur.session.Language;
import org.faktuur.texts.Formats;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryFieldTest {

    private final Typing dutch = new Typing(new Formats(Language.NL), LocalDate.of(2026, 11, 21));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"12|12", "12,5|12.5", "12.5|12.5", "=12*8,5|102", "=10/3|3.3333", "-3|-3",
            "1.234,5|1234.5", "|0", "0|0"})
    void quantities_are_typed_with_either_mark_and_as_sums(String typed, String quantity) {
        assertThat(EntryKind.quantity().read(Optional.ofNullable(typed).orElse(""), dutch).orElseThrow())
                .isEqualTo(Quantity.of(quantity));
    }

    @Test
    void what_cannot_be_kept_says_why() {
        assertThat(EntryKind.quantity().read("a", dutch).refusals())
                .containsExactly(new EntryRefusal.NumberUnreadable("a"));
        assertThat(EntryKind.quantity().read("1,23456", dutch).refusals())
                .containsExactly(new EntryRefusal.DecimalsBeyond("1,23456", 4));
        assertThat(EntryKind.price().read("1234567890123", dutch).refusals())
                .containsExactly(new EntryRefusal.NumberBeyond("1234567890123", 12));
        assertThat(EntryKind.money(CurrencyUnit.of("JPY")).read("1,5", dutch).refusals())
                .containsExactly(new EntryRefusal.DecimalsBeyond("1,5", 0));
        assertThat(EntryKind.date().read("31-02", dutch).refusals())
                .containsExactly(new EntryRefusal.DateUnreadable("31-02"));
        assertThat(EntryKind.text(3).read("abcd", dutch).refusals()).containsExactly(new EntryRefusal.TextBeyond(3));
    }

    @Test
    void values_stand_as_the_language_writes_them() {
        assertThat(EntryKind.price().shown(Price.of("1234.5"), dutch.formats())).isEqualTo("1.234,50");
        assertThat(EntryKind.percent().shown(Percent.ZERO, dutch.formats())).isEmpty();
        assertThat(EntryKind.percent().read("7,5 %", dutch).orElseThrow()).isEqualTo(Percent.of("7.5"));
        assertThat(EntryKind.money(CurrencyUnit.EUR).shown(Money.parse("EUR -12.5"), dutch.formats()))
                .isEqualTo("-12,50");
        assertThat(EntryKind.date().shown(LocalDate.of(2026, 3, 1), dutch.formats())).isEqualTo("01-03-2026");
    }

    @Test
    void what_is_misread_stays_until_it_is_typed_right() {
        var told = new ArrayList<Quantity>();
        var field = new EntryField<>(EntryKind.quantity(), Quantity.of(1)).whenTyped(told::add);
        field.type("zwei", dutch);
        assertThat(field.shown(dutch.formats())).isEqualTo("zwei");
        assertThat(field.get()).isEqualTo(Quantity.of(1));
        assertThat(told).isEmpty();
        field.type("2", dutch);
        assertThat(field.wrong().get()).isEmpty();
        assertThat(told).containsExactly(Quantity.of(2));
    }

    @Test
    void leaving_a_field_as_it_was_is_no_change() {
        var told = new ArrayList<Price>();
        var field = new EntryField<>(EntryKind.price(), Price.of("12.3456")).whenTyped(told::add);
        field.type(field.shown(dutch.formats()), dutch);
        assertThat(told).isEmpty();
    }

    @Test
    void a_closed_field_takes_nothing() {
        var reason = new javafx.beans.property.SimpleObjectProperty<Optional<Refusal>>(
                Optional.of(new EntryRefusal.TextBeyond(1)));
        var field = new EntryField<>(EntryKind.text(9), "kept").closedWhile(reason);
        field.type("other", dutch);
        assertThat(field.get()).isEqualTo("kept");
        reason.set(Optional.empty());
        field.type("other", dutch);
        assertThat(field.get()).isEqualTo("other");
    }

    @Test
    void a_rule_marks_what_could_be_read() {
        var field = new EntryField<>(EntryKind.quantity(), Quantity.ZERO)
                .rule(value -> value.sign() < 0 ? Optional.of(new EntryRefusal.NumberUnreadable("less")) : Optional.empty());
        field.type("-1", dutch);
        assertThat(field.wrong().get()).isPresent();
        assertThat(field.get()).isEqualTo(Quantity.of(-1));
        field.type("1", dutch);
        assertThat(field.wrong().get()).isEmpty();
    }
}
