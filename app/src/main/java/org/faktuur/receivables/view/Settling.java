package org.faktuur.receivables.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.receivables.OpenTransaction;
import org.faktuur.receivables.SettlementPart;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.DialogEnd;
import org.faktuur.shell.EntryForm;
import org.faktuur.texts.Words;

/// What every dialog that settles does: what is open with how much of it is settled, what that comes to, why it cannot
/// be posted, and the way out.
final class Settling {

    final ReadOnlyObjectWrapper<Words> sums = new ReadOnlyObjectWrapper<>(Words.NONE);
    final DialogEnd end;
    final OpenLines lines;
    private final ReadOnlyObjectWrapper<Optional<Refusal>> against = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// At this desk. `propose` says how much of those that were chosen is settled; `changed` reckons what that comes to.
    Settling(Desk desk, Function<List<OpenTransaction>, List<SettlementPart>> propose, Runnable changed) {
        this.end = new DialogEnd(desk);
        this.lines = new OpenLines(propose, changed);
    }

    /// It comes to this; what is wrong in the lines or the form keeps it from being posted.
    void reckoned(Words comesTo, EntryForm form) {
        end.refuse(List.of());
        sums.set(comesTo);
        against.set(lines.wrong().or(() -> form.problems().stream().findFirst()));
    }

    /// A command that posts, off while something is wrong or it is being posted.
    Command posting(Runnable post) {
        return Command.of(post).unless(against);
    }

    /// Posts behind the screen; then does the rest and closes the dialog, or says why not.
    <T> void post(Supplier<Outcome<T>> verb, Consumer<T> then) {
        against.set(Optional.of(new ReceivablesPageRefusal.BeingRegistered()));
        end.by(verb, then, () -> against.set(Optional.empty()));
    }
}
