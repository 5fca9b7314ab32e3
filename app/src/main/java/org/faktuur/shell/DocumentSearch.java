package org.faktuur.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.faktuur.listing.Criterion;
import org.faktuur.listing.Filter;
import org.faktuur.listing.RowSource;
import org.faktuur.listing.Sort;

/// Finds documents of a list whose number holds what was typed, newest first, and then those whose name begins so.
///
/// @param number the column of the numbers
/// @param name the column of the names; empty where only numbers are looked for
public record DocumentSearch<R>(RowSource<R> rows, String number, Optional<String> name,
                                Function<R, FoundDocument> found) {

    /// At most so many; none for nothing typed. Called off the screen's thread.
    public List<FoundDocument> find(String typed, int most) {
        var words = typed.strip();
        return words.isEmpty() ? List.of() : Stream.concat(like(number, "*" + words + "*", most),
                name.stream().flatMap(column -> like(column, words + "*", most))).distinct().limit(most).toList();
    }

    private Stream<FoundDocument> like(String column, String pattern, int most) {
        return rows.page(Sort.descending(number), List.of(new Filter(column, new Criterion.Like(pattern))),
                Optional.empty(), false, most).stream().map(found);
    }
}
