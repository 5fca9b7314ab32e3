package org.faktuur.returns.view;

import javafx.fxml.FXML;
import org.faktuur.returns.ReturnReason;
import org.faktuur.shell.SetupPane;
import org.faktuur.texts.Texts;

/// The codes, and at their side the current one.
public final class ReturnReasonsView {

    private final ReturnReasonsViewModel model;
    private final Texts texts;
    @FXML private SetupPane<ReturnReason> ReturnReasonsView;

    ReturnReasonsView(ReturnReasonsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        ReturnReasonsView.show(model.setup(), texts);
    }
}
