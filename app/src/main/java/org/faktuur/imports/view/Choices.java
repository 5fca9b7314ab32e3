package org.faktuur.imports.view;

import javafx.beans.property.Property;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/// Ties a list to choose from to what is chosen.
final class Choices {

    private Choices() {
    }

    static <E> void bind(ComboBox<E> box, Property<E> chosen, E[] all, StringConverter<E> words) {
        box.setConverter(words);
        box.getItems().setAll(all);
        box.valueProperty().bindBidirectional(chosen);
    }
}
