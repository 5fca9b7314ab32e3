package org.faktuur.batch.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.batch.JobRefusal;
import org.faktuur.batch.RecurrenceWords;
import org.faktuur.outcome.Refusal;
import org.faktuur.recurrence.Recurrence;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Page;
import org.faktuur.texts.Words;

/// Asks when something recurs (the specification, C4), and shows the next twelve times that come of it.
public final class RecurrenceViewModel implements Page {

    private static final String KEY = "RecurrenceView.";
    private static final int SHOWN = 12;

    private final Desk desk;
    private final RecurrenceFields fields;
    private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper();
    private final Command ok = Command.of("Shortcut+Enter", this::take);
    private final Command cancel = Command.of(() -> closed.set(true));
    private final ObservableValue<List<Words>> next;
    private Optional<Recurrence> chosen = Optional.empty();

    /// Begins with this one.
    public RecurrenceViewModel(Recurrence shown, Desk desk) {
        this.desk = desk;
        this.fields = new RecurrenceFields(shown);
        this.next = Bindings.createObjectBinding(this::reckoned, fields.all());
        ok.unless(Bindings.createObjectBinding(this::whyNot, fields.all()));
    }

    private List<Words> reckoned() {
        return fields.wrong().isPresent() ? List.of() : fields.recurrence().after(desk.session().now(), SHOWN).stream()
                .map(RecurrenceWords::of).toList();
    }

    private Optional<Refusal> whyNot() {
        return fields.wrong().or(() -> fields.recurrence().first(1).isEmpty()
                ? Optional.<Refusal>of(new JobRefusal.NeverDue()) : Optional.<Refusal>empty());
    }

    private void take() {
        chosen = Optional.of(fields.recurrence());
        closed.set(true);
    }

    /// What is typed.
    public RecurrenceFields fields() {
        return fields;
    }

    /// The next twelve times, or fewer where there are no more.
    public ObservableValue<List<Words>> next() {
        return next;
    }

    /// The whole of it in words; nothing while something typed is wrong.
    public ObservableValue<Words> words() {
        return next.map(_ -> fields.wrong().isPresent() ? Words.NONE : RecurrenceWords.of(fields.recurrence()));
    }

    /// Takes it.
    public Command ok() {
        return ok;
    }

    /// Leaves it as it was.
    public Command cancel() {
        return cancel;
    }

    /// What was taken; empty when it was left as it was.
    public Optional<Recurrence> chosen() {
        return chosen;
    }

    Desk desk() {
        return desk;
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of(KEY + "title"));
    }

    @Override
    public ReadOnlyBooleanProperty closed() {
        return closed.getReadOnlyProperty();
    }
}
