package org.faktuur.projects.contract.view;

import javafx.fxml.FXML;
import org.faktuur.projects.contract.Resource;
import org.faktuur.shell.SetupPane;
import org.faktuur.texts.Texts;

/// The people who work on projects, and at their side the current one.
public final class ResourcesView {

    private final ResourcesViewModel model;
    private final Texts texts;
    @FXML private SetupPane<Resource> ResourcesView;

    ResourcesView(ResourcesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        ResourcesView.show(model.setup(), texts);
    }
}
