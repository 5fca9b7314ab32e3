package org.faktuur.imports.view;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import org.faktuur.outcome.Refusal;
import org.faktuur.tabular.ImportError;
import org.faktuur.texts.Texts;

/// What is wrong with a file, by row and column.
public final class FaultTable extends TableView<Refusal> {

    private static final int PADDING = 24;

    /// An empty table, for FXML.
    public FaultTable() {
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
    }

    /// Shows these faults, also when they change.
    void show(ObservableList<Refusal> faults, Texts texts) {
        setPlaceholder(new Label(texts.text("FaultTable.empty")));
        add(texts.text("FaultTable.row"), 56, fault -> fault instanceof ImportError error
                ? String.valueOf(error.row()) : "");
        add(texts.text("FaultTable.column"), 140, fault -> fault instanceof ImportError error ? error.column() : "");
        add(texts.text("FaultTable.reason"), 500, fault -> texts.of(fault instanceof ImportError error
                ? error.reason() : fault));
        setItems(faults);
    }

    private void add(String heading, int width, Function<Refusal, String> words) {
        var column = new TableColumn<Refusal, String>(heading);
        column.setCellValueFactory(fault -> new ReadOnlyStringWrapper(words.apply(fault.getValue())));
        column.setCellFactory(WrittenOut::new);
        column.setSortable(false);
        column.setPrefWidth(width);
        getColumns().add(column);
    }

    /// A cell that is as high as its words need.
    private static final class WrittenOut extends TableCell<Refusal, String> {

        private final Text words = new Text();

        WrittenOut(TableColumn<Refusal, String> column) {
            words.wrappingWidthProperty().bind(column.widthProperty().subtract(PADDING));
            words.getStyleClass().add("text");
            setPrefHeight(Control.USE_COMPUTED_SIZE);
            setGraphic(words);
        }

        @Override
        protected void updateItem(String content, boolean empty) {
            super.updateItem(content, empty);
            words.setText(empty ? "" : content);
        }
    }
}
