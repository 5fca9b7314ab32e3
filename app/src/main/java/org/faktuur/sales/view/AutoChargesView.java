package org.faktuur.sales.view;

import javafx.fxml.FXML;
import org.faktuur.sales.AutoCharge;
import org.faktuur.shell.SetupPane;
import org.faktuur.texts.Texts;

/// The automatic charges, and at their side the current one.
public final class AutoChargesView {

    private final AutoChargesViewModel model;
    private final Texts texts;
    @FXML private SetupPane<AutoCharge> AutoChargesView;

    AutoChargesView(AutoChargesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        AutoChargesView.show(model.setup(), texts);
    }
}
