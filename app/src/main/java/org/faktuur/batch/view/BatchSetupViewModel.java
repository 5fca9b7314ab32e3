package org.faktuur.batch.view;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.faktuur.batch.JobAlerts;
import org.faktuur.batch.JobRefusal;
import org.faktuur.batch.JobSetup;
import org.faktuur.batch.KeepHistory;
import org.faktuur.batch.RecurrenceWords;
import org.faktuur.outcome.Refusal;
import org.faktuur.recurrence.Recurrence;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryKind;
import org.faktuur.shell.Page;
import org.faktuur.texts.Words;

/// The Batch dialog: whether something is done unattended, under which name, when, what is kept of it and who is told.
public final class BatchSetupViewModel implements Page {

    private static final String KEY = "BatchSetupView.";
    private static final int LONGEST = 120;

    private final Desk desk;
    private final boolean always;
    private final BooleanProperty processing;
    private final EntryField<String> caption;
    private final ObjectProperty<Recurrence> recurrence;
    private final ObjectProperty<KeepHistory> history;
    private final BooleanProperty alertEnded;
    private final BooleanProperty alertError;
    private final BooleanProperty alertCanceled;
    private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper();
    private final Command recur = Command.of("Alt+R", this::askRecurrence);
    private final Command ok = Command.of("Shortcut+Enter", this::take);
    private final Command cancel = Command.of(() -> closed.set(true));
    private final ObservableValue<Optional<Refusal>> noAlerts;
    private Optional<Optional<JobSetup>> answer = Optional.empty();

    /// Begins with what was said before, or else with a job of this name that runs once, at once.
    ///
    /// @param always whether it is a job in any case, and only how is asked
    BatchSetupViewModel(Optional<JobSetup> before, String name, boolean always, Desk desk) {
        this.desk = desk;
        this.always = always;
        var shown = before.orElseGet(() -> new JobSetup(name, Recurrence.once(LocalDateTime.ofInstant(
                desk.session().now(), desk.session().zone()).truncatedTo(ChronoUnit.MINUTES), desk.session().zone()),
                KeepHistory.ALWAYS, JobAlerts.OF_ERRORS));
        this.processing = new SimpleBooleanProperty(always || before.isPresent());
        this.caption = new EntryField<>(EntryKind.text(LONGEST), shown.caption());
        this.recurrence = new SimpleObjectProperty<>(shown.recurrence());
        this.history = new SimpleObjectProperty<>(shown.history());
        this.alertEnded = new SimpleBooleanProperty(shown.alerts().ended());
        this.alertError = new SimpleBooleanProperty(shown.alerts().error());
        this.alertCanceled = new SimpleBooleanProperty(shown.alerts().canceled());
        this.noAlerts = Bindings.createObjectBinding(() -> !processing.get()
                ? Optional.of(new JobRefusal.ProcessingOff()) : history.get() == KeepHistory.NEVER
                ? Optional.of(new JobRefusal.NeverAlerted()) : Optional.empty(), processing, history);
        recur.unless(processing.map(on -> on ? Optional.<Refusal>empty()
                : Optional.<Refusal>of(new JobRefusal.ProcessingOff())));
        ok.unless(Bindings.createObjectBinding(this::whyNot, processing, caption.value(), caption.wrong(), recurrence));
    }

    private Optional<Refusal> whyNot() {
        if (!processing.get()) {
            return Optional.empty();
        }
        return caption.wrong().get().or(() -> setup().checked().refusals().stream().findFirst());
    }

    private JobSetup setup() {
        return new JobSetup(caption.get(), recurrence.get(), history.get(), new JobAlerts(alertEnded.get(),
                alertError.get(), alertCanceled.get()));
    }

    private void askRecurrence() {
        var asked = new RecurrenceViewModel(recurrence.get(), desk);
        desk.dialogs().show(asked);
        asked.chosen().ifPresent(recurrence::set);
    }

    private void take() {
        answer = Optional.of(processing.get() ? Optional.of(setup()) : Optional.empty());
        closed.set(true);
    }

    /// Is it done unattended?
    public BooleanProperty processing() {
        return processing;
    }

    /// Can it be done otherwise at all?
    boolean isAlways() {
        return always;
    }

    /// Its name.
    public EntryField<String> caption() {
        return caption;
    }

    /// Which runs are kept.
    public ObjectProperty<KeepHistory> history() {
        return history;
    }

    /// Is one told when it has ended?
    public BooleanProperty alertEnded() {
        return alertEnded;
    }

    /// Is one told of errors?
    public BooleanProperty alertError() {
        return alertError;
    }

    /// Is one told when somebody stopped it?
    public BooleanProperty alertCanceled() {
        return alertCanceled;
    }

    /// Why nothing is alerted; empty where something can be.
    ObservableValue<Optional<Refusal>> noAlerts() {
        return noAlerts;
    }

    /// Why nothing more is asked; empty while it is a job.
    ObservableValue<Optional<Refusal>> off() {
        return processing.map(on -> on ? Optional.empty() : Optional.of(new JobRefusal.ProcessingOff()));
    }

    /// When it runs, in words.
    public ObservableValue<Words> when() {
        return recurrence.map(RecurrenceWords::of);
    }

    /// Asks when it recurs.
    public Command recur() {
        return recur;
    }

    /// Takes it.
    public Command ok() {
        return ok;
    }

    /// Leaves it as it was.
    public Command cancel() {
        return cancel;
    }

    /// What was said: a job, or none; empty when it was left as it was.
    public Optional<Optional<JobSetup>> answer() {
        return answer;
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
