package org.faktuur.sales.view;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.shell.Command;
import org.faktuur.shell.Page;
import org.faktuur.texts.Words;

/// Asks what is posted when *Summary update for* was changed and the orders were not arranged since (the
/// specification, B5).
public final class NotArrangedViewModel implements Page {

    /// What is to be done.
    public enum Answer {
        ARRANGE, AS_LISTED, STAY
    }

    private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper();
    private Answer answer = Answer.STAY;

    private Command answering(Answer chosen) {
        return Command.of(() -> {
            answer = chosen;
            closed.set(true);
        });
    }

    /// Arranges, and posts what comes of it.
    public Command arrange() {
        return answering(Answer.ARRANGE);
    }

    /// Posts what is listed.
    public Command asListed() {
        return answering(Answer.AS_LISTED);
    }

    /// Goes back to the dialog.
    public Command stay() {
        return answering(Answer.STAY);
    }

    /// What was answered; closing the window is going back.
    public Answer answer() {
        return answer;
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("PostSalesInvoiceView.title"));
    }

    @Override
    public ReadOnlyBooleanProperty closed() {
        return closed.getReadOnlyProperty();
    }
}
