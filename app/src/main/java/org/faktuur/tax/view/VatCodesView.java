package org.faktuur.tax.view;

import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.faktuur.shell.Commands;
import org.faktuur.shell.FormNodes;
import org.faktuur.shell.PagedTable;
import org.faktuur.shell.PlainTable;
import org.faktuur.tax.VatCode;
import org.faktuur.texts.Texts;

/// The VAT codes, and at their side the current one with its rates.
public final class VatCodesView {

    private final VatCodesViewModel model;
    private final Texts texts;
    @FXML private VBox VatCodesView;
    @FXML private Button create;
    @FXML private Button save;
    @FXML private Button undo;
    @FXML private Button addRate;
    @FXML private Label heading;
    @FXML private PagedTable<VatCode> codes;
    @FXML private TableView<VatCode.Rate> rates;

    VatCodesView(VatCodesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        codes.show(model.codes().list(), texts);
        PlainTable.show(rates, VatCodesViewModel.rateColumns(), model.rates(),
                new SimpleObjectProperty<>(Optional.empty()), texts);
        Commands.bind(create, model.codes().add(), texts);
        Commands.bind(save, model.save(), texts);
        Commands.bind(undo, model.codes().undo(), texts);
        Commands.bind(addRate, model.addRate(), texts);
        FormNodes.bind(VatCodesView, model.form(), texts, model.desk());
        FormNodes.bind(VatCodesView, model.rate(), texts, model.desk());
        model.codes().edited().subscribe(code -> heading.setText(code.map(VatCode::code)
                .orElseGet(() -> texts.text("VatCodesView.create"))));
    }
}
