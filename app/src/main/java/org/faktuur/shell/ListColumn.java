package org.faktuur.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.faktuur.texts.Words;

/// A column of a list: its name to the source, the key of its header, its value and how that is shown; of a
/// status, the values that it can have; whether it keeps its width where there is little room; whether it is hidden until
/// a person shows it.
public record ListColumn<R>(String id, String key, Kind kind, Function<? super R, ?> value, int width,
        boolean sortable, List<? extends Enum<?>> choices, boolean stays, boolean hidden) {

    /// How a column's values are shown and filtered: amounts (`Money`, `BigDecimal`) and numbers to the right, a
    /// status (an enum) as icon and word.
    public enum Kind { TEXT, AMOUNT, NUMBER, DATE, STATUS }

    /// A text.
    public static <R> ListColumn<R> text(String id, String key, Function<? super R, String> value) {
        return new ListColumn<>(id, key, Kind.TEXT, value, 140, true, List.of(), false, false);
    }

    /// What is worded only when it is shown; neither sorted nor filtered by the source.
    public static <R> ListColumn<R> words(String id, String key, Function<? super R, Words> value) {
        return new ListColumn<>(id, key, Kind.TEXT, value, 200, false, List.of(), false, false);
    }

    /// An amount of money: the number alone, the currency stands in its own column.
    public static <R> ListColumn<R> amount(String id, String key, Function<? super R, ?> value) {
        return new ListColumn<>(id, key, Kind.AMOUNT, value, 110, true, List.of(), false, false);
    }

    /// A number or quantity.
    public static <R> ListColumn<R> number(String id, String key, Function<? super R, ?> value) {
        return new ListColumn<>(id, key, Kind.NUMBER, value, 80, true, List.of(), false, false);
    }

    /// A date.
    public static <R> ListColumn<R> date(String id, String key, Function<? super R, LocalDate> value) {
        return new ListColumn<>(id, key, Kind.DATE, value, 114, true, List.of(), false, false);
    }

    /// A status: icon and word.
    public static <R, E extends Enum<E>> ListColumn<R> status(String id, String key, Class<E> type,
            Function<? super R, E> value) {
        return new ListColumn<>(id, key, Kind.STATUS, value, 130, true, List.of(type.getEnumConstants()), false, false);
    }

    /// The same column of this width in pixels.
    public ListColumn<R> wide(int pixels) {
        return new ListColumn<>(id, key, kind, value, pixels, sortable, choices, stays, hidden);
    }

    /// The same column, which keeps its width where there is little room: for values of one length, such as moments.
    public ListColumn<R> whole() {
        return new ListColumn<>(id, key, kind, value, width, sortable, choices, true, hidden);
    }

    /// The same column, neither sorted nor filtered by the source.
    public ListColumn<R> unsorted() {
        return new ListColumn<>(id, key, kind, value, width, false, choices, stays, hidden);
    }

    /// The same column, hidden until a person shows it: for what one seldom looks at.
    public ListColumn<R> aside() {
        return new ListColumn<>(id, key, kind, value, width, sortable, choices, stays, true);
    }
}
