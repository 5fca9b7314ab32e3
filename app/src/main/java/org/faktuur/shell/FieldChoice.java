package org.faktuur.shell;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.util.StringConverter;
import org.controlsfx.control.PrefixSelectionComboBox;
import org.faktuur.texts.Texts;

/// Lets one choose a field by its name, also by typing how it begins.
final class FieldChoice extends PrefixSelectionComboBox<ListColumn<?>> {

    FieldChoice(List<ListColumn<?>> columns, ObjectProperty<ListColumn<?>> chosen, Texts texts) {
        setConverter(new StringConverter<>() {
            @Override
            public String toString(ListColumn<?> column) {
                return column == null ? "" : texts.text(column.key());
            }

            @Override
            public ListColumn<?> fromString(String words) {
                throw new UnsupportedOperationException("fields are chosen, not typed");
            }
        });
        getItems().setAll(columns);
        valueProperty().bindBidirectional(chosen);
        setAccessibleText(texts.text("QueryView.field"));
        getStyleClass().add("query-field");
    }
}
