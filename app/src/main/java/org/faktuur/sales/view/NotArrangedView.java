package org.faktuur.sales.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import org.faktuur.shell.Commands;
import org.faktuur.texts.Texts;

/// Asks whether to arrange before posting.
final class NotArrangedView {

    private final NotArrangedViewModel model;
    private final Texts texts;
    @FXML private Button arrange;
    @FXML private Button asListed;
    @FXML private Button stay;

    NotArrangedView(NotArrangedViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Commands.bind(arrange, model.arrange(), texts);
        Commands.bind(asListed, model.asListed(), texts);
        Commands.bind(stay, model.stay(), texts);
    }
}
