package org.faktuur.shell;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.faktuur.texts.Words;

/// Asks for a file by its path, where the system has no window for choosing one.
public final class FilePathViewModel implements Page {

    private final Words title;
    private final StringProperty path;
    private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper();
    private final Command choose = Command.of(() -> close(true));
    private final Command cancel = Command.of(() -> close(false));
    private boolean chosen;

    /// Asks under this title, beginning with this path.
    public FilePathViewModel(Words title, String suggested) {
        this.title = title;
        this.path = new SimpleStringProperty(suggested);
    }

    private void close(boolean taken) {
        chosen = taken;
        closed.set(true);
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(title);
    }

    @Override
    public ReadOnlyBooleanProperty closed() {
        return closed.getReadOnlyProperty();
    }

    /// The path as it is typed.
    public StringProperty path() {
        return path;
    }

    /// Takes the path.
    public Command choose() {
        return choose;
    }

    /// Takes none.
    public Command cancel() {
        return cancel;
    }

    /// The path that was taken.
    public Optional<Path> chosen() {
        return Optional.of(path.get().strip()).filter(_ -> chosen).filter(typed -> !typed.isEmpty()).map(Path::of);
    }
}
