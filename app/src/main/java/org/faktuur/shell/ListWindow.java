package org.faktuur.shell;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The rows of a list that are at hand: some hundred in one run, which grows at the end that is read on and drops
/// rows at the other.
final class ListWindow<R> {

    static final int MOST = 600;

    private final ObservableList<R> rows = FXCollections.observableArrayList();
    private boolean atStart = true;
    private boolean atEnd;

    ObservableList<R> rows() {
        return rows;
    }

    boolean isAtStart() {
        return atStart;
    }

    boolean isAtEnd() {
        return atEnd;
    }

    /// Other rows, with nothing before them where they begin the list and nothing after where they end it.
    void replace(List<R> found, boolean start, boolean end) {
        atStart = start;
        atEnd = end;
        rows.setAll(found);
    }

    /// The rows that come before or after those at hand; `last` when there are no more that way.
    void add(List<R> found, boolean before, boolean last) {
        if (before) {
            atStart = last;
            rows.addAll(0, found);
            atEnd &= !drop(MOST, rows.size());
        } else {
            atEnd = last;
            rows.addAll(found);
            atStart &= !drop(0, rows.size() - MOST);
        }
    }

    private boolean drop(int from, int to) {
        if (from >= to) {
            return false;
        }
        rows.remove(from, to);
        return true;
    }
}
