package org.faktuur.sales.view;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.sales.SalesOrder;
import org.faktuur.shell.Command;
import org.faktuur.shell.Commands;
import org.faktuur.shell.EntryTable;
import org.faktuur.shell.StatusLabel;
import org.faktuur.texts.Texts;

/// An order's page.
public final class SalesOrderView {

    private final SalesOrderViewModel model;
    private final Texts texts;
    @FXML private VBox SalesOrderView;
    @FXML private Button save;
    @FXML private Button saveAndClose;
    @FXML private Label heading;
    @FXML private StatusLabel status;
    @FXML private StatusLabel documentStatus;
    @FXML private FlowPane documents;
    @FXML private TitledPane headerPane;
    @FXML private Button addLine;
    @FXML private Button deleteLine;
    @FXML private Button cancelLine;
    @FXML private Button restoreLine;
    @FXML private Button addCharge;
    @FXML private Button deleteCharge;
    @FXML private MenuButton lineColumns;
    @FXML private MenuButton chargeColumns;
    @FXML private Label problems;
    @FXML private EntryTable<OrderLine> lines;
    @FXML private EntryTable<OrderCharge> charges;
    @FXML private OrderTotalsPane totals;

    SalesOrderView(SalesOrderViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Commands.bind(save, model.save(), texts);
        Commands.bind(saveAndClose, model.saveAndClose(), texts);
        Commands.bind(addLine, Command.of(lines::addRow), texts);
        Commands.bind(deleteLine, model.lines().delete(), texts);
        Commands.bind(cancelLine, model.commands().cancelLine(model.lines().current()), texts);
        Commands.bind(restoreLine, model.commands().restoreLine(model.lines().current()), texts);
        Commands.bind(addCharge, Command.of(charges::addRow), texts);
        Commands.bind(deleteCharge, Command.of(charges::deleteRow), texts);
        var desk = model.pages().desk();
        lines.show(model.lines(), OrderColumns.ofLines(model.pages()), texts, desk);
        charges.show(model.charges(), OrderColumns.ofCharges(model.charges()), texts, desk);
        lines.arrangedBy(lineColumns, "SalesOrderView.lines", desk);
        charges.arrangedBy(chargeColumns, "SalesOrderView.charges", desk);
        lines.getFocusModel().focusedCellProperty().subscribe(_ -> model.lines().current().set(lines.current()));
        totals.show(model.totals(), texts);
        headerPane.setExpanded(model.isNew());
        SalesOrderView.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                Platform.runLater(this::startTyping);
            }
        });
        model.kept().subscribe(this::showKept);
        model.header().customerName().subscribe(_ -> showKept(model.kept().get()));
        model.header().summary().subscribe(words -> headerPane.setText(words.in(texts)));
        documents.managedProperty().bind(model.documents().map(found -> !found.isEmpty()));
        model.documents().subscribe(this::showDocuments);
        model.problems().subscribe(wrong -> problems.setText(String.join("\n",
                wrong.stream().limit(2).map(texts::of).toList())));
        new OrderKeys(SalesOrderView, lines, charges).listen();
    }

    /// What lies in a pane can be found only once the pane has its looks.
    private void startTyping() {
        SalesOrderView.applyCss();
        SalesOrderView.layout();
        Optional.ofNullable(SalesOrderView.lookup(model.isNew() ? "#SalesOrderHeader #customer" : "#lines"))
                .ifPresent(Node::requestFocus);
    }

    private void showKept(Optional<SalesOrder> order) {
        heading.setText(order.map(SalesOrder::number).orElseGet(() -> texts.text("SalesOrderView.new")) + "  "
                + model.header().customerName().get());
        status.setVisible(order.isPresent());
        documentStatus.setVisible(order.isPresent());
        order.ifPresent(kept -> {
            status.show(kept.status(), texts);
            documentStatus.show(kept.documentStatus(), texts);
        });
    }

    private void showDocuments(List<DocumentRef> found) {
        documents.getChildren().setAll(found.stream().map(document -> {
            var link = new Hyperlink(texts.of(document.kind()) + " " + document.number());
            link.setOnAction(_ -> model.open(document));
            return link;
        }).toList());
    }
}
