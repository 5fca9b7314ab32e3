package org.faktuur.sales.view;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import org.faktuur.shell.Commands;
import org.faktuur.shell.EntryTable;
import org.faktuur.shell.Fact;
import org.faktuur.shell.FactsPane;
import org.faktuur.shell.PlainTable;
import org.faktuur.texts.Texts;

/// The tabs of the Posting invoice dialog: Overview, and Lines, Setup, Totals and Preview of the invoice to be that
/// the Overview's cursor stands on.
final class PostSalesInvoiceTabs {

    private final PostSalesInvoiceViewModel model;
    private final Texts texts;

    @FXML private TabPane tabs;
    @FXML private TableView<InvoiceToBe> overview;
    @FXML private EntryTable<UpdateLine> lines;
    @FXML private FactsPane setup;
    @FXML private FactsPane totals;
    @FXML private FactsPane foreseen;
    @FXML private TableView<PreviewEntry> entries;
    @FXML private FactsPane why;
    @FXML private Label place;
    @FXML private Button previous;
    @FXML private Button next;

    PostSalesInvoiceTabs(PostSalesInvoiceViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        var invoices = model.invoices();
        PlainTable.show(overview, PostSalesInvoiceColumns.overview(), invoices.rows(), invoices.current(), texts);
        lines.show(invoices.lines(), PostSalesInvoiceColumns.lines(), texts, model.desk());
        PlainTable.show(entries, PostSalesInvoiceColumns.entries(), invoices.entries(), invoices.entry(), texts);
        follow(setup, invoices.setup());
        follow(totals, invoices.totals());
        follow(foreseen, invoices.preview());
        follow(why, invoices.why());
        place.textProperty().bind(invoices.place().map(words -> words.in(texts)));
        Commands.bind(previous, invoices.previous(), texts);
        Commands.bind(next, invoices.next(), texts);
        model.tab().subscribe(tab -> tabs.getSelectionModel().select(tab));
        tabs.getSelectionModel().selectedIndexProperty().subscribe(tab -> model.tab().set(tab.intValue()));
    }

    private void follow(FactsPane pane, ObservableValue<List<Fact>> facts) {
        facts.subscribe(shown -> pane.show(shown, texts));
    }
}
