package org.faktuur.batch.view;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.faktuur.batch.BatchRules;
import org.faktuur.batch.ChangeBatchJob;
import org.faktuur.batch.JobRefusal;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryKind;
import org.faktuur.shell.Page;
import org.faktuur.texts.Words;

/// Asks how the company wants its jobs kept.
public final class BatchRulesViewModel implements Page {

    private final ChangeBatchJob change;
    private final Desk desk;
    private final EntryField<Integer> keepDays;
    private final ObjectProperty<BatchRules.Overdue> overdue;
    private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper();
    private final Command ok = Command.of("Shortcut+Enter", this::take);
    private final Command cancel = Command.of(() -> closed.set(true));

    BatchRulesViewModel(BatchRules rules, ChangeBatchJob change, Desk desk) {
        this.change = change;
        this.desk = desk;
        this.keepDays = new EntryField<>(EntryKind.whole(), rules.keepDays()).rule(days -> days < 1
                ? Optional.of(new JobRefusal.KeepDaysWrong()) : Optional.empty());
        this.overdue = new SimpleObjectProperty<>(rules.overdue());
        ok.unless(keepDays.wrong());
    }

    private void take() {
        var chosen = new BatchRules(keepDays.get(), overdue.get());
        desk.background().run(() -> change.choose(chosen), _ -> closed.set(true));
    }

    /// For how many days runs are kept.
    public EntryField<Integer> keepDays() {
        return keepDays;
    }

    /// What becomes of what was due while no program ran.
    public ObjectProperty<BatchRules.Overdue> overdue() {
        return overdue;
    }

    /// Takes it.
    public Command ok() {
        return ok;
    }

    /// Leaves it as it was.
    public Command cancel() {
        return cancel;
    }

    Desk desk() {
        return desk;
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("BatchRulesView.title"));
    }

    @Override
    public ReadOnlyBooleanProperty closed() {
        return closed.getReadOnlyProperty();
    }
}
