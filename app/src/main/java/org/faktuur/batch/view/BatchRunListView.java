package org.faktuur.batch.view;

import javafx.fxml.FXML;
import javafx.scene.control.ContextMenu;
import org.faktuur.batch.BatchRun;
import org.faktuur.shell.PagedTable;
import org.faktuur.texts.Texts;

/// The history of runs.
final class BatchRunListView {

    private final BatchRunListViewModel model;
    private final Texts texts;

    @FXML private PagedTable<BatchRun> runs;
    @FXML private ContextMenu menu;

    BatchRunListView(BatchRunListViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        runs.show(model.runs(), texts, menu);
    }
}
