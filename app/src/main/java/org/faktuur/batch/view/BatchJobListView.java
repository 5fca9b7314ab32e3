package org.faktuur.batch.view;

import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Pane;
import org.faktuur.batch.BatchJob;
import org.faktuur.shell.Command;
import org.faktuur.shell.Commands;
import org.faktuur.shell.PagedTable;
import org.faktuur.texts.Texts;

/// The page of the jobs. A menu entry bears the name of its button.
final class BatchJobListView {

    private final BatchJobListViewModel model;
    private final Texts texts;
    @FXML private PagedTable<BatchJob> jobs;
    @FXML private ContextMenu menu;
    @FXML private Pane buttons;
    @FXML private Label about;

    BatchJobListView(BatchJobListViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        var commands = Map.ofEntries(Map.entry("runNow", model.runNow()), Map.entry("dryRun", model.dryRun()), Map.entry("log", model.log()),
                Map.entry("history", model.history()), Map.entry("setUp", model.setUp()),
                Map.entry("copy", model.copy()), Map.entry("delete", model.delete()),
                Map.entry("withhold", model.withhold()), Map.entry("release", model.release()),
                Map.entry("cancel", model.cancel()), Map.entry("restart", model.restart()),
                Map.entry("runAgain", model.runAgain()), Map.entry("rules", model.rules()));
        buttons.getChildren().stream().filter(Button.class::isInstance).map(Button.class::cast).toList()
                .forEach(button -> bind(button, commands.get(button.getId())));
        jobs.show(model.jobs(), texts, menu);
        model.about().subscribe(words -> about.setText(words.in(texts)));
        about.visibleProperty().bind(about.textProperty().isNotEmpty());
        about.managedProperty().bind(about.visibleProperty());
    }

    private void bind(Button button, Command command) {
        var item = new MenuItem(button.getText());
        item.setId(button.getId() + "Item");
        item.setMnemonicParsing(false);
        Commands.bind(item, command);
        menu.getItems().add(item);
        Commands.bind(button, command, texts);
    }
}
