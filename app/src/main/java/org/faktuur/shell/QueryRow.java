package org.faktuur.shell;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.faktuur.listing.Criterion;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.texts.Texts;

/// A row of a query being written: a field, what is typed of it, and how that is understood.
public final class QueryRow {

    private final ObjectProperty<ListColumn<?>> column;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Outcome<Criterion>>> read =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Criteria criteria;
    private final CriteriaMeaning meaning;
    private final Texts texts;

    /// A row of this field in which nothing is typed yet.
    QueryRow(ListColumn<?> first, Texts texts, LocalDate today) {
        this.column = new SimpleObjectProperty<>(first);
        this.criteria = new Criteria(texts, today);
        this.meaning = new CriteriaMeaning(texts, today);
        this.texts = texts;
        column.addListener((_, _, _) -> reread());
        typed.addListener((_, _, _) -> reread());
    }

    /// A row that was kept: it means what it meant, however it is worded, until something else is typed.
    QueryRow(ListColumn<?> first, Criterion kept, Texts texts, LocalDate today) {
        this(first, texts, today);
        typed.set(criteria.worded(kept, first));
        read.set(Optional.of(Outcome.done(kept)));
    }

    private void reread() {
        read.set(typed.get().isBlank() ? Optional.empty() : Optional.of(criteria.read(typed.get(), column.get())));
    }

    /// The field.
    public ObjectProperty<ListColumn<?>> column() {
        return column;
    }

    /// What is typed of it.
    public StringProperty typed() {
        return typed;
    }

    /// What that means, or why it means nothing; empty while nothing is typed.
    public ReadOnlyObjectProperty<Optional<Outcome<Criterion>>> read() {
        return read.getReadOnlyProperty();
    }

    /// Why what is typed will not do.
    Optional<Refusal> wrong() {
        return read.get().flatMap(each -> each.refusals().stream().findFirst());
    }

    /// The name of the field.
    String field() {
        return texts.text(column.get().key());
    }

    /// How it is understood, in words; of what is not understood, why.
    String understood() {
        return wrong().map(texts::of).or(() -> read.get().map(each -> meaning.of(each.orElseThrow()))).orElse("");
    }
}
