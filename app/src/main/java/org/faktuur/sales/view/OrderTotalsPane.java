package org.faktuur.sales.view;

import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.faktuur.sales.PricedOrder;
import org.faktuur.texts.Texts;
import org.joda.money.Money;

/// The totals of an order as they change while one types.
public final class OrderTotalsPane extends GridPane {

    private static final PseudoClass NEGATIVE = PseudoClass.getPseudoClass("negative");

    private Texts texts;

    /// A pane without totals yet, for FXML.
    public OrderTotalsPane() {
        getStyleClass().add("totals");
        setMinWidth(USE_PREF_SIZE);
        var words = new ColumnConstraints();
        var amounts = new ColumnConstraints(100);
        amounts.setHalignment(HPos.RIGHT);
        getColumnConstraints().setAll(words, amounts);
    }

    /// Shows these totals, and follows them.
    void show(OrderTotals totals, Texts words) {
        texts = words;
        totals.priced().subscribe(_ -> fill(totals));
        totals.unpriced().subscribe(_ -> fill(totals));
        totals.creditRoom().subscribe(_ -> fill(totals));
    }

    private void fill(OrderTotals totals) {
        getChildren().clear();
        totals.priced().get().ifPresent(this::fill);
        totals.unpriced().get().ifPresent(reason -> {
            var label = new Label(texts.of(reason));
            label.setWrapText(true);
            label.setMaxWidth(320);
            label.getStyleClass().add("wrong-words");
            add(label, 0, 0, 2, 1);
        });
        totals.creditRoom().get().ifPresent(room -> row("creditRoom", Map.of("currency",
                room.getCurrencyUnit().getCode()), Optional.of(room), "faint"));
    }

    private void fill(PricedOrder order) {
        row("subtotal", Map.of(), Optional.of(order.subtotal()), "");
        if (!order.discount().isZero()) {
            row("discount", Map.of(), Optional.of(order.discount()), "");
        }
        row("charges", Map.of(), Optional.of(order.charges()), "");
        order.vat().forEach(line -> row("vat", Map.of("code", line.code(), "percent", line.percent(), "base",
                texts.formats().amount(line.base())), Optional.of(line.tax()), ""));
        row("total", Map.of("currency", order.total().getCurrencyUnit().getCode()), Optional.of(order.total()),
                "grand-total");
    }

    private void row(String key, Map<String, ?> values, Optional<Money> amount, String style) {
        var words = new Label(texts.text("SalesOrderView.totals." + key, values));
        var shown = new Label(amount.map(texts.formats()::amount).orElse(""));
        shown.setId(key);
        shown.getStyleClass().add("amount");
        shown.pseudoClassStateChanged(NEGATIVE, amount.filter(Money::isNegative).isPresent());
        if (!style.isEmpty()) {
            words.getStyleClass().add(style);
            shown.getStyleClass().add(style);
        }
        words.setLabelFor(shown);
        addRow(getRowCount(), words, shown);
    }
}
