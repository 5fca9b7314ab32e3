package org.faktuur.shell;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.outcome.Refusal;

/// An act of a page: it can be done now, or the reason why not.
public final class Command {

    private final Runnable act;
    private final String shortcut;
    private final ReadOnlyObjectWrapper<Optional<Refusal>> why = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanBinding off = Bindings.createBooleanBinding(() -> why.get().isPresent(), why);

    private Command(Runnable act, String shortcut) {
        this.act = act;
        this.shortcut = shortcut;
    }

    /// An act that can be done until something speaks against it.
    public static Command of(Runnable act) {
        return new Command(act, "");
    }

    /// An act with a key, written as JavaFX does: `F9`, `Shift+F9`, `Shortcut+N`.
    public static Command of(String shortcut, Runnable act) {
        return new Command(act, shortcut);
    }

    /// From now on the act is off while this holds a reason.
    public Command unless(ObservableValue<Optional<Refusal>> reason) {
        why.bind(reason);
        return this;
    }

    /// Off, for this reason.
    public void off(Refusal reason) {
        why.set(Optional.of(reason));
    }

    /// On again.
    public void on() {
        why.set(Optional.empty());
    }

    /// The reason why it is off; empty while it is on.
    public ReadOnlyObjectProperty<Optional<Refusal>> why() {
        return why.getReadOnlyProperty();
    }

    /// Is it off?
    public BooleanBinding disabled() {
        return off;
    }

    /// Its key, where it has one.
    public Optional<String> shortcut() {
        return Optional.of(shortcut).filter(keys -> !keys.isEmpty());
    }

    /// Does it, unless it is off.
    public void run() {
        if (why.get().isEmpty()) {
            act.run();
        }
    }
}
