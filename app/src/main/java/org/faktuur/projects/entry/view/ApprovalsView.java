package org.faktuur.projects.entry.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.faktuur.projects.actual.BillingType;
import org.faktuur.projects.entry.Entry;
import org.faktuur.shell.Commands;
import org.faktuur.shell.Entries;
import org.faktuur.shell.FactsPane;
import org.faktuur.shell.FormNodes;
import org.faktuur.shell.PagedTable;
import org.faktuur.texts.Texts;

/// What waits for approval, and at its side the decision.
public final class ApprovalsView {

    private final ApprovalsViewModel model;
    private final Texts texts;
    @FXML private VBox ApprovalsView;
    @FXML private PagedTable<Entry> entries;
    @FXML private Button approve;
    @FXML private Button reject;
    @FXML private Button cancelApproval;
    @FXML private Button openReceipt;
    @FXML private FactsPane facts;
    @FXML private Label warning;
    @FXML private ComboBox<BillingType> billing;

    ApprovalsView(ApprovalsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        entries.show(model.list(), texts);
        Commands.bind(approve, model.approve(), texts);
        Commands.bind(reject, model.reject(), texts);
        Commands.bind(cancelApproval, model.cancel(), texts);
        Commands.bind(openReceipt, model.receipt(), texts);
        FormNodes.bind(ApprovalsView, model.decision().form(), texts, model.desk());
        FormNodes.bind(ApprovalsView, model.filters(), texts, model.desk());
        Entries.close(billing, model.decision().decided(), texts);
        model.decision().facts().subscribe(shown -> facts.show(shown, texts));
        model.warning().subscribe(words -> EntryNodes.say(warning, words.in(texts)));
    }
}
