package org.faktuur.tax.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.faktuur.shell.Commands;
import org.faktuur.shell.FormNodes;
import org.faktuur.shell.PagedTable;
import org.faktuur.tax.VatGroup;
import org.faktuur.texts.Texts;

/// The sales tax groups, and at their side the codes of the current one.
public final class VatGroupsView {

    private final VatGroupsViewModel model;
    private final Texts texts;
    @FXML private VBox VatGroupsView;
    @FXML private Button create;
    @FXML private Button save;
    @FXML private Button undo;
    @FXML private Button remove;
    @FXML private Label heading;
    @FXML private Label about;
    @FXML private PagedTable<VatGroup> groups;

    VatGroupsView(VatGroupsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        groups.show(model.groups().list(), texts);
        Commands.bind(create, model.groups().add(), texts);
        Commands.bind(save, model.save(), texts);
        Commands.bind(undo, model.groups().undo(), texts);
        Commands.bind(remove, model.remove(), texts);
        FormNodes.bind(VatGroupsView, model.form(), texts, model.desk());
        about.setText(model.about().in(texts));
        model.groups().edited().subscribe(row -> heading.setText(row.map(VatGroup::name)
                .orElseGet(() -> texts.text("VatGroupsView.create"))));
    }
}
