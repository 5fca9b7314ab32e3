package org.faktuur.projects.contract.view;

import javafx.fxml.FXML;
import org.faktuur.projects.contract.Project;
import org.faktuur.shell.SetupPane;
import org.faktuur.texts.Texts;

/// The projects, and at their side the current one.
public final class ProjectsView {

    private final ProjectsViewModel model;
    private final Texts texts;
    @FXML private SetupPane<Project> ProjectsView;

    ProjectsView(ProjectsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        ProjectsView.show(model.setup(), texts);
    }
}
