package org.faktuur.projects.invoice.view;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.faktuur.projects.invoice.ProjectInvoiceStatus;
import org.faktuur.shell.Commands;
import org.faktuur.texts.Texts;

/// What is done with a project invoice as a whole.
final class InvoiceActsPane {

    private final ProjectInvoiceViewModel model;
    private final Texts texts;
    @FXML private Button save;
    @FXML private Button undo;
    @FXML private Button refresh;
    @FXML private Button review;
    @FXML private Button reopen;
    @FXML private Button delete;
    @FXML private Button confirm;
    @FXML private Button correct;

    InvoiceActsPane(ProjectInvoiceViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        var acts = model.acts();
        Commands.bind(save, acts.save(), texts);
        Commands.bind(undo, acts.undo(), texts);
        Commands.bind(refresh, acts.refresh(), texts);
        Commands.bind(review, acts.review(), texts);
        Commands.bind(reopen, acts.reopen(), texts);
        Commands.bind(delete, acts.delete(), texts);
        Commands.bind(confirm, acts.confirm(), texts);
        Commands.bind(correct, acts.correct(), texts);
        var draft = model.shown().map(each -> each.filter(ShownInvoice::isDraft).isPresent());
        for (var button : new Button[] {save, undo, delete, confirm}) {
            show(button, draft);
        }
        show(refresh, model.shown().map(each -> each.filter(it -> it.isDraft() && !it.isCorrection()).isPresent()));
        show(review, is(ProjectInvoiceStatus.DRAFT));
        show(reopen, is(ProjectInvoiceStatus.IN_REVIEW));
        show(correct, is(ProjectInvoiceStatus.CONFIRMED));
    }

    private ObservableValue<Boolean> is(ProjectInvoiceStatus status) {
        return model.shown().map(each -> each.filter(it -> it.status() == status).isPresent());
    }

    static void show(Node node, ObservableValue<Boolean> when) {
        when.subscribe(shown -> {
            node.setVisible(shown);
            node.setManaged(shown);
        });
    }
}
