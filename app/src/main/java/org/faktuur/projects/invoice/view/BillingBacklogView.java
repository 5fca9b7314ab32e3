package org.faktuur.projects.invoice.view;

import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.faktuur.projects.invoice.ContractPiece;
import org.faktuur.shell.Commands;
import org.faktuur.shell.PagedTable;
import org.faktuur.texts.Texts;

/// What waits to be invoiced, on three tabs.
final class BillingBacklogView {

    private final BillingBacklogViewModel model;
    private final Texts texts;
    @FXML private Button ready;
    @FXML private Button notReady;
    @FXML private Button create;
    @FXML private Button addToDraft;
    @FXML private CheckBox invoiced;
    @FXML private TabPane kinds;
    @FXML private Tab workTab;
    @FXML private Tab milestonesTab;
    @FXML private Tab productsTab;
    @FXML private PagedTable<BacklogRow> work;
    @FXML private PagedTable<ContractPiece> milestones;
    @FXML private PagedTable<ContractPiece> products;
    @FXML private Label beyond;

    BillingBacklogView(BillingBacklogViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Commands.bind(ready, model.ready(), texts);
        Commands.bind(notReady, model.notReady(), texts);
        Commands.bind(create, model.create(), texts);
        Commands.bind(addToDraft, model.addToDraft(), texts);
        invoiced.selectedProperty().bindBidirectional(model.invoiced());
        work.show(model.work(), texts);
        milestones.show(model.milestones(), texts);
        products.show(model.products(), texts);
        model.beyond().subscribe(words -> beyond.setText(words.in(texts)));
        beyond.managedProperty().bind(beyond.textProperty().isNotEmpty());
        beyond.visibleProperty().bind(beyond.textProperty().isNotEmpty());
        var tabs = Map.of(BacklogKind.WORK, workTab, BacklogKind.MILESTONES, milestonesTab, BacklogKind.PRODUCTS,
                productsTab);
        model.kind().subscribe(kind -> kinds.getSelectionModel().select(tabs.get(kind)));
        kinds.getSelectionModel().selectedItemProperty().subscribe(tab -> tabs.forEach((kind, each) -> {
            if (each == tab) {
                model.kind().set(kind);
            }
        }));
    }
}
