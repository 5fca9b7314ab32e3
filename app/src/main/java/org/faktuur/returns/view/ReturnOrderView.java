package org.faktuur.returns.view;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.faktuur.returns.ReturnLine;
import org.faktuur.sales.ReturnLineStatus;
import org.faktuur.shell.Commands;
import org.faktuur.shell.Entries;
import org.faktuur.shell.FactsPane;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.PlainTable;
import org.faktuur.shell.ReasonsPane;
import org.faktuur.texts.Texts;

/// The page of a return order.
public final class ReturnOrderView {

    private final ReturnOrderViewModel model;
    private final Texts texts;
    @FXML private Label heading;
    @FXML private FactsPane facts;
    @FXML private ReasonsPane reasons;
    @FXML private TableView<ReturnLine> lines;
    @FXML private TextField arrived;
    @FXML private TextField disposition;
    @FXML private TextField reason;
    @FXML private TextField deadline;
    @FXML private Button change;
    @FXML private TextField item;
    @FXML private TextField quantity;
    @FXML private TextField price;
    @FXML private Button find;
    @FXML private Button register;
    @FXML private Button quarantine;
    @FXML private Button endQuarantine;
    @FXML private Button creditOnly;
    @FXML private Button dispose;
    @FXML private Button cancelLine;
    @FXML private Button cancelAll;
    @FXML private Button replace;
    @FXML private Button deliver;
    @FXML private Button invoice;
    @FXML private Button addByHand;

    ReturnOrderView(ReturnOrderViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        heading.textProperty().bind(model.heading().map(words -> words.in(texts)));
        model.facts().subscribe(shown -> facts.show(shown, texts));
        model.refusals().subscribe(refused -> reasons.show(refused, texts));
        PlainTable.show(lines, columns(), model.lines(), model.current(), texts);
        fields();
        Commands.bind(find, model.find(), texts);
        Commands.bind(change, model.change(), texts);
        Commands.bind(register, model.register(), texts);
        Commands.bind(quarantine, model.quarantine(), texts);
        Commands.bind(endQuarantine, model.endQuarantine(), texts);
        Commands.bind(creditOnly, model.creditOnly(), texts);
        Commands.bind(dispose, model.dispose(), texts);
        Commands.bind(cancelLine, model.cancelLine(), texts);
        Commands.bind(cancelAll, model.cancelAll(), texts);
        Commands.bind(replace, model.replace(), texts);
        Commands.bind(deliver, model.deliver(), texts);
        Commands.bind(invoice, model.invoice(), texts);
        Commands.bind(addByHand, model.byHand().add(), texts);
    }

    private void fields() {
        var desk = model.pages().desk();
        var entries = new Entries(texts, desk);
        entries.bind(arrived, model.arrived());
        entries.bind(disposition, model.disposition(), model.pages()::dispositions, desk.background());
        entries.bind(reason, model.reason(), model.pages()::reasons, desk.background());
        entries.bind(deadline, model.deadline());
        entries.bind(item, model.byHand().item(), model.pages()::products, desk.background());
        entries.bind(quantity, model.byHand().quantity());
        entries.bind(price, model.byHand().price());
    }

    private static List<ListColumn<ReturnLine>> columns() {
        var key = "ReturnOrderView.";
        return List.of(ListColumn.<ReturnLine>text("lineItem", key + "item", line -> line.line().item().item()).wide(70),
                ListColumn.<ReturnLine>text("description", key + "description",
                        line -> line.line().item().description()).wide(108),
                ListColumn.<ReturnLine>number("lineQuantity", key + "quantity", ReturnLine::quantity).wide(102),
                ListColumn.<ReturnLine>number("linePrice", key + "price", line -> line.line().pricing().unitPrice())
                        .wide(74),
                ListColumn.<ReturnLine, ReturnLineStatus>status("status", key + "status", ReturnLineStatus.class,
                        ReturnLine::status).wide(116),
                ListColumn.<ReturnLine>text("lineDisposition", key + "disposition",
                        line -> line.entry().disposition()).wide(130),
                ListColumn.<ReturnLine>text("lineInvoice", key + "invoice", line -> line.credits()
                        .map(credits -> credits.invoice()).orElse("")).wide(155));
    }
}
