package org.faktuur.sales.view;

import java.util.List;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.faktuur.sales.SalesLine;
import org.faktuur.shell.Commands;
import org.faktuur.shell.Entries;
import org.faktuur.shell.EntryColumn;
import org.faktuur.shell.EntryTable;
import org.faktuur.texts.Texts;

/// The dialog that posts a packing slip.
public final class PostPackingSlipView {

    private static final KeyCombination OK = KeyCombination.valueOf("Shortcut+Enter");

    private final PostPackingSlipViewModel model;
    private final Texts texts;
    @FXML private VBox PostPackingSlipView;
    @FXML private TextField date;
    @FXML private Label orders;
    @FXML private CheckBox reduce;
    @FXML private Button everything;
    @FXML private Button deliverNow;
    @FXML private EntryTable<DeliveryLine> lines;
    @FXML private Label problems;
    @FXML private Button ok;
    @FXML private Button cancel;

    PostPackingSlipView(PostPackingSlipViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        var desk = model.pages().desk();
        new Entries(texts, desk).bind(date, model.date());
        reduce.selectedProperty().bindBidirectional(model.reduce());
        orders.setText(String.join(", ", model.orders()));
        lines.show(model, columns(), texts, desk);
        Commands.bind(everything, model.everything(), texts);
        Commands.bind(deliverNow, model.deliverNow(), texts);
        Commands.bind(ok, model.ok(), texts);
        Commands.bind(cancel, model.cancel(), texts);
        problems.managedProperty().bind(problems.textProperty().isNotEmpty());
        model.problems().subscribe(wrong -> problems.setText(String.join("\n", wrong.stream().map(texts::of)
                .toList())));
        Platform.runLater(lines::requestFocus);
        PostPackingSlipView.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (OK.match(event)) {
                PostPackingSlipView.requestFocus();
                ok.fire();
                event.consume();
            }
        });
    }

    private static List<EntryColumn<DeliveryLine>> columns() {
        return List.of(
                EntryColumn.shown("order", "PostPackingSlipView.order", 120,
                        row -> row.shown().map(_ -> row.order())),
                shown("item", 90, line -> line.item().item()), shown("description", 200,
                        line -> line.item().description()),
                shown("ordered", 90, line -> line.quantities().ordered()).right(),
                shown("delivered", 90, line -> line.quantities().delivered()).right(),
                shown("remaining", 110, line -> line.quantities().deliverRemainder()).right(),
                shown("unit", 60, line -> line.item().unit()),
                EntryColumn.<DeliveryLine>typed("update", "PostPackingSlipView.update", 100, DeliveryLine::update)
                        .right());
    }

    private static EntryColumn<DeliveryLine> shown(String id, int width, Function<SalesLine, ?> part) {
        return EntryColumn.shown(id, "PostPackingSlipView." + id, width, row -> row.shown().map(part));
    }
}
