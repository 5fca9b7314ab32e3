package org.faktuur.sales.view;

import javafx.fxml.FXML;
import org.faktuur.sales.ChargeCode;
import org.faktuur.shell.SetupPane;
import org.faktuur.texts.Texts;

/// The charges codes, and at their side the current one.
public final class ChargeCodesView {

    private final ChargeCodesViewModel model;
    private final Texts texts;
    @FXML private SetupPane<ChargeCode> ChargeCodesView;

    ChargeCodesView(ChargeCodesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        ChargeCodesView.show(model.setup(), texts);
    }
}
