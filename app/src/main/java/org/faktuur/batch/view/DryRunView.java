package org.faktuur.batch.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.faktuur.batch.KeptBatchLine;
import org.faktuur.shell.Commands;
import org.faktuur.shell.PagedTable;
import org.faktuur.texts.Texts;

/// What a job would do.
final class DryRunView {

    private final DryRunViewModel model;
    private final Texts texts;
    @FXML private Button post;
    @FXML private Label summary;
    @FXML private PagedTable<KeptBatchLine> lines;

    DryRunView(DryRunViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        lines.show(model.lines(), texts);
        model.summary().subscribe(words -> summary.setText(words.in(texts)));
        Commands.bind(post, model.post(), texts);
    }
}
