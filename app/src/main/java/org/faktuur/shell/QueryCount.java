package org.faktuur.shell;

import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.faktuur.listing.Query;
import org.faktuur.texts.Words;

/// How many rows a query would find, counted in the background while it is being written: one at a time, and of what
/// was asked meanwhile only the last.
final class QueryCount {

    private final QueryOver<?> over;
    private final Desk desk;
    private final ReadOnlyObjectWrapper<Words> words = new ReadOnlyObjectWrapper<>(Words.NONE);
    private Optional<Query> next = Optional.empty();
    private boolean counting;

    QueryCount(QueryOver<?> over, Desk desk) {
        this.over = over;
        this.desk = desk;
    }

    ReadOnlyObjectProperty<Words> words() {
        return words.getReadOnlyProperty();
    }

    void of(Query query) {
        next = Optional.of(query);
        if (!counting) {
            count();
        }
    }

    /// There is nothing that could be counted.
    void none() {
        next = Optional.empty();
        words.set(Words.NONE);
    }

    private void count() {
        next.ifPresent(query -> {
            var filters = query.filters(desk.session().today());
            next = Optional.empty();
            counting = true;
            desk.background().run(() -> over.source().count(filters), this::show, () -> {
                counting = false;
                count();
            });
        });
    }

    private void show(long found) {
        if (next.isEmpty()) {
            words.set(Words.of(found == 1 ? "QueryView.countOne" : "QueryView.count", Map.of("count", found)));
        }
    }
}
