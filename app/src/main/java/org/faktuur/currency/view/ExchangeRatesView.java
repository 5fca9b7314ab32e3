package org.faktuur.currency.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.faktuur.currency.ExchangeRate;
import org.faktuur.shell.Commands;
import org.faktuur.shell.FormNodes;
import org.faktuur.shell.PagedTable;
import org.faktuur.texts.Texts;

/// The exchange rates, and at their side a new one.
public final class ExchangeRatesView {

    private final ExchangeRatesViewModel model;
    private final Texts texts;
    @FXML private VBox ExchangeRatesView;
    @FXML private Button save;
    @FXML private Label about;
    @FXML private PagedTable<ExchangeRate> rates;

    ExchangeRatesView(ExchangeRatesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        rates.show(model.rates(), texts);
        about.setText(model.about().in(texts));
        Commands.bind(save, model.save(), texts);
        FormNodes.bind(ExchangeRatesView, model.form(), texts, model.desk());
    }
}
