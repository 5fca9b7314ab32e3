package org.faktuur.returns.view;

import java.util.List;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.faktuur.returns.InvoicedLines.Found;
import org.faktuur.shell.Commands;
import org.faktuur.shell.Entries;
import org.faktuur.shell.EntryColumn;
import org.faktuur.shell.EntryTable;
import org.faktuur.texts.Texts;

/// The dialog that finds invoiced lines and asks how much of each is given back.
public final class GiveBackView {

    private static final KeyCombination OK = KeyCombination.valueOf("Shortcut+Enter");

    private final GiveBackViewModel model;
    private final Texts texts;
    @FXML private VBox GiveBackView;
    @FXML private VBox customerEntry;
    @FXML private TextField customer;
    @FXML private VBox reasonEntry;
    @FXML private TextField reason;
    @FXML private Button everything;
    @FXML private EntryTable<FoundLine> lines;
    @FXML private Label problems;
    @FXML private Button ok;
    @FXML private Button cancel;

    GiveBackView(GiveBackViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        var desk = model.pages().desk();
        var entries = new Entries(texts, desk);
        entries.bind(customer, model.customer(), model.pages()::customers, desk.background());
        entries.bind(reason, model.reason(), model.pages()::reasons, desk.background());
        customerEntry.setVisible(model.asksCustomer());
        customerEntry.setManaged(model.asksCustomer());
        reasonEntry.setVisible(model.asksReason());
        reasonEntry.setManaged(model.asksReason());
        lines.show(model, columns(), texts, desk);
        Commands.bind(everything, model.everything(), texts);
        Commands.bind(ok, model.ok(), texts);
        Commands.bind(cancel, model.cancel(), texts);
        problems.managedProperty().bind(problems.textProperty().isNotEmpty());
        model.problems().subscribe(wrong -> problems.setText(String.join("\n", wrong.stream().map(texts::of)
                .toList())));
        GiveBackView.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (OK.match(event)) {
                GiveBackView.requestFocus();
                ok.fire();
                event.consume();
            }
        });
    }

    private static List<EntryColumn<FoundLine>> columns() {
        return List.of(shown("invoice", 110, found -> found.invoice().number()),
                shown("date", 110, found -> found.invoice().content().dates().invoiceDate()),
                shown("order", 110, found -> found.line().source().orderNumber()),
                shown("item", 90, found -> found.line().item().item()),
                shown("description", 120, found -> found.line().item().description()),
                shown("invoiced", 90, found -> found.line().quantity()).right(),
                shown("price", 90, found -> found.line().pricing().unitPrice()).right(),
                shown("remains", 110, Found::remains).right(),
                EntryColumn.<FoundLine>typed("quantity", "GiveBackView.quantity", 110, FoundLine::quantity).right());
    }

    private static EntryColumn<FoundLine> shown(String id, int width, Function<Found, ?> part) {
        return EntryColumn.shown(id, "GiveBackView." + id, width, row -> row.found().map(part));
    }
}
