package org.faktuur.projects.contract.view;

import javafx.fxml.FXML;
import org.faktuur.projects.contract.ProjectRole;
import org.faktuur.shell.SetupPane;
import org.faktuur.texts.Texts;

/// The roles, and at their side the current one.
public final class ProjectRolesView {

    private final ProjectRolesViewModel model;
    private final Texts texts;
    @FXML private SetupPane<ProjectRole> ProjectRolesView;

    ProjectRolesView(ProjectRolesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        ProjectRolesView.show(model.setup(), texts);
    }
}
