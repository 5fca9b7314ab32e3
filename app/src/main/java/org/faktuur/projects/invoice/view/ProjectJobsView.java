package org.faktuur.projects.invoice.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import org.faktuur.batch.BatchJob;
import org.faktuur.shell.Commands;
import org.faktuur.shell.PagedTable;
import org.faktuur.texts.Texts;

/// The page of the batch jobs of projects.
final class ProjectJobsView {

    private final ProjectJobsViewModel model;
    private final Texts texts;
    @FXML private PagedTable<BatchJob> jobs;
    @FXML private Button create;
    @FXML private Button runWorkflow;
    @FXML private Button process;
    @FXML private Button manage;

    ProjectJobsView(ProjectJobsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        jobs.show(model.jobs(), texts);
        Commands.bind(create, model.create(), texts);
        Commands.bind(runWorkflow, model.runWorkflow(), texts);
        Commands.bind(process, model.process(), texts);
        Commands.bind(manage, model.manage(), texts);
    }
}
