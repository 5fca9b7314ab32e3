package org.faktuur.projects.billing.view;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.faktuur.shell.Commands;
import org.faktuur.shell.EntryTable;
import org.faktuur.shell.FormNodes;
import org.faktuur.texts.Texts;

/// The dialog that completes a customer's invoice of a project.
public final class CompleteInvoiceView {

    private final CompleteInvoiceViewModel model;
    private final Texts texts;
    @FXML private VBox CompleteInvoiceView;
    @FXML private EntryTable<GroupRow> layout;
    @FXML private Button up;
    @FXML private Button down;
    @FXML private VBox reason;
    @FXML private Label problems;
    @FXML private Button preview;
    @FXML private Button save;
    @FXML private Button elsewhere;
    @FXML private Button cancel;

    CompleteInvoiceView(CompleteInvoiceViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        FormNodes.bind(CompleteInvoiceView, model.form(), texts, model.desk());
        layout.show(model.layout(), model.layout().columns(), texts, model.desk());
        follow();
        Commands.bind(up, model.layout().up(), texts);
        Commands.bind(down, model.layout().down(), texts);
        reason.setVisible(model.isCorrection());
        reason.setManaged(model.isCorrection());
        model.problems().subscribe(wrong -> problems.setText(String.join("\n", wrong.stream().map(texts::of)
                .toList())));
        problems.managedProperty().bind(problems.textProperty().isNotEmpty());
        Commands.bind(preview, model.preview(), texts);
        Commands.bind(save, model.save(), texts);
        Commands.bind(elsewhere, model.elsewhere(), texts);
        Commands.bind(cancel, model.cancel(), texts);
    }

    /// The cursor and the current group stay together, also while a group is moved.
    private void follow() {
        layout.getFocusModel().focusedCellProperty().subscribe(_ -> layout.current()
                .ifPresent(row -> model.layout().current().set(Optional.of(row))));
        model.layout().current().subscribe(row -> row.filter(each -> !layout.current().equals(Optional.of(each)))
                .ifPresent(each -> layout.goTo(layout.getItems().indexOf(each), 1)));
    }
}
