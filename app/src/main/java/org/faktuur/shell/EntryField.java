package org.faktuur.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.texts.Formats;

/// One thing that a person types: its value, or what was typed instead and why that will not do. A part of a view
/// model; shown by a text field or by a cell of an `EntryTable`.
public final class EntryField<T> implements Observable {

    private final EntryKind<T> kind;
    private final ReadOnlyObjectWrapper<T> value;
    private final ReadOnlyObjectWrapper<Optional<Refusal>> wrong = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Refusal>> closed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<String> misread = Optional.empty();
    private Function<? super T, Optional<? extends Refusal>> rule = _ -> Optional.empty();
    private Consumer<? super T> typed = _ -> { };
    private BooleanSupplier quiet = () -> false;

    /// A field of this kind that holds this.
    public EntryField(EntryKind<T> kind, T initial) {
        this.kind = kind;
        this.value = new ReadOnlyObjectWrapper<>(initial);
    }

    /// Marks what is typed with the reason that this gives against it.
    public EntryField<T> rule(Function<? super T, Optional<? extends Refusal>> checked) {
        rule = checked;
        return this;
    }

    /// Shows nothing while this holds: the numbers of a row that nothing stands in yet.
    public EntryField<T> quietWhile(BooleanSupplier holds) {
        quiet = holds;
        return this;
    }

    /// Told whenever a person typed something else that could be read.
    public EntryField<T> whenTyped(Consumer<? super T> told) {
        typed = told;
        return this;
    }

    /// What it holds.
    public T get() {
        return value.get();
    }

    /// What it holds, as it changes.
    public ReadOnlyObjectProperty<T> value() {
        return value.getReadOnlyProperty();
    }

    /// Why what was typed will not do; empty while all is well.
    public ReadOnlyObjectProperty<Optional<Refusal>> wrong() {
        return wrong.getReadOnlyProperty();
    }

    /// Why nothing may be typed here; empty where one may.
    public ReadOnlyObjectProperty<Optional<Refusal>> closed() {
        return closed.getReadOnlyProperty();
    }

    /// May something be typed here?
    public boolean isOpen() {
        return closed.get().isEmpty();
    }

    /// Nothing may be typed here while this holds a reason.
    public EntryField<T> closedWhile(ObservableValue<Optional<Refusal>> reason) {
        closed.bind(reason);
        return this;
    }

    /// Holds another value from now on, as if read from the books: nobody is told that it was typed.
    public void set(T changed) {
        misread = Optional.empty();
        value.set(changed);
        wrong.set(checked(changed));
    }

    /// Somebody typed this. What cannot be read stays there with its reason.
    public void type(String text, Typing typing) {
        if (!isOpen() || text.equals(shown(typing.formats()))) {
            return;
        }
        switch (kind.read(text, typing)) {
            case Outcome.Done<T>(var read) -> {
                var differs = misread.isPresent() || !read.equals(value.get());
                set(read);
                if (differs) {
                    typed.accept(read);
                }
            }
            case Outcome.Refused<T>(var reasons) -> {
                misread = Optional.of(text);
                wrong.set(Optional.of(reasons.getFirst()));
            }
        }
    }

    /// Marks it with a reason that was found elsewhere, until it changes.
    public void refuse(Refusal reason) {
        wrong.set(Optional.of(reason));
    }

    /// Forgets a reason that was found elsewhere: what is asked next is judged anew.
    public void forgive() {
        if (misread.isEmpty()) {
            wrong.set(checked(get()));
        }
    }

    /// What stands in the field.
    public String shown(Formats formats) {
        return misread.orElseGet(() -> quiet.getAsBoolean() ? "" : kind.shown(value.get(), formats));
    }

    /// What there is to choose from; nothing where it is typed freely.
    public List<T> choices() {
        return kind.choices();
    }

    /// Does it stand to the right?
    public boolean isNumber() {
        return kind.isNumber();
    }

    private Optional<Refusal> checked(T read) {
        return rule.apply(read).map(reason -> reason);
    }

    @Override
    public void addListener(InvalidationListener listener) {
        value.addListener(listener);
        wrong.addListener(listener);
        closed.addListener(listener);
    }

    @Override
    public void removeListener(InvalidationListener listener) {
        value.removeListener(listener);
        wrong.removeListener(listener);
        closed.removeListener(listener);
    }
}
