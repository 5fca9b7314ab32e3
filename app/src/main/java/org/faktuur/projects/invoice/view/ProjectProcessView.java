package org.faktuur.projects.invoice.view;

import javafx.fxml.FXML;
import org.faktuur.shell.PagedTable;
import org.faktuur.texts.Texts;

/// The process of a batch job of projects.
final class ProjectProcessView {

    private final ProjectProcessViewModel model;
    private final Texts texts;
    @FXML private PagedTable<ProjectProcessViewModel.Row> steps;

    ProjectProcessView(ProjectProcessViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        steps.show(model.steps(), texts);
    }
}
