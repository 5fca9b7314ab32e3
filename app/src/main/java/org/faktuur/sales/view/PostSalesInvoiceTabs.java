package org.faktuur.sales.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.faktuur.sales.SalesOrder;
import org.faktuur.shell.EntryTable;
import org.faktuur.shell.Fact;
import org.faktuur.shell.FactsPane;
import org.faktuur.shell.PlainTable;
import org.faktuur.texts.Texts;

/// The tabs of the Posting invoice dialog: Overview, and the parts of the invoice to be that the Overview's cursor
/// stands on.
final class PostSalesInvoiceTabs {

    private final PostSalesInvoiceViewModel model;
    private final Texts texts;

    @FXML private TabPane tabs;
    @FXML private TableView<InvoiceToBe> overview;
    @FXML private Label invoiceRemark;
    @FXML private EntryTable<UpdateLine> lines;
    @FXML private TableView<UpdateLine> lineList;
    @FXML private FactsPane lineDetails;
    @FXML private TableView<SlipQuantity> slipQuantities;
    @FXML private TableView<SalesOrder> orders;
    @FXML private FactsPane totals;
    @FXML private TableView<TaxToBe> taxes;
    @FXML private FactsPane foreseen;
    @FXML private TableView<PreviewEntry> entries;
    @FXML private FactsPane why;

    PostSalesInvoiceTabs(PostSalesInvoiceViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        var invoices = model.invoices();
        var parts = invoices.parts();
        PlainTable.show(overview, PostSalesInvoiceColumns.overview(), invoices.rows(), invoices.current(), texts);
        overview.setPlaceholder(new Label(texts.text("PostSalesInvoiceTabs.empty")));
        invoiceRemark.textProperty().bind(invoices.remark().map(words -> words.in(texts)));
        invoiceRemark.visibleProperty().bind(invoiceRemark.textProperty().isNotEmpty());
        invoiceRemark.managedProperty().bind(invoiceRemark.visibleProperty());
        OverviewHeaders.on(overview, model::headedBy, texts);
        lines.addEventFilter(KeyEvent.KEY_PRESSED, this::deleteLine);
        lines.show(parts.lines(), PostSalesInvoiceColumns.lines(), texts, model.desk());
        parts.lines().bySlip().subscribe(shown -> lines.getColumns().stream()
                .filter(column -> List.of("slip", "shipDate").contains(column.getId()))
                .forEach(column -> column.setVisible(shown)));
        lines.getFocusModel().focusedCellProperty().subscribe(_ -> lines.current()
                .ifPresent(row -> parts.lines().current().set(Optional.of(row))));
        PlainTable.show(lineList, PostSalesInvoiceColumns.lineList(), parts.lines().rows(), parts.lines().current(),
                texts);
        PlainTable.show(slipQuantities, PostSalesInvoiceColumns.slips(), parts.slips(), none(), texts);
        slipQuantities.setPlaceholder(new Label(texts.text("PostSalesInvoiceTabs.noSlips")));
        PlainTable.show(orders, PostSalesInvoiceColumns.orders(), parts.orders(), none(), texts);
        PlainTable.show(taxes, PostSalesInvoiceColumns.taxes(), parts.taxes(), none(), texts);
        PlainTable.show(entries, PostSalesInvoiceColumns.entries(), parts.entries(), parts.entry(), texts);
        follow(lineDetails, parts.line());
        follow(totals, parts.totals());
        follow(foreseen, parts.preview());
        follow(why, parts.why());
        model.tab().subscribe(tab -> tabs.getSelectionModel().select(tab.ordinal()));
        tabs.getSelectionModel().selectedIndexProperty()
                .subscribe(tab -> model.tab().set(PostingTab.values()[tab.intValue()]));
    }

    /// Delete leaves a line off the invoice.
    private void deleteLine(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE && !event.isShortcutDown()
                && !(event.getTarget() instanceof TextInputControl)) {
            lines.deleteRow();
            event.consume();
        }
    }

    private static <R> SimpleObjectProperty<Optional<R>> none() {
        return new SimpleObjectProperty<>(Optional.empty());
    }

    private void follow(FactsPane pane, ObservableValue<List<Fact>> facts) {
        facts.subscribe(shown -> pane.show(shown, texts));
    }
}
