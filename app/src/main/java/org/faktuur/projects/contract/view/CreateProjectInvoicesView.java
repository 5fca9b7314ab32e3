package org.faktuur.projects.contract.view;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import org.faktuur.shell.Commands;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.PlainTable;
import org.faktuur.texts.Texts;

/// The page that makes project invoices of several contracts.
final class CreateProjectInvoicesView {

    private static final String KEY = "CreateProjectInvoicesView.";

    private final CreateProjectInvoicesViewModel model;
    private final Texts texts;
    @FXML private ProgressBar progress;
    @FXML private Label progressWords;
    @FXML private Button start;
    @FXML private Button stop;
    @FXML private Button open;
    @FXML private Button leave;
    @FXML private TableView<DraftsRow> drafts;

    CreateProjectInvoicesView(CreateProjectInvoicesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        progress.progressProperty().bind(model.share());
        model.words().subscribe(words -> progressWords.setText(words.in(texts)));
        Commands.bind(start, model.start(), texts);
        Commands.bind(stop, model.stop(), texts);
        Commands.bind(open, model.open(), texts);
        Commands.bind(leave, model.leave(), texts);
        PlainTable.show(drafts, columns(), model.rows(), model.current(), texts);
        drafts.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                model.open().run();
            }
        });
    }

    private static List<ListColumn<DraftsRow>> columns() {
        return List.of(ListColumn.<DraftsRow>text("contract", KEY + "contract", DraftsRow::contract).wide(130)
                        .unsorted(),
                ListColumn.<DraftsRow, DraftVerdict>status("verdict", KEY + "verdict", DraftVerdict.class,
                        DraftsRow::verdict).wide(170).unsorted(),
                ListColumn.<DraftsRow>words("remark", KEY + "remark", DraftsRow::remark).wide(560));
    }
}
