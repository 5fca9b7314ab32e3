package org.faktuur.projects.contract.view;

import javafx.fxml.FXML;
import org.faktuur.projects.contract.ProjectPrice;
import org.faktuur.shell.SetupPane;
import org.faktuur.texts.Texts;

/// The prices of projects, and at their side the current one.
public final class ProjectPricesView {

    private final ProjectPricesViewModel model;
    private final Texts texts;
    @FXML private SetupPane<ProjectPrice> ProjectPricesView;

    ProjectPricesView(ProjectPricesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        ProjectPricesView.show(model.setup(), texts);
    }
}
