package org.faktuur.sales.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import org.faktuur.shell.Commands;
import org.faktuur.texts.Texts;

/// The action pane of orders, on a list and on an order's page.
public final class SalesOrderActionPane {

    private final SalesOrderActions model;
    private final Texts texts;
    @FXML private Button create;
    @FXML private Button copy;
    @FXML private Button edit;
    @FXML private Button creditNote;
    @FXML private Button deliver;
    @FXML private Button pick;
    @FXML private Button unpick;
    @FXML private Button cancelRemainder;
    @FXML private Button restoreRemainder;
    @FXML private Button slips;
    @FXML private Button invoice;
    @FXML private Button proForma;
    @FXML private Button invoices;
    @FXML private Button customer;
    @FXML private Button transactions;
    @FXML private Button refresh;

    SalesOrderActionPane(SalesOrderActions model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        var commands = model.commands();
        Commands.bind(create, commands.create(), texts);
        Commands.bind(copy, commands.copy(), texts);
        Commands.bind(edit, commands.edit(), texts);
        Commands.bind(creditNote, commands.creditNote(), texts);
        Commands.bind(deliver, commands.deliver(), texts);
        Commands.bind(pick, commands.pick(), texts);
        Commands.bind(unpick, commands.unpick(), texts);
        Commands.bind(cancelRemainder, commands.cancelRemainder(), texts);
        Commands.bind(restoreRemainder, commands.restoreRemainder(), texts);
        Commands.bind(slips, commands.slips(), texts);
        Commands.bind(invoice, commands.invoice(), texts);
        Commands.bind(proForma, commands.proForma(), texts);
        Commands.bind(invoices, commands.invoices(), texts);
        Commands.bind(customer, commands.customer(), texts);
        Commands.bind(transactions, commands.transactions(), texts);
        Commands.bind(refresh, commands.refresh(), texts);
        var group = edit.getParent().getParent().getParent();
        group.setVisible(commands.isListed());
        group.setManaged(commands.isListed());
    }
}
