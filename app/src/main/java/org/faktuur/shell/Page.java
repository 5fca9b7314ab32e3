package org.faktuur.shell;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.texts.Words;

/// A view model that can stand in a tab of its own or in a dialog. Its view is found by its name.
public interface Page {

    /// What the tab or the dialog's title bar says.
    ObservableValue<Words> title();

    /// What the status bar says while the page is in front.
    default ObservableValue<Words> status() {
        return new ReadOnlyObjectWrapper<>(Words.NONE);
    }

    /// The name of an icon before its title.
    default Optional<String> icon() {
        return Optional.empty();
    }

    /// Has its tab a cross?
    default boolean isClosable() {
        return true;
    }

    /// It came in front; the first time is when it reads what it shows.
    default void onShown() {
    }

    /// Reads again what it shows (F5).
    default void refresh() {
    }

    /// May it go away? A page with changes that are not kept asks first.
    default boolean mayClose() {
        return true;
    }

    /// Becomes true when the page is done and wants its tab or dialog closed.
    default ReadOnlyBooleanProperty closed() {
        return new ReadOnlyBooleanWrapper(false);
    }
}
