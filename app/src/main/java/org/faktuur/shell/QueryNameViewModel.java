package org.faktuur.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.faktuur.listing.QueryRefusal;
import org.faktuur.listing.SavedQueries;
import org.faktuur.outcome.Refusal;
import org.faktuur.texts.Words;

/// Under which name a query is saved.
public final class QueryNameViewModel implements Page {

    private final Words title;
    private final List<String> taken;
    private final StringProperty name;
    private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper();
    private final Command ok;
    private Optional<String> chosen = Optional.empty();

    QueryNameViewModel(Words title, String first, List<String> taken) {
        this.title = title;
        this.taken = List.copyOf(taken);
        this.name = new SimpleStringProperty(first);
        this.ok = Command.of(this::take).unless(Bindings.createObjectBinding(this::whyNot, name));
    }

    private Optional<Refusal> whyNot() {
        var typed = name.get().strip();
        if (typed.isEmpty()) {
            return Optional.of(new QueryRefusal.QueryNameMissing());
        }
        if (typed.length() > SavedQueries.LONGEST_NAME) {
            return Optional.of(new QueryRefusal.QueryNameBeyond(SavedQueries.LONGEST_NAME));
        }
        return taken.contains(typed) ? Optional.of(new QueryRefusal.QueryNameTaken(typed)) : Optional.empty();
    }

    private void take() {
        chosen = Optional.of(name.get().strip());
        closed.set(true);
    }

    /// What is typed.
    public StringProperty name() {
        return name;
    }

    /// Takes the name.
    public Command ok() {
        return ok;
    }

    /// Takes none.
    public Command cancel() {
        return Command.of(() -> closed.set(true));
    }

    /// The name that was taken; empty when none was.
    Optional<String> chosen() {
        return chosen;
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(title);
    }

    @Override
    public ReadOnlyBooleanProperty closed() {
        return closed.getReadOnlyProperty();
    }
}
