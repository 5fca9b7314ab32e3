package org.faktuur.projects.invoice.view;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.faktuur.batch.BatchJob;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryKind;
import org.faktuur.shell.Page;
import org.faktuur.texts.Words;

/// Asks for the name of a new batch job of projects.
public final class NewProjectJobViewModel implements Page {

    private static final int LONGEST = 120;

    private final ProjectJobPages pages;
    private final EntryField<String> name = new EntryField<>(EntryKind.text(LONGEST), "");
    private final ObjectProperty<List<Refusal>> refusals = new SimpleObjectProperty<>(List.of());
    private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper();
    private final Command ok = Command.of("Shortcut+Enter", this::take);
    private final Command cancel = Command.of(() -> closed.set(true));

    NewProjectJobViewModel(ProjectJobPages pages) {
        this.pages = pages;
        ok.unless(name.wrong());
    }

    private void take() {
        var wanted = name.get();
        pages.desk().background().run(() -> pages.verbs().prepare(wanted), outcome -> {
            switch (outcome) {
                case Outcome.Done<BatchJob> _ -> closed.set(true);
                case Outcome.Refused<BatchJob>(var reasons) -> refusals.set(reasons);
            }
        });
    }

    /// Its name.
    public EntryField<String> name() {
        return name;
    }

    /// Why it was not made.
    public ObservableValue<List<Refusal>> refusals() {
        return refusals;
    }

    /// Makes it.
    public Command ok() {
        return ok;
    }

    /// Makes none.
    public Command cancel() {
        return cancel;
    }

    Desk desk() {
        return pages.desk();
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("NewProjectJobView.title"));
    }

    @Override
    public ReadOnlyBooleanProperty closed() {
        return closed.getReadOnlyProperty();
    }
}
