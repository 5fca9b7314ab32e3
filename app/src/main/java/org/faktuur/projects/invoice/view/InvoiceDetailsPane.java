package org.faktuur.projects.invoice.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.faktuur.projects.actual.BillingType;
import org.faktuur.shell.EntryTable;
import org.faktuur.texts.Texts;
import org.faktuur.texts.Words;

/// The details of a line of a project invoice on tabs by how they are billed, and what confirming does with them.
final class InvoiceDetailsPane {

    private static final String KEY = "ProjectInvoiceView.";

    private final ProjectInvoiceViewModel model;
    private final Texts texts;
    @FXML private TabPane billedTabs;
    @FXML private Tab chargeable;
    @FXML private Tab nonChargeable;
    @FXML private Tab complimentary;
    @FXML private EntryTable<DetailRow> details;
    @FXML private Label consequences;
    @FXML private CheckBox lowersRemainder;

    InvoiceDetailsPane(ProjectInvoiceViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        details.show(model.details(), DetailColumns.all(), texts, model.pages().desk());
        details.getFocusModel().focusedCellProperty().subscribe(_ -> details.current()
                .ifPresent(row -> model.details().current().set(Optional.of(row))));
        model.details().current().subscribe(row -> row.filter(each -> !details.current().equals(Optional.of(each)))
                .ifPresent(each -> details.goTo(details.getItems().indexOf(each), 0)));
        showTabs();
        model.details().consequences().subscribe(said -> say(consequences, said));
        model.details().offers().subscribe(said -> {
            lowersRemainder.setText(worded(said));
            lowersRemainder.setVisible(!said.isEmpty());
            lowersRemainder.setManaged(!said.isEmpty());
        });
        lowersRemainder.selectedProperty().bindBidirectional(model.details().lowersRemainder());
        model.shown().subscribe(shown -> shown.ifPresent(this::name));
        model.details().totals().subscribe(_ -> nameTabs());
    }

    private void showTabs() {
        var tabs = Map.of(BillingType.CHARGEABLE, chargeable, BillingType.NON_CHARGEABLE, nonChargeable,
                BillingType.COMPLIMENTARY, complimentary);
        var chosen = model.details().billed();
        chosen.subscribe(as -> Optional.ofNullable(tabs.get(as)).ifPresent(billedTabs.getSelectionModel()::select));
        billedTabs.getSelectionModel().selectedItemProperty().subscribe(tab -> tabs.forEach((as, each) -> {
            if (each == tab) {
                chosen.set(as);
            }
        }));
        model.details().line().subscribe(_ -> nameTabs());
    }

    private void nameTabs() {
        chargeable.setText(model.details().tab(BillingType.CHARGEABLE).in(texts));
        nonChargeable.setText(model.details().tab(BillingType.NON_CHARGEABLE).in(texts));
        complimentary.setText(model.details().tab(BillingType.COMPLIMENTARY).in(texts));
    }

    /// On a correction the quantity is the new total, not the difference.
    private void name(ShownInvoice shown) {
        details.rename("quantity", KEY + (shown.isDraft() && shown.isCorrection() ? "newQuantity" : "quantity"));
    }

    private String worded(List<Words> said) {
        return String.join("\n", said.stream().map(each -> each.in(texts)).toList());
    }

    private void say(Label label, List<Words> said) {
        label.setText(worded(said));
        label.setVisible(!said.isEmpty());
        label.setManaged(!said.isEmpty());
    }

}
