package org.faktuur.sales.view;

import java.util.function.BiConsumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;

/// The order that heads an invoice to be; of several orders a list to choose another from.
final class HeaderFromCell extends TableCell<InvoiceToBe, Object> {

    private final BiConsumer<InvoiceToBe, String> headedBy;
    private final ComboBox<String> choice = new ComboBox<>();
    private boolean showing;

    HeaderFromCell(String name, BiConsumer<InvoiceToBe, String> headedBy) {
        this.headedBy = headedBy;
        choice.setId("headerFrom");
        choice.setAccessibleText(name);
        choice.getStyleClass().add("cell-choice");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setOnAction(_ -> choose());
        choice.setOnHidden(_ -> choose());
    }

    /// While the list is open, one only looks around in it.
    private void choose() {
        var row = getTableRow() == null ? null : getTableRow().getItem();
        if (!showing && !choice.isShowing() && row != null && choice.getValue() != null) {
            getTableView().requestFocus();
            headedBy.accept(row, choice.getValue());
        }
    }

    @Override
    protected void updateItem(Object header, boolean empty) {
        super.updateItem(header, empty);
        var row = getTableRow() == null ? null : getTableRow().getItem();
        if (empty || row == null) {
            setText(null);
            setGraphic(null);
        } else if (row.isMerged() && row.posted().isEmpty()) {
            showing = true;
            choice.getItems().setAll(row.group().orders());
            choice.setValue(row.group().header());
            showing = false;
            setText(null);
            setGraphic(choice);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        } else {
            setGraphic(null);
            setText(row.group().header());
            setContentDisplay(ContentDisplay.LEFT);
        }
    }

    /// Opens the list, where there is one.
    void open() {
        if (getGraphic() == choice) {
            choice.requestFocus();
            choice.show();
        }
    }
}
