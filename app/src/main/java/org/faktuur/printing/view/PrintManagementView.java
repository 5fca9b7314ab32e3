package org.faktuur.printing.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.faktuur.shell.Commands;
import org.faktuur.shell.FormNodes;
import org.faktuur.shell.PagedTable;
import org.faktuur.texts.Texts;

/// Print management: the list of originals and copies, the form of one, the words below the paper, and the trial.
public final class PrintManagementView {

    private final PrintManagementViewModel model;
    private final Texts texts;
    @FXML private VBox PrintManagementView;
    @FXML private Button create;
    @FXML private Button remove;
    @FXML private Button up;
    @FXML private Button down;
    @FXML private Button save;
    @FXML private Button undo;
    @FXML private Button tryOut;
    @FXML private CheckBox duplex;
    @FXML private Label heading;
    @FXML private Label answer;
    @FXML private PagedTable<PrintRow> rows;

    PrintManagementView(PrintManagementViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        rows.show(model.rows().list(), texts);
        Commands.bind(create, model.create(), texts);
        Commands.bind(remove, model.remove(), texts);
        Commands.bind(up, model.up(), texts);
        Commands.bind(down, model.down(), texts);
        Commands.bind(save, model.save(), texts);
        Commands.bind(undo, model.undo(), texts);
        Commands.bind(tryOut, model.tryOut(), texts);
        FormNodes.bind(PrintManagementView, model.which(), texts, model.desk());
        FormNodes.bind(PrintManagementView, model.form(), texts, model.desk());
        FormNodes.bind(PrintManagementView, model.footers(), texts, model.desk());
        FormNodes.bind(PrintManagementView, model.trial().form(), texts, model.desk());
        model.printing().subscribe(printing -> duplex.setDisable(!printing));
        model.trial().answer().subscribe(said -> answer.setText(said.in(texts)));
        model.rows().edited().subscribe(row -> heading.setText(texts.text(row.isPresent()
                ? "PrintManagementView.change" : "PrintManagementView.create")));
    }
}
