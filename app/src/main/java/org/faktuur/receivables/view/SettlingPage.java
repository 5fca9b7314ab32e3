package org.faktuur.receivables.view;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.faktuur.outcome.Refusal;
import org.faktuur.shell.Command;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.Page;
import org.faktuur.texts.Words;

/// A dialog that settles what is open.
interface SettlingPage extends Page {

    /// What it settles.
    Settling settling();

    /// Whose desk it is.
    ReceivablesPages pages();

    /// The fields above the lines.
    EntryForm form();

    /// Settles what is proposed.
    Command proposing();

    /// Posts it.
    Command ok();

    /// What is open, with how much of it is settled.
    default OpenLines lines() {
        return settling().lines;
    }

    /// What is settled comes to this.
    default ReadOnlyObjectProperty<Words> sums() {
        return settling().sums.getReadOnlyProperty();
    }

    /// Why it was refused; empty while it was not.
    default ReadOnlyObjectProperty<List<Refusal>> problems() {
        return settling().end.problems();
    }

    /// Settles nothing.
    default Command clear() {
        return Command.of(() -> lines().take(List.of()));
    }

    /// Posts nothing.
    default Command cancel() {
        return settling().end.cancel();
    }

    @Override
    default ReadOnlyBooleanProperty closed() {
        return settling().end.closed();
    }
}
