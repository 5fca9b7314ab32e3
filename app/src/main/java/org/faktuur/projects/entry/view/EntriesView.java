package org.faktuur.projects.entry.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.faktuur.projects.entry.Entry;
import org.faktuur.shell.Commands;
import org.faktuur.shell.FormNodes;
import org.faktuur.shell.PagedTable;
import org.faktuur.texts.Texts;

/// The entries, and at their side the current one.
public final class EntriesView {

    private final EntriesViewModel model;
    private final Texts texts;
    @FXML private VBox EntriesView;
    @FXML private PagedTable<Entry> entries;
    @FXML private Button create;
    @FXML private Button delete;
    @FXML private Button submit;
    @FXML private Button recall;
    @FXML private Button save;
    @FXML private Button undo;
    @FXML private Label answer;
    @FXML private Label worth;
    @FXML private Label receiptName;
    @FXML private Button attach;
    @FXML private Button openReceipt;
    @FXML private Button detach;

    EntriesView(EntriesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        entries.show(model.rows().list(), texts);
        Commands.bind(create, model.rows().add(), texts);
        Commands.bind(delete, model.delete(), texts);
        Commands.bind(submit, model.submit(), texts);
        Commands.bind(recall, model.recallChosen(), texts);
        Commands.bind(save, model.save(), texts);
        Commands.bind(undo, model.rows().undo(), texts);
        FormNodes.bind(EntriesView, model.form(), texts, model.desk());
        FormNodes.bind(EntriesView, model.asking(), texts, model.desk());
        FormNodes.bind(EntriesView, model.filters(), texts, model.desk());
        new EntryNodes(EntriesView, texts).follow(model.fields());
        model.worth().words().subscribe(words -> EntryNodes.say(worth, words.in(texts)));
        model.receipt().words().subscribe(words -> receiptName.setText(words.in(texts)));
        Commands.bind(attach, model.receipt().attach(), texts);
        Commands.bind(openReceipt, model.receipt().open(), texts);
        Commands.bind(detach, model.receipt().remove(), texts);
        answer.textProperty().bind(model.answer());
        answer.visibleProperty().bind(answer.textProperty().isNotEmpty());
        answer.managedProperty().bind(answer.visibleProperty());
    }
}
