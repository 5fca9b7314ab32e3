package org.faktuur.shell;

import javafx.fxml.FXML;
import org.faktuur.texts.Texts;

public final class TrialListView {

    private final TrialListViewModel model;
    private final Texts texts;
    @FXML private PagedTable<TrialListViewModel.Row> rows;

    TrialListView(TrialListViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        rows.show(model.rows, texts);
    }
}
