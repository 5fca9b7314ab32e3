package org.faktuur.projects.invoice.view;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.faktuur.shell.Commands;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.PlainTable;
import org.faktuur.texts.Texts;

/// The page of a run that confirms several drafts.
final class ConfirmRunView {

    private static final String KEY = "ConfirmRunView.";

    private final ConfirmRunViewModel model;
    private final Texts texts;
    @FXML private ProgressBar progress;
    @FXML private Label summary;
    @FXML private Button open;
    @FXML private Button stop;
    @FXML private TableView<ConfirmRow> invoices;

    ConfirmRunView(ConfirmRunViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        progress.progressProperty().bind(model.share());
        summary.textProperty().bind(model.summary().map(words -> words.in(texts)));
        Commands.bind(open, model.open(), texts);
        Commands.bind(stop, model.stop(), texts);
        PlainTable.show(invoices, columns(), model.rows(), model.current(), texts);
        invoices.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                model.open().run();
            }
        });
        invoices.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.open().run();
                event.consume();
            }
        });
    }

    private static List<ListColumn<ConfirmRow>> columns() {
        return List.of(ListColumn.<ConfirmRow>text("invoice", KEY + "invoice", ConfirmRow::invoice).wide(120)
                        .unsorted(),
                ListColumn.<ConfirmRow, ConfirmStep>status("step", KEY + "step", ConfirmStep.class, ConfirmRow::step)
                        .wide(170).unsorted(),
                ListColumn.<ConfirmRow>amount("charged", KEY + "charged", row -> row.charged().orElse(null)).wide(130)
                        .unsorted(),
                ListColumn.<ConfirmRow>text("currency", KEY + "currency", row -> row.charged()
                        .map(each -> each.getCurrencyUnit().getCode()).orElse("")).wide(80).unsorted(),
                ListColumn.<ConfirmRow>words("remark", KEY + "remark", ConfirmRow::remark).wide(620));
    }
}
