package org.faktuur.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.faktuur.listing.Query;
import org.faktuur.listing.QueryRefusal;
import org.faktuur.listing.SavedQuery;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.texts.Texts;
import org.faktuur.texts.Words;

/// A query being written: criteria row by row, sorting, what it would find, and the queries that were saved.
public final class QueryViewModel implements Page {

    private final QueryOver<?> over;
    private final List<ListColumn<?>> columns;
    private final Desk desk;
    private final Texts texts;
    private final Optional<Function<Query, Outcome<List<String>>>> finder;
    private final ObservableList<QueryRow> rows = FXCollections.observableArrayList(row ->
            new Observable[] {row.column(), row.read()});
    private final ObservableList<QuerySort> sorts = FXCollections.observableArrayList(sort ->
            new Observable[] {sort.column(), sort.direction()});
    private final ReadOnlyObjectWrapper<Optional<Refusal>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper();
    private final BooleanProperty syntaxShown = new SimpleBooleanProperty();
    private final QueryCount count;
    private final QueryKept kept;
    private final Command ok = Command.of("Shortcut+Enter", this::take);
    private Optional<Query> chosen = Optional.empty();
    private List<String> found = List.of();
    private boolean filling;

    /// A query over these rows, which begins as `current`; `finder` reads what is wanted of the rows that it finds,
    /// where more is wanted than the query itself.
    public QueryViewModel(QueryOver<?> over, Query current, Optional<Function<Query, Outcome<List<String>>>> finder,
                          Desk desk) {
        this.over = over;
        this.columns = List.copyOf(over.columns());
        this.desk = desk;
        this.finder = finder;
        this.texts = Texts.ofEverything(desk.session().language());
        this.count = new QueryCount(over, desk);
        this.kept = new QueryKept(over.list(), desk, this::query, problem);
        ok.unless(problem);
        rows.addListener((Observable _) -> changed());
        sorts.addListener((Observable _) -> changed());
        fill(current);
        kept.read(current.name());
    }

    /// The rows of criteria; every one of them must hold.
    public ObservableList<QueryRow> rows() {
        return rows;
    }

    /// The rows of the sorting, the first deciding.
    public ObservableList<QuerySort> sorts() {
        return sorts;
    }

    /// The fields that can be asked for.
    List<ListColumn<?>> columns() {
        return columns;
    }

    /// The key of the text that says what is left out whatever is asked.
    Optional<String> always() {
        return over.always();
    }

    /// What speaks against the query as it is written.
    public ReadOnlyObjectProperty<Optional<Refusal>> problem() {
        return problem.getReadOnlyProperty();
    }

    /// How many rows it would find.
    public ReadOnlyObjectProperty<Words> count() {
        return count.words();
    }

    /// The saved queries.
    public QueryKept kept() {
        return kept;
    }

    /// Is it shown how criteria are written?
    public BooleanProperty syntaxShown() {
        return syntaxShown;
    }

    /// Shows how criteria are written, or hides it.
    public Command syntax() {
        return Command.of("F1", () -> syntaxShown.set(!syntaxShown.get()));
    }

    /// Writes on at a saved query.
    public void choose(SavedQuery saved) {
        kept.choose(Optional.of(saved));
        fill(saved.query());
    }

    /// A further row at this place, from 0, of the first field that no row asks for yet.
    public void addRow(int at) {
        var free = columns.stream().filter(column -> rows.stream().noneMatch(row -> row.column().get() == column))
                .findFirst().orElse(columns.getFirst());
        rows.add(at, new QueryRow(free, texts, desk.session().today()));
    }

    /// Takes a row away.
    public void removeRow(QueryRow row) {
        rows.remove(row);
        if (rows.isEmpty()) {
            addRow(0);
        }
    }

    /// A further column to sort by.
    public Command addSort() {
        return Command.of(() -> columns.stream().filter(column -> sorts.stream()
                .noneMatch(sort -> sort.column().get() == column)).findFirst()
                .ifPresent(column -> sorts.add(new QuerySort(column, false))));
    }

    /// Empties it: every row is found then.
    public Command clear() {
        return Command.of(() -> {
            kept.choose(Optional.empty());
            fill(Query.EVERYTHING);
        });
    }

    /// Takes the query.
    public Command ok() {
        return ok;
    }

    /// Takes none.
    public Command cancel() {
        return Command.of(() -> closed.set(true));
    }

    /// The query that was taken; empty when none was.
    public Optional<Query> chosen() {
        return chosen;
    }

    /// What was wanted of the rows that it found.
    public List<String> found() {
        return found;
    }

    /// The query as it is written, or what is wrong in which row.
    Outcome<Query> query() {
        var wrong = new ArrayList<Refusal>();
        var read = new ArrayList<Query.Row>();
        for (var row : rows) {
            row.wrong().ifPresent(reason -> wrong.add(new QueryRefusal.QueryRowWrong(rows.indexOf(row) + 1,
                    row.field(), reason)));
            row.read().get().filter(Outcome::isDone)
                    .ifPresent(each -> read.add(new Query.Row(row.column().get().id(), each.orElseThrow())));
        }
        return wrong.isEmpty() ? Outcome.done(new Query(kept.name(), read, sorts.stream().map(QuerySort::sort).toList()))
                : Outcome.refused(wrong);
    }

    private void fill(Query query) {
        var known = query.fitting(QueryOver.filterable(columns));
        filling = true;
        rows.setAll(known.rows().stream().map(row -> new QueryRow(column(row.column()), row.criterion(), texts,
                desk.session().today())).toList());
        sorts.setAll(known.sorts().stream().map(sort -> new QuerySort(column(sort.column()), sort.descending()))
                .toList());
        if (rows.isEmpty()) {
            addRow(0);
        }
        filling = false;
        changed();
    }

    private ListColumn<?> column(String id) {
        return columns.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private void changed() {
        if (!filling) {
            var query = query();
            problem.set(query.refusals().stream().findFirst());
            if (query.isDone()) {
                count.of(query.orElseThrow());
            } else {
                count.none();
            }
        }
    }

    private void take() {
        var query = query().orElseThrow();
        var same = kept.chosen().get().filter(saved -> saved.query().fitting(QueryOver.filterable(columns))
                .asksAs(query)).isPresent();
        var taken = same ? query : query.named("");
        finder.ifPresentOrElse(each -> desk.background().run(() -> each.apply(taken), outcome -> {
            if (outcome.isDone()) {
                found = outcome.orElseThrow();
                leaveWith(taken);
            } else {
                problem.set(outcome.refusals().stream().findFirst());
            }
        }), () -> leaveWith(taken));
    }

    private void leaveWith(Query taken) {
        chosen = Optional.of(taken);
        closed.set(true);
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("QueryView.title"));
    }

    @Override
    public ReadOnlyBooleanProperty closed() {
        return closed.getReadOnlyProperty();
    }
}
