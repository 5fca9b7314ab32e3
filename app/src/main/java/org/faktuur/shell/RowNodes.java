package org.faktuur.shell;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Keeps a node for each row of a list in a pane, in the order of the rows; a row that stays keeps its node.
final class RowNodes<T, N extends Node> {

    private final Map<T, N> nodes = new HashMap<>();
    private final ObservableList<T> rows;
    private final Function<T, N> maker;
    private final BiConsumer<N, Integer> numberer;
    private final Pane pane;

    /// `numberer` is told each node's place, from 1, whenever it changes.
    RowNodes(Pane pane, ObservableList<T> rows, Function<T, N> maker, BiConsumer<N, Integer> numberer) {
        this.pane = pane;
        this.rows = rows;
        this.maker = maker;
        this.numberer = numberer;
        rows.addListener((ListChangeListener<T>) change -> {
            var moved = false;
            while (change.next()) {
                moved |= !change.wasUpdated();
            }
            if (moved) {
                place();
            }
        });
        place();
    }

    N of(T row) {
        return nodes.get(row);
    }

    private void place() {
        nodes.keySet().retainAll(rows);
        pane.getChildren().setAll(rows.stream().map(row -> nodes.computeIfAbsent(row, maker)).toList());
        for (var at = 0; at < rows.size(); at++) {
            numberer.accept(nodes.get(rows.get(at)), at + 1);
        }
    }
}
