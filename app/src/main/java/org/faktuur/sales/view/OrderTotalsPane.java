package org.faktuur.sales.view;

import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.faktuur.sales.CreditStanding;
import org.faktuur.sales.PricedOrder;
import org.faktuur.texts.Texts;
import org.joda.money.Money;

/// The totals of an order as they change while one types.
public final class OrderTotalsPane extends GridPane {

    private static final PseudoClass NEGATIVE = PseudoClass.getPseudoClass("negative");

    private static final double MOST = 320;

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
        totals.home().subscribe(_ -> fill(totals));
        totals.credit().subscribe(_ -> fill(totals));
        totals.open().subscribe(_ -> fill(totals));
    }

    private void fill(OrderTotals totals) {
        getChildren().clear();
        totals.priced().get().ifPresent(this::fill);
        totals.unpriced().get().ifPresent(reason -> {
            var label = new Label(texts.of(reason));
            label.setWrapText(true);
            label.setMaxWidth(MOST);
            label.getStyleClass().add("wrong-words");
            add(label, 0, 0, 2, 1);
        });
        totals.home().get().ifPresent(home -> row("home", Map.of("currency", home.getCurrencyUnit().getCode()),
                Optional.of(home), ""));
        totals.open().get().ifPresent(open -> {
            open.ofOrder().ifPresent(own -> row("openOfOrder", Map.of("currency", own.getCurrencyUnit().getCode()),
                    Optional.of(own), ""));
            row("openOfAccount", Map.of("account", open.account(), "currency",
                    open.owed().getCurrencyUnit().getCode()), Optional.of(open.owed()), "");
        });
        totals.credit().get().ifPresent(this::fill);
    }

    /// What the credit limit leaves, and the figures that it is reckoned from.
    private void fill(CreditStanding credit) {
        var room = credit.room();
        row("creditRoom", Map.of("currency", room.getCurrencyUnit().getCode()), Optional.of(room), "faint");
        var figures = new Label(texts.text("SalesOrderView.totals.credit." + credit.check().name(), Map.of(
                "limit", texts.formats().amount(credit.limit().amount()),
                "balance", texts.formats().amount(credit.exposure().balance()),
                "delivered", texts.formats().amount(credit.exposure().delivered()),
                "ordered", texts.formats().amount(credit.exposure().ordered()))));
        figures.setId("creditFigures");
        figures.setWrapText(true);
        figures.setMaxWidth(MOST);
        figures.getStyleClass().add("faint");
        add(figures, 0, getRowCount(), 2, 1);
    }

    private void fill(PricedOrder order) {
        row("subtotal", Map.of(), Optional.of(order.subtotal()), "");
        if (!order.discount().isZero()) {
            row("discount", Map.of(), Optional.of(order.discount()), "");
        }
        row("charges", Map.of(), Optional.of(order.charges()), "");
        if (!order.discount().isZero() || !order.charges().isZero()) {
            row("net", Map.of(), Optional.of(order.net()), "");
        }
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
