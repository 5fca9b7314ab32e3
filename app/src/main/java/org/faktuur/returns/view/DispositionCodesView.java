package org.faktuur.returns.view;

import javafx.fxml.FXML;
import org.faktuur.returns.DispositionCode;
import org.faktuur.shell.SetupPane;
import org.faktuur.texts.Texts;

/// The codes, and at their side the current one.
public final class DispositionCodesView {

    private final DispositionCodesViewModel model;
    private final Texts texts;
    @FXML private SetupPane<DispositionCode> DispositionCodesView;

    DispositionCodesView(DispositionCodesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        DispositionCodesView.show(model.setup(), texts);
    }
}
