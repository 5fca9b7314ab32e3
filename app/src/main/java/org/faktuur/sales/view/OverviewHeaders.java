package org.faktuur.sales.view;

import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.faktuur.texts.Texts;

/// Lets one choose in the Overview which order heads an invoice: in the cell, or with F2 on the row.
final class OverviewHeaders {

    private OverviewHeaders() {
    }

    static void on(TableView<InvoiceToBe> overview, BiConsumer<InvoiceToBe, String> headedBy, Texts texts) {
        var name = texts.text("PostSalesInvoiceView.headerFrom");
        overview.getColumns().stream().filter(column -> column.getId().equals("headerFrom"))
                .forEach(column -> cells(column, name, headedBy));
        overview.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F2) {
                overview.lookupAll(".table-cell").stream().filter(HeaderFromCell.class::isInstance)
                        .map(HeaderFromCell.class::cast).filter(cell -> isSelected(cell, overview)).findFirst()
                        .ifPresent(HeaderFromCell::open);
                event.consume();
            }
        });
    }

    @SuppressWarnings("unchecked")
    private static void cells(TableColumn<InvoiceToBe, ?> column, String name,
                              BiConsumer<InvoiceToBe, String> headedBy) {
        ((TableColumn<InvoiceToBe, Object>) column).setCellFactory(_ -> new HeaderFromCell(name, headedBy));
    }

    private static boolean isSelected(HeaderFromCell cell, TableView<InvoiceToBe> overview) {
        Node row = cell.getTableRow();
        return row != null && row.isVisible() && cell.getTableRow().getItem() != null
                && cell.getTableRow().getItem() == overview.getSelectionModel().getSelectedItem();
    }
}
