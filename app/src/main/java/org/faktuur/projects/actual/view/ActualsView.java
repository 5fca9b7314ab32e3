package org.faktuur.projects.actual.view;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.faktuur.projects.actual.ActualRow;
import org.faktuur.shell.PagedTable;
import org.faktuur.shell.PlainTable;
import org.faktuur.texts.Texts;

/// The actuals, and the life of the current one's source.
public final class ActualsView {

    private final ActualsViewModel model;
    private final Texts texts;
    @FXML private PagedTable<ActualRow> actuals;
    @FXML private TableView<ActualRow> life;
    @FXML private Label sums;

    ActualsView(ActualsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        actuals.show(model.list(), texts);
        PlainTable.show(life, model.chain(), model.life(), model.current(), texts);
        model.sums().subscribe(words -> sums.setText(words.in(texts)));
    }
}
