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

    /// How it looks, and what it suggests while one types.
    public record Look<R>(boolean right, Optional<Function<String, List<Suggestion>>> find) {
    }

    /// A column that is typed in.
    public static <R> EntryColumn<R> typed(String id, String key, int width, Function<R, EntryField<?>> field) {
        return new EntryColumn<>(id, key, width, Optional.of(field), row -> field.apply(row).value(),
                new Look<>(false, Optional.empty()));
    }

    /// A column that only shows.
    public static <R> EntryColumn<R> shown(String id, String key, int width,
                                           Function<R, ? extends ObservableValue<?>> value) {
        return new EntryColumn<>(id, key, width, Optional.empty(), value, new Look<>(false, Optional.empty()));
    }

    /// The same to the right: for numbers.
    public EntryColumn<R> right() {
        return new EntryColumn<>(id, key, width, typed, shown, new Look<>(true, look.find()));
    }

    /// The same, suggesting while one types. Called off the screen's thread.
    public EntryColumn<R> suggesting(Function<String, List<Suggestion>> find) {
        return new EntryColumn<>(id, key, width, typed, shown, new Look<>(look.right(), Optional.of(find)));
    }
}
