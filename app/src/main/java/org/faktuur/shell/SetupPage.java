package org.faktuur.shell;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.texts.Words;

/// A page on which a company sets something up: a list beside the form of one of its rows. Shown by a `SetupPane`.
public interface SetupPage<R> extends Page {

    /// The rows, the form and the acts.
    SetupRows<R> setup();

    @Override
    default ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(setup().title());
    }

    @Override
    default ObservableValue<Words> status() {
        return setup().rows().list().status();
    }

    @Override
    default void onShown() {
        setup().rows().list().refresh();
    }

    @Override
    default void refresh() {
        setup().rows().list().refresh();
    }

    @Override
    default boolean mayClose() {
        return setup().form().mayClose(setup().desk());
    }
}
