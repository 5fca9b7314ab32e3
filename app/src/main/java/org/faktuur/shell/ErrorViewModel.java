package org.faktuur.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.texts.Words;

/// A surprise: what was being done, its short code, and the details that one can copy for whoever mends it.
public final class ErrorViewModel implements Page {

    private final Throwable surprise;
    private final Words doing;
    private final Map<String, String> facts;
    private final Consumer<String> clipboard;
    private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper copied = new ReadOnlyBooleanWrapper();
    private final Command copy = Command.of(this::copyDetails);
    private final Command close = Command.of(() -> closed.set(true));

    /// A surprise while `doing`, with facts about the program, and where copies go.
    public ErrorViewModel(Throwable surprise, Words doing, Map<String, String> facts, Consumer<String> clipboard) {
        this.surprise = surprise;
        this.doing = doing;
        this.facts = new TreeMap<>(facts);
        this.clipboard = clipboard;
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("ErrorView.title"));
    }

    @Override
    public ReadOnlyBooleanProperty closed() {
        return closed.getReadOnlyProperty();
    }

    /// What was being done.
    public Words doing() {
        return doing;
    }

    /// The short code.
    public String code() {
        return ErrorCode.of(surprise).code();
    }

    /// What happened, for whoever mends it: the code, the facts, and where it happened.
    public String details() {
        var lines = new StringWriter();
        lines.append(code()).append('\n');
        facts.forEach((name, fact) -> lines.append(name).append(": ").append(fact).append('\n'));
        surprise.printStackTrace(new PrintWriter(lines, true));
        return lines.toString();
    }

    /// Copies the details.
    public Command copy() {
        return copy;
    }

    private void copyDetails() {
        clipboard.accept(details());
        copied.set(true);
    }

    /// Closes the window.
    public Command close() {
        return close;
    }

    /// Were the details copied?
    public ReadOnlyBooleanProperty copied() {
        return copied.getReadOnlyProperty();
    }
}
