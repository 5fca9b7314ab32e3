package org.faktuur.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;

/// A column of an `EntryTable`: typed in, or only shown.
///
/// @param typed the field of a row that is typed in; empty where the column only shows
/// @param shown the value of a row that is shown
/// @param right numbers stand to the right
public record EntryColumn<R>(String id, String key, int width, Optional<Function<R, EntryField<?>>> typed,
                             Function<R, ? extends ObservableValue<?>> shown, Look<R> look) {

    /// How it looks, what it suggests while one types, and the status that stands as an icon before a row's value.
    public record Look<R>(boolean right, Optional<Function<String, List<Suggestion>>> find,
                          Function<R, Optional<? extends Enum<?>>> mark) {

        static <R> Look<R> plain() {
            return new Look<>(false, Optional.empty(), _ -> Optional.empty());
        }
    }

    /// A column that is typed in.
    public static <R> EntryColumn<R> typed(String id, String key, int width, Function<R, EntryField<?>> field) {
        return new EntryColumn<>(id, key, width, Optional.of(field), row -> field.apply(row).value(),
                Look.plain());
    }

    /// A column that only shows.
    public static <R> EntryColumn<R> shown(String id, String key, int width,
                                           Function<R, ? extends ObservableValue<?>> value) {
        return new EntryColumn<>(id, key, width, Optional.empty(), value, Look.plain());
    }

    /// The same to the right: for numbers.
    public EntryColumn<R> right() {
        return new EntryColumn<>(id, key, width, typed, shown, new Look<>(true, look.find(), look.mark()));
    }

    /// The same, suggesting while one types. Called off the screen's thread.
    public EntryColumn<R> suggesting(Function<String, List<Suggestion>> find) {
        return new EntryColumn<>(id, key, width, typed, shown, new Look<>(look.right(), Optional.of(find), look.mark()));
    }

    /// The same with a status of the row as an icon, where it has one.
    public EntryColumn<R> marked(Function<R, Optional<? extends Enum<?>>> mark) {
        return new EntryColumn<>(id, key, width, typed, shown, new Look<>(look.right(), look.find(), mark));
    }
}
