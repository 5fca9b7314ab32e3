package org.faktuur.projects.invoice.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import org.faktuur.projects.invoice.ProjectWorkflow;
import org.faktuur.shell.Commands;
import org.faktuur.texts.Texts;

/// The dialog that looks a workflow up.
final class LookUpRecordView {

    private final LookUpRecordViewModel model;
    private final Texts texts;
    @FXML private RadioButton caller;
    @FXML private RadioButton runner;
    @FXML private RadioButton utilization;
    @FXML private Label about;
    @FXML private Button add;
    @FXML private Button cancel;

    LookUpRecordView(LookUpRecordViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        caller.setOnAction(_ -> model.workflow().set(ProjectWorkflow.PROCESS_RUN_CALLER));
        runner.setOnAction(_ -> model.workflow().set(ProjectWorkflow.PROCESS_RUNNER));
        utilization.setOnAction(_ -> model.workflow().set(ProjectWorkflow.UPDATE_ROLE_UTILIZATION));
        model.workflow().subscribe(workflow -> about.setText(texts.text("RunProjectInvoices." + workflow)));
        Commands.bind(add, model.add(), texts);
        Commands.bind(cancel, model.cancel(), texts);
    }
}
