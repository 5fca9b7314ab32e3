package org.faktuur.mail.view;

import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import org.faktuur.mail.OutboxEntry;
import org.faktuur.shell.Commands;
import org.faktuur.shell.PagedTable;
import org.faktuur.texts.Texts;

/// The outbox.
final class OutboxView {

    private final OutboxViewModel model;
    private final Texts texts;

    @FXML private PagedTable<OutboxEntry> mails;
    @FXML private ContextMenu menu;
    @FXML private Button sendNow;
    @FXML private Button tryAgain;
    @FXML private Button look;
    @FXML private Button openDocument;
    @FXML private Button cancel;
    @FXML private MenuItem tryAgainItem;
    @FXML private MenuItem lookItem;
    @FXML private MenuItem openDocumentItem;
    @FXML private MenuItem cancelItem;
    @FXML private Label whyNot;

    OutboxView(OutboxViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        mails.show(model.mails(), texts, menu);
        Map.of(sendNow, model.sendNow(), tryAgain, model.tryAgain(), look, model.look(), openDocument,
                model.openDocument(), cancel, model.cancel())
                .forEach((button, command) -> Commands.bind(button, command, texts));
        Map.of(tryAgainItem, model.tryAgain(), lookItem, model.look(), openDocumentItem, model.openDocument(),
                cancelItem, model.cancel()).forEach(Commands::bind);
        model.reason().subscribe(words -> whyNot.setText(words.in(texts)));
        whyNot.visibleProperty().bind(whyNot.textProperty().isNotEmpty());
        whyNot.managedProperty().bind(whyNot.visibleProperty());
    }
}
