package org.faktuur.shell;

import javafx.collections.ObservableList;

/// The rows of an `EntryTable` as their view model keeps them.
public interface EntryRows<R> {

    /// The rows, in order.
    ObservableList<R> rows();

    /// Puts an empty row at this place, from 0; where rows are not added by typing it does nothing.
    void add(int at);

    /// Takes a row away, where that may be done.
    void delete(R row);

    /// Is nothing typed in it yet?
    boolean isBlank(R row);
}
