package org.faktuur.batch.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.faktuur.batch.KeepHistory;
import org.faktuur.shell.Commands;
import org.faktuur.shell.Entries;
import org.faktuur.shell.EnumWords;
import org.faktuur.shell.FieldHelp;
import org.faktuur.texts.Texts;

/// The Batch dialog.
final class BatchSetupView {

    private final BatchSetupViewModel model;
    private final Texts texts;
    @FXML private CheckBox processing;
    @FXML private TextField caption;
    @FXML private Label when;
    @FXML private Button recurrence;
    @FXML private ComboBox<KeepHistory> history;
    @FXML private CheckBox alertEnded;
    @FXML private CheckBox alertError;
    @FXML private CheckBox alertCanceled;
    @FXML private Button ok;
    @FXML private Button cancel;

    BatchSetupView(BatchSetupViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        processing.selectedProperty().bindBidirectional(model.processing());
        processing.setVisible(!model.isAlways());
        processing.setManaged(!model.isAlways());
        new Entries(texts, model.desk()).bind(caption, model.caption());
        history.setConverter(new EnumWords<>(texts));
        history.getItems().setAll(KeepHistory.values());
        history.valueProperty().bindBidirectional(model.history());
        alertEnded.selectedProperty().bindBidirectional(model.alertEnded());
        alertError.selectedProperty().bindBidirectional(model.alertError());
        alertCanceled.selectedProperty().bindBidirectional(model.alertCanceled());
        model.when().subscribe(words -> when.setText(words.in(texts)));
        Commands.bind(recurrence, model.recur(), texts);
        Commands.bind(ok, model.ok(), texts);
        Commands.bind(cancel, model.cancel(), texts);
        var help = new FieldHelp("BatchSetupView.", texts);
        help.close(caption, model.off());
        help.close(history, model.off());
        for (var alert : new CheckBox[] {alertEnded, alertError, alertCanceled}) {
            help.close(alert, model.noAlerts());
        }
        help.explain(processing, caption, history, alertEnded, alertError, alertCanceled);
    }
}
