package org.faktuur.shell;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.faktuur.listing.Criterion;
import org.faktuur.listing.Filter;
import org.faktuur.listing.Query;
import org.faktuur.listing.Sort;

/// How a list stands: its filters, its sort, the saved view that these are, and how its columns were arranged, which
/// is kept under the list's name.
final class ListShape {

    private final String name;
    private final List<? extends ListColumn<?>> columns;
    private final Desk desk;
    private final ObservableMap<String, Criterion> filters = FXCollections.observableMap(new LinkedHashMap<>());
    private final ReadOnlyObjectWrapper<Sort> sort;
    private final ReadOnlyObjectWrapper<String> view = new ReadOnlyObjectWrapper<>("");
    private ListLayout layout;

    ListShape(String name, List<? extends ListColumn<?>> columns, Desk desk) {
        this.name = name;
        this.columns = columns;
        this.desk = desk;
        this.layout = desk.choices().load(name).flatMap(ListLayout::read).orElse(ListLayout.of(columns)).fitting(columns);
        this.sort = new ReadOnlyObjectWrapper<>(layout.sort().orElse(Sort.ascending(columns.getFirst().id())));
        desk.queries().usual(name).ifPresent(this::take);
    }

    String name() {
        return name;
    }

    ObservableMap<String, Criterion> filters() {
        return filters;
    }

    ReadOnlyObjectWrapper<Sort> sort() {
        return sort;
    }

    /// The saved view that the filters were taken from and are still those of; empty for none.
    ReadOnlyObjectWrapper<String> view() {
        return view;
    }

    ListLayout layout() {
        return layout;
    }

    /// Sorted so until the person sorts it otherwise.
    void sortAtFirst(Sort first) {
        if (layout.sort().isEmpty() && view.get().isEmpty()) {
            sort.set(first);
        }
    }

    void filter(String column, Optional<Criterion> criterion) {
        criterion.ifPresentOrElse(wanted -> filters.put(column, wanted), () -> filters.remove(column));
        view.set("");
    }

    void clear() {
        filters.clear();
        view.set("");
    }

    /// Takes what a query asks for. What it says of columns that there are no more is left out.
    void take(Query query) {
        var known = query.fitting(QueryOver.filterable(columns));
        filters.clear();
        known.rows().forEach(row -> filters.merge(row.column(), row.criterion(), Criterion::and));
        known.sort().ifPresent(sort::set);
        view.set(query.name());
    }

    /// What it asks for now.
    Query query() {
        return new Query(view.get(), filters.entrySet().stream()
                .map(each -> new Query.Row(each.getKey(), each.getValue())).toList(), List.of(sort.get()));
    }

    List<Filter> held(LocalDate today) {
        return query().filters(today);
    }

    /// Keeps how the columns stand.
    void keep(ListLayout arranged) {
        if (!arranged.equals(layout)) {
            layout = arranged;
            desk.background().run(() -> {
                desk.choices().save(name, arranged.written());
                return name;
            }, _ -> { });
        }
    }
}
