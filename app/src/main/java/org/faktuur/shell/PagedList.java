package org.faktuur.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import org.faktuur.listing.Criterion;
import org.faktuur.listing.Filter;
import org.faktuur.listing.Query;
import org.faktuur.listing.RowSource;
import org.faktuur.listing.Sort;
import org.faktuur.texts.Words;

/// A list as a person works with it: a window of some hundred rows over a source of any length, the sort, the
/// filters, the marked rows, and what opening a row does. Shown by a `PagedTable`.
public final class PagedList<R> {

    static final int PAGE = 120;

    private final RowSource<R> source;
    private final List<ListColumn<R>> columns;
    private final Desk desk;
    private final ListWindow<R> window = new ListWindow<>();
    private final ListShape shape;
    private final ObservableMap<Object, R> marked = FXCollections.observableMap(new LinkedHashMap<>());
    private final ObjectProperty<Optional<R>> current = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<OptionalLong> count = new ReadOnlyObjectWrapper<>(OptionalLong.empty());
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Words> status = new ReadOnlyObjectWrapper<>(Words.NONE);
    private Consumer<? super R> opener = _ -> { };
    private Optional<EmptyList> empty = Optional.empty();
    private int asked;

    /// A list of this name, under which its layout is kept, sorted by its first column.
    public PagedList(String name, RowSource<R> source, List<ListColumn<R>> columns, Desk desk) {
        this.source = source;
        this.columns = List.copyOf(columns);
        this.desk = desk;
        this.shape = new ListShape(name, this.columns, desk);
        marked.subscribe(this::reckon);
        current.subscribe(this::reckon);
        count.subscribe(this::reckon);
    }

    /// Sorted so until the person sorts it otherwise.
    public PagedList<R> sortedBy(Sort first) {
        shape.sortAtFirst(first);
        return this;
    }

    /// Enter and a double click do this with the row.
    public PagedList<R> opening(Consumer<? super R> act) {
        opener = act;
        return this;
    }

    /// What an empty list says, and the one act that it offers.
    public PagedList<R> whenEmpty(String key, String actKey, Command act) {
        empty = Optional.of(new EmptyList(key, Optional.of(actKey), Optional.of(act)));
        return this;
    }

    /// What an empty list says.
    public PagedList<R> whenEmpty(String key) {
        empty = Optional.of(new EmptyList(key, Optional.empty(), Optional.empty()));
        return this;
    }

    /// The rows that are at hand just now; never more than some hundred.
    public ObservableList<R> rows() {
        return window.rows();
    }

    /// The columns as the page made them.
    public List<ListColumn<R>> columns() {
        return columns;
    }

    /// The row that the cursor stands on.
    public ObjectProperty<Optional<R>> current() {
        return current;
    }

    /// The marked rows by their keys.
    public ObservableMap<Object, R> marked() {
        return marked;
    }

    /// What an act of the page is about: the marked rows, or without any the one that the cursor stands on.
    public List<R> chosen() {
        return marked.isEmpty() ? current.get().stream().toList() : List.copyOf(marked.values());
    }

    /// Changes whenever `chosen` does: for the commands that depend on it.
    public ObservableValue<List<R>> choice() {
        return status.map(_ -> chosen());
    }

    /// What is marked, summed and counted, for the status bar.
    public ObservableValue<Words> status() {
        return status.getReadOnlyProperty();
    }

    /// The filters by the columns they hold for.
    public ObservableMap<String, Criterion> filters() {
        return shape.filters();
    }

    /// Shows what this query asks for.
    public void show(Query query) {
        shape.take(query);
        start();
    }

    /// How the list is sorted.
    public ReadOnlyObjectProperty<Sort> sort() {
        return shape.sort().getReadOnlyProperty();
    }

    /// Is it reading rows?
    public ReadOnlyBooleanProperty reading() {
        return reading.getReadOnlyProperty();
    }

    /// How many rows the filters leave; empty while that is not known yet.
    public ReadOnlyObjectProperty<OptionalLong> count() {
        return count.getReadOnlyProperty();
    }

    /// Opens the row under the cursor.
    public void open() {
        current.get().ifPresent(this::open);
    }

