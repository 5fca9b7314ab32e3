package org.faktuur.sales.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.shell.Command;
import org.faktuur.shell.Navigator;
import org.faktuur.shell.Page;
import org.faktuur.texts.Words;

/// Which of an order's documents to open.
public final class ChooseDocumentViewModel implements Page {

    private final Words title;
    private final List<DocumentRef> documents;
    private final Navigator navigator;
    private final ObjectProperty<Optional<DocumentRef>> chosen;
    private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper();

    ChooseDocumentViewModel(Words title, List<DocumentRef> documents, Navigator navigator) {
        this.title = title;
        this.documents = List.copyOf(documents);
        this.navigator = navigator;
        this.chosen = new SimpleObjectProperty<>(documents.stream().findFirst());
    }

    /// The documents to choose from.
    public List<DocumentRef> documents() {
        return documents;
    }

    /// The chosen one.
    public ObjectProperty<Optional<DocumentRef>> chosen() {
        return chosen;
    }

    /// Opens the chosen one.
    public Command open() {
        return Command.of(() -> chosen.get().ifPresent(document -> {
            closed.set(true);
            navigator.open(document);
        }));
    }

    /// Opens none.
    public Command cancel() {
        return Command.of(() -> closed.set(true));
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(title);
    }

    @Override
    public ReadOnlyBooleanProperty closed() {
        return closed.getReadOnlyProperty();
    }
}
