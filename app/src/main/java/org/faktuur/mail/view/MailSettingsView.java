package org.faktuur.mail.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.faktuur.shell.Commands;
import org.faktuur.shell.FormNodes;
import org.faktuur.texts.Texts;

/// The page of the e-mail settings.
public final class MailSettingsView {

    private final MailSettingsViewModel model;
    private final Texts texts;
    @FXML private VBox MailSettingsView;
    @FXML private Button save;
    @FXML private Button sendTest;
    @FXML private Label passwordNote;
    @FXML private Label passwordPlace;
    @FXML private Label openWay;

    MailSettingsView(MailSettingsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Commands.bind(save, model.save(), texts);
        Commands.bind(sendTest, model.sendTest(), texts);
        FormNodes.bind(MailSettingsView, model.form(), texts, model.desk());
        FormNodes.bind(MailSettingsView, model.test(), texts, model.desk());
        passwordPlace.setText(model.passwordPlace().in(texts));
        model.passwordNote().subscribe(words -> passwordNote.setText(words.in(texts)));
        model.openWay().subscribe(words -> openWay.setText(words.in(texts)));
        openWay.visibleProperty().bind(openWay.textProperty().isNotEmpty());
        openWay.managedProperty().bind(openWay.visibleProperty());
        passwordPlace.managedProperty().bind(passwordPlace.textProperty().isNotEmpty());
        passwordNote.managedProperty().bind(passwordNote.textProperty().isNotEmpty());
    }
}
