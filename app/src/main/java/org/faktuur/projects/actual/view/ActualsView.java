package org.faktuur.projects.actual.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.faktuur.projects.actual.ActualRow;
import org.faktuur.shell.Commands;
import org.faktuur.shell.Entries;
import org.faktuur.shell.FormNodes;
import org.faktuur.shell.PagedTable;
import org.faktuur.shell.PlainTable;
import org.faktuur.texts.Texts;

/// The actuals, the life of the current one's source, and its two descriptions.
public final class ActualsView {

    private final ActualsViewModel model;
    private final Texts texts;
    @FXML private VBox ActualsView;
    @FXML private PagedTable<ActualRow> actuals;
    @FXML private TextField filterContract;
    @FXML private TextField filterProject;
    @FXML private TableView<ActualRow> life;
    @FXML private Label sums;
    @FXML private Label beyond;
    @FXML private Button save;
    @FXML private Button voucher;

    ActualsView(ActualsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        actuals.show(model.list(), texts);
        PlainTable.show(life, model.chain(), model.life(), model.current(), texts);
        model.sums().subscribe(words -> sums.setText(words.in(texts)));
        model.beyond().subscribe(words -> beyond.setText(words.in(texts)));
        beyond.managedProperty().bind(beyond.textProperty().isNotEmpty());
        beyond.visibleProperty().bind(beyond.textProperty().isNotEmpty());
        FormNodes.bind(ActualsView, model.filters(), texts, model.desk());
        FormNodes.bind(ActualsView, model.form(), texts, model.desk());
        var entries = new Entries(texts, model.desk());
        entries.bind(filterContract, model.contract());
        entries.bind(filterProject, model.project());
        Commands.bind(save, model.save(), texts);
        Commands.bind(voucher, model.voucher(), texts);
    }
}
