package org.faktuur.projects.invoice.view;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.faktuur.projects.invoice.ProjectWorkflow;
import org.faktuur.shell.Command;
import org.faktuur.shell.Page;
import org.faktuur.texts.Words;

/// Look Up Record: which workflow a batch job is started with.
public final class LookUpRecordViewModel implements Page {

    private final ObjectProperty<ProjectWorkflow> workflow =
            new SimpleObjectProperty<>(ProjectWorkflow.PROCESS_RUN_CALLER);
    private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper();
    private Optional<ProjectWorkflow> chosen = Optional.empty();

    /// The one under the cursor.
    public ObjectProperty<ProjectWorkflow> workflow() {
        return workflow;
    }

    /// Takes it.
    public Command add() {
        return Command.of("Shortcut+Enter", () -> {
            chosen = Optional.of(workflow.get());
            closed.set(true);
        });
    }

    /// Takes none.
    public Command cancel() {
        return Command.of(() -> closed.set(true));
    }

    /// The one that was taken.
    public Optional<ProjectWorkflow> chosen() {
        return chosen;
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("LookUpRecordView.title"));
    }

    @Override
    public ReadOnlyBooleanProperty closed() {
        return closed.getReadOnlyProperty();
    }
}
