package org.faktuur.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.faktuur.outcome.Outcome;

/// All rows that a query finds in a source, however many pages that takes.
public final class FoundRows {

    private static final int PAGE = 2_000;

    private FoundRows() {
    }

    /// A part of every row that the query finds on this day, in the order of the query, or else of `usual`; refused
    /// where they are more than `most`.
    ///
    /// @param part what of a row is wanted: its number
    public static <R, K> Outcome<List<K>> of(RowSource<R> source, Query query, Sort usual, Look<R, K> look) {
        var sort = query.sort().orElse(usual);
        var filters = query.filters(look.today());
        var found = new ArrayList<K>();
        Optional<R> last = Optional.empty();
        while (true) {
            var page = source.page(sort, filters, last, false, PAGE);
            page.forEach(row -> found.add(look.part().apply(row)));
            if (found.size() > look.most()) {
                return Outcome.refused(new QueryRefusal.TooManyFound(source.count(filters), look.most()));
            }
            if (page.size() < PAGE) {
                return Outcome.done(List.copyOf(found));
            }
            last = Optional.of(page.getLast());
        }
    }

    /// What is wanted of the rows.
    ///
    /// @param part what of a row: its number
    /// @param today the day that moving days are reckoned from
    /// @param most more rows than this are refused
    public record Look<R, K>(Function<? super R, K> part, LocalDate today, int most) {
    }
}
