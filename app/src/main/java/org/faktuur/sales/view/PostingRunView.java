package org.faktuur.sales.view;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.faktuur.invoices.Posted;
import org.faktuur.shell.Commands;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.PlainTable;
import org.faktuur.texts.Texts;

/// The page of a run over many invoices.
final class PostingRunView {

    private static final String KEY = "PostingRunView.";

    private final PostingRunViewModel model;
    private final Texts texts;
    @FXML private ProgressBar progress;
    @FXML private Label progressWords;
    @FXML private Label summary;
    @FXML private Button stop;
    @FXML private Button open;
    @FXML private Button history;
    @FXML private TableView<RunRow> invoices;

    PostingRunView(PostingRunViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        progress.progressProperty().bind(model.run().share());
        progressWords.textProperty().bind(model.run().words().map(words -> words.in(texts)));
        summary.textProperty().bind(model.summary().map(words -> words.in(texts)));
        Commands.bind(stop, model.stop(), texts);
        Commands.bind(history, model.history(), texts);
        Commands.bind(open, model.open(), texts);
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

    private static List<ListColumn<RunRow>> columns() {
        return List.of(
                ListColumn.<RunRow, InvoiceVerdict>status("verdict", KEY + "verdict", InvoiceVerdict.class,
                        RunRow::verdict).wide(150),
                ListColumn.<RunRow>text("number", KEY + "number", RunRow::number).wide(144),
                ListColumn.<RunRow>text("orders", KEY + "orders", row -> String.join(", ", row.group().orders()))
                        .wide(200),
                ListColumn.<RunRow>amount("total", KEY + "total", row -> row.posted().map(Posted::total).orElse(null))
                        .wide(120),
                ListColumn.<RunRow>text("currency", KEY + "currency", row -> row.posted()
                        .map(each -> each.total().getCurrencyUnit().getCode()).orElse("")).wide(60),
                ListColumn.<RunRow>words("remark", KEY + "remark", RunRow::remark).wide(620));
    }
}
