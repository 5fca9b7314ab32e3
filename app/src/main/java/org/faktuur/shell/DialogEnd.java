package org.faktuur.shell;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;

/// How a dialog ends: by doing what it is for, unless that is refused, or by leaving everything as it is.
public final class DialogEnd {

    private final Desk desk;
    private final ReadOnlyObjectWrapper<List<Refusal>> problems = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper();
    private boolean doing;

    /// Of a dialog at this desk.
    public DialogEnd(Desk desk) {
        this.desk = desk;
    }

    /// Why it was refused; empty while it was not.
    public ReadOnlyObjectProperty<List<Refusal>> problems() {
        return problems.getReadOnlyProperty();
    }

    /// Is the dialog done with?
    public ReadOnlyBooleanProperty closed() {
        return closed.getReadOnlyProperty();
    }

    /// Leaves everything as it is.
    public Command cancel() {
        return Command.of(() -> closed.set(true));
    }

    /// Says why it is refused; nothing where it no longer is.
    public void refuse(List<? extends Refusal> reasons) {
        problems.set(List.copyOf(reasons));
    }

    /// Does the work behind the screen, once however often it is asked for meanwhile; then closes the dialog and goes
    /// on, or says why it was refused.
    public <T> void by(Supplier<Outcome<T>> work, Consumer<? super T> then) {
        by(work, then, () -> { });
    }

    /// Likewise, and calls `anyway` whether it was done, refused or failed.
    public <T> void by(Supplier<Outcome<T>> work, Consumer<? super T> then, Runnable anyway) {
        if (!doing) {
            doing = true;
            desk.background().run(work, outcome -> end(outcome, then), () -> {
                doing = false;
                anyway.run();
            });
        }
    }

    private <T> void end(Outcome<T> outcome, Consumer<? super T> then) {
        switch (outcome) {
            case Outcome.Done<T>(var done) -> {
                closed.set(true);
                then.accept(done);
            }
            case Outcome.Refused<T>(var reasons) -> refuse(reasons);
        }
    }
}
