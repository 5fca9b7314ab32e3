package org.faktuur.projects.contract.view;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// A part of a page that is there only while something holds; it takes no room otherwise.
final class ShownWhile {

    private ShownWhile() {
    }

    /// The node is there while this holds.
    static void holds(ObservableValue<Boolean> when, Node node) {
        when.subscribe(shown -> {
            node.setVisible(shown);
            node.setManaged(shown);
        });
    }
}
