package org.faktuur.guide.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.faktuur.shell.Commands;
import org.faktuur.texts.Texts;

/// Shows the bubble.
public final class GuideBubbleView {

    private final GuideBubbleViewModel model;
    private final Texts texts;
    @FXML private Label place;
    @FXML private Label step;
    @FXML private Label fault;
    @FXML private Button showMe;
    @FXML private Button next;
    @FXML private Button stop;

    GuideBubbleView(GuideBubbleViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        place.textProperty().bind(model.place().map(words -> words.in(texts)));
        step.textProperty().bind(model.step().map(words -> words.in(texts)));
        fault.textProperty().bind(model.fault().map(words -> words.in(texts)));
        fault.visibleProperty().bind(fault.textProperty().isNotEmpty());
        fault.managedProperty().bind(fault.visibleProperty());
        Commands.bind(showMe, model.showMe(), texts);
        Commands.bind(next, model.next(), texts);
        Commands.bind(stop, model.stop(), texts);
    }
}
