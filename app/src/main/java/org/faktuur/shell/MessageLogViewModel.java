package org.faktuur.shell;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import org.faktuur.texts.Words;

/// Everything that the message bar said since the program was started.
public final class MessageLogViewModel implements Page {

    private final Messages messages;

    MessageLogViewModel(Messages messages) {
        this.messages = messages;
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("MessageLogView.title"));
    }

    ObservableList<Messages.Said> said() {
        return messages.log();
    }
}