    /// Opens this row.
    public void open(R row) {
        opener.accept(row);
    }

    /// Marks the row, or takes its mark away.
    public void mark(R row) {
        var key = source.key(row);
        if (marked.remove(key) == null) {
            marked.put(key, row);
        }
    }

    /// Is this row marked?
    public boolean isMarked(R row) {
        return marked.containsKey(source.key(row));
    }

    /// Lists only rows whose column holds this; an empty criterion lists them all.
    public void filter(String column, Optional<Criterion> criterion) {
        shape.filter(column, criterion);
        start();
    }

    /// Lists all rows again.
    public void clearFilters() {
        shape.clear();
        start();
    }

    private void start() {
        home();
        tally();
    }

    /// Sorts by another column or the other way round, from the start.
    public void sort(Sort by) {
        shape.sort().set(by);
        shape.keep(new ListLayout(layout().columns(), Optional.of(by)));
        home();
    }

    /// Reads the list anew, keeping the place. The first reading starts at the top.
    public void refresh() {
        var size = Math.max(PAGE, rows().size());
        if (rows().isEmpty() || window.isAtStart()) {
            home(size);
        } else {
            var first = rows().getFirst();
            read((by, wanted) -> source.page(by, wanted, source.page(by, wanted, Optional.of(first), true, 1)
                    .stream().findFirst(), false, size), found -> replace(found, false, found.size() < size));
        }
        tally();
    }

    /// To the first row.
    public void home() {
        current.set(Optional.empty());
        home(PAGE);
    }

    /// To the last row.
    public void end() {
        read((by, wanted) -> source.page(by, wanted, Optional.empty(), true, PAGE), found -> {
            replace(found, found.size() < PAGE, true);
            current.set(found.reversed().stream().findFirst());
        });
    }

    /// Reads the rows that follow the last one at hand, or come before the first.
    public void more(boolean backwards) {
        if (reading.get() || rows().isEmpty() || (backwards ? window.isAtStart() : window.isAtEnd())) {
            return;
        }
        var edge = backwards ? rows().getFirst() : rows().getLast();
        read((by, wanted) -> source.page(by, wanted, Optional.of(edge), backwards, PAGE),
                found -> window.add(found, backwards, found.size() < PAGE));
    }

    private void home(int size) {
        read((by, wanted) -> source.page(by, wanted, Optional.empty(), false, size),
                found -> replace(found, true, found.size() < size));
    }

    private void read(BiFunction<Sort, List<Filter>, List<R>> page, Consumer<List<R>> then) {
        var ticket = ++asked;
        var by = shape.sort().get();
        var wanted = held();
        reading.set(true);
        desk.background().run(() -> page.apply(by, wanted), found -> {
            if (ticket == asked) {
                then.accept(found);
            }
        }, () -> {
            if (ticket == asked) {
                reading.set(false);
            }
        });
    }

    private List<Filter> held() {
        return shape.held(desk.session().today());
    }

    private void replace(List<R> found, boolean start, boolean end) {
        var key = current.get().map(source::key);
        window.replace(found, start, end);
        found.stream().filter(row -> marked.containsKey(source.key(row)))
                .forEach(row -> marked.put(source.key(row), row));
        current.set(found.stream().filter(row -> key.filter(source.key(row)::equals).isPresent()).findFirst()
                .or(() -> found.stream().findFirst()));
        reckon();
    }

    private void tally() {
        var wanted = held();
        count.set(OptionalLong.empty());
        desk.background().run(() -> source.count(wanted), total -> {
            if (wanted.equals(held())) {
                count.set(OptionalLong.of(total));
            }
        });
    }

    private void reckon() {
        status.set(ListSums.of(count.get(), List.copyOf(marked.values()), columns));
    }

    /// How the columns stand.
    public ListLayout layout() {
        return shape.layout();
    }

    /// How it stands: filters, sort, saved view and columns.
    ListShape shape() {
        return shape;
    }

    /// What its queries are asked of.
    QueryOver<R> asked() {
        return new QueryOver<>(shape.name(), source, columns, Optional.empty());
    }

    Optional<EmptyList> empty() {
        return empty;
    }

    Desk desk() {
        return desk;
    }
}
