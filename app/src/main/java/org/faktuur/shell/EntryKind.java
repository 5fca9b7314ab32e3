package org.faktuur.shell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Outcome;
import org.faktuur.texts.Formats;
import org.faktuur.texts.TypedDate;
import org.faktuur.texts.TypedNumber;
import org.faktuur.texts.TypedTime;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// How values of a kind are typed and shown: small sums and both decimal marks in numbers, short forms of dates.
public final class EntryKind<T> {

    private static final int DIGITS = 12;
    private static final BigDecimal MOST_WHOLE = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final BiFunction<String, Typing, Outcome<T>> reader;
    private final BiFunction<T, Formats, String> writer;
    private final boolean number;
    private final List<T> choices;

    private EntryKind(BiFunction<String, Typing, Outcome<T>> reader, BiFunction<T, Formats, String> writer,
                      boolean number) {
        this(reader, writer, number, List.of());
    }

    private EntryKind(BiFunction<String, Typing, Outcome<T>> reader, BiFunction<T, Formats, String> writer,
                      boolean number, List<T> choices) {
        this.reader = reader;
        this.writer = writer;
        this.number = number;
        this.choices = List.copyOf(choices);
    }

    /// One of several, read by its name; a cell of an `EntryTable` words it.
    public static <T> EntryKind<T> choice(List<T> from) {
        return new EntryKind<>((typed, _) -> from.stream().filter(each -> each.toString().equals(typed)).findFirst()
                .map(Outcome::done).orElseGet(() -> Outcome.refused(new EntryRefusal.NoSuchChoice(typed))),
                (value, _) -> value.toString(), false, from);
    }

    /// A number of something, from 0 on; nothing typed is none, and none shows as nothing.
    public static EntryKind<Integer> count() {
        return new EntryKind<>((typed, typing) -> number(typed, typing, 0).then(number -> number.signum() < 0
                ? Outcome.refused(new EntryRefusal.NumberUnreadable(typed)) : Outcome.done(number.intValue())),
                (count, _) -> count == 0 ? "" : String.valueOf(count), true);
    }

    /// A text of at most so many characters; spaces around it do not count.
    public static EntryKind<String> text(int most) {
        return new EntryKind<>((typed, _) -> typed.strip().length() > most
                ? Outcome.refused(new EntryRefusal.TextBeyond(most)) : Outcome.done(typed.strip()),
                (value, _) -> value, false);
    }

    /// A quantity; nothing typed is none.
    public static EntryKind<Quantity> quantity() {
        return number(4, Quantity::new, Formats::quantity, writer -> writer);
    }

    /// A unit price; nothing typed is zero.
    public static EntryKind<Price> price() {
        return number(6, Price::new, Formats::price, writer -> writer);
    }

    /// A percentage, with or without its sign; nothing typed is zero, and zero shows as nothing.
    public static EntryKind<Percent> percent() {
        return number(4, Percent::new, (formats, percent) -> percent.isZero() ? ""
                : formats.number(percent.number(), 0, 4), typed -> typed.replace("%", ""));
    }

    /// A whole number, such as days; nothing typed is zero, and zero shows as nothing.
    public static EntryKind<Integer> whole() {
        return number(0, typed -> typed.min(MOST_WHOLE).max(MOST_WHOLE.negate()).intValueExact(),
                (formats, number) -> number == 0 ? "" : formats.number(BigDecimal.valueOf(number), 0, 0),
                typed -> typed);
    }

    /// An amount of this currency, without its name; nothing typed is zero.
    public static EntryKind<Money> money(CurrencyUnit currency) {
        return number(currency.getDecimalPlaces(), amount -> Money.of(currency, amount), Formats::amount,
                writer -> writer);
    }

    /// What one unit of a currency is worth in another; nothing typed is zero.
    public static EntryKind<BigDecimal> exchangeRate() {
        return number(10, rate -> rate, (formats, rate) -> formats.number(rate, 0, 10), typed -> typed);
    }

    /// A date.
    public static EntryKind<LocalDate> date() {
        return new EntryKind<>((typed, typing) -> TypedDate.read(typed, typing.today()).map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new EntryRefusal.DateUnreadable(typed))),
                (value, formats) -> formats.date(value), false);
    }

    /// A time of the day: 14:30, 14.30, 1430 or 14.
    public static EntryKind<LocalTime> time() {
        return new EntryKind<>((typed, _) -> TypedTime.read(typed).map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new EntryRefusal.TimeUnreadable(typed))),
                (value, _) -> value.toString(), false);
    }

    /// What was typed, or why it will not do.
    public Outcome<T> read(String typed, Typing typing) {
        return reader.apply(typed, typing);
    }

    /// The value as it stands in the field.
    public String shown(T value, Formats formats) {
        return writer.apply(value, formats);
    }

    /// What there is to choose from; nothing where it is typed freely.
    public List<T> choices() {
        return choices;
    }

    /// Does it stand to the right?
    public boolean isNumber() {
        return number;
    }

    private static <T> EntryKind<T> number(int decimals, Function<BigDecimal, T> value,
                                           BiFunction<Formats, T, String> shown, Function<String, String> bare) {
        return new EntryKind<>((typed, typing) -> number(bare.apply(typed), typing, decimals).map(value),
                (each, formats) -> shown.apply(formats, each), true);
    }

    private static Outcome<BigDecimal> number(String typed, Typing typing, int decimals) {
        if (typed.isBlank()) {
            return Outcome.done(BigDecimal.ZERO);
        }
        return TypedNumber.read(typed, typing.formats()).map(number -> fitting(number, typed, decimals))
                .orElseGet(() -> Outcome.refused(new EntryRefusal.NumberUnreadable(typed)));
    }

    /// The outcome of a sum is rounded to what is kept; a number that was typed as it is, never.
    private static Outcome<BigDecimal> fitting(BigDecimal number, String typed, int decimals) {
        var bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        if (bare.precision() - bare.scale() > DIGITS) {
            return Outcome.refused(new EntryRefusal.NumberBeyond(typed, DIGITS));
        }
        if (bare.scale() <= decimals) {
            return Outcome.done(bare);
        }
        return typed.strip().startsWith("=")
                ? Outcome.done(bare.setScale(decimals, org.faktuur.money.Rounding.HALF_AWAY_FROM_ZERO))
                : Outcome.refused(new EntryRefusal.DecimalsBeyond(typed, decimals));
    }
}
