package org.faktuur.shell;

import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.faktuur.texts.Texts;

/// Shows the sheet of keys, part by part.
public final class HelpView {

    private final HelpViewModel model;
    private final Texts texts;
    @FXML private FlowPane parts;

    HelpView(HelpViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        model.parts().forEach(part -> parts.getChildren().add(sheet(part)));
    }

    private VBox sheet(HelpViewModel.Part part) {
        var heading = new Label(texts.text(part.key()));
        heading.getStyleClass().add("title-4");
        var grid = new GridPane(16, 6);
        for (var keys : part.keys()) {
            var shown = new Label(keys.keys().stream().map(Commands::shown).collect(Collectors.joining("  ")));
            shown.getStyleClass().add("key");
            grid.addRow(grid.getRowCount(), shown, new Label(texts.text(keys.key())));
        }
        var box = new VBox(8, heading, grid);
        box.getStyleClass().add("card");
        return box;
    }
}
