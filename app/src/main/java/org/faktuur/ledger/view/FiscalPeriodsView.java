package org.faktuur.ledger.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.faktuur.ledger.FiscalPeriod;
import org.faktuur.shell.Commands;
import org.faktuur.shell.PagedTable;
import org.faktuur.texts.Texts;

/// The fiscal periods below their acts.
public final class FiscalPeriodsView {

    private final FiscalPeriodsViewModel model;
    private final Texts texts;
    @FXML private Button open;
    @FXML private Button hold;
    @FXML private Button close;
    @FXML private Button addYear;
    @FXML private PagedTable<FiscalPeriod> periods;
    @FXML private ContextMenu menu;
    @FXML private MenuItem openItem;
    @FXML private MenuItem holdItem;
    @FXML private MenuItem closeItem;

    FiscalPeriodsView(FiscalPeriodsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        periods.show(model.list(), texts, menu);
        Commands.bind(open, model.open(), texts);
        Commands.bind(hold, model.hold(), texts);
        Commands.bind(close, model.close(), texts);
        Commands.bind(addYear, model.addYear(), texts);
        Commands.bind(openItem, model.open());
        Commands.bind(holdItem, model.hold());
        Commands.bind(closeItem, model.close());
    }
}
