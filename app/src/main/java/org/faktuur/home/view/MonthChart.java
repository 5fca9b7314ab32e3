package org.faktuur.home.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.faktuur.home.MonthAmount;
import org.faktuur.texts.Texts;

/// The amounts of the last months as bars, each with its amount above and its month below.
public final class MonthChart extends HBox {

    private static final int HEIGHT = 120;

    /// A chart without months.
    public MonthChart() {
        super(16);
        setAlignment(Pos.BOTTOM_LEFT);
        getStyleClass().add("month-chart");
        setVisible(false);
    }

    void show(List<MonthAmount> months, Texts texts) {
        setVisible(months.stream().anyMatch(each -> !each.amount().isZero()));
        var most = months.stream().map(each -> each.amount().getAmount().abs()).max(BigDecimal::compareTo)
                .filter(each -> each.signum() > 0).orElse(BigDecimal.ONE);
        getChildren().setAll(months.stream().map(each -> bar(each, most, months.getLast() == each, texts)).toList());
        setAccessibleText(String.join(", ", months.stream()
                .map(each -> texts.formats().month(each.month()) + " " + texts.formats().money(each.amount())).toList()));
    }

    private static VBox bar(MonthAmount each, BigDecimal most, boolean last, Texts texts) {
        var bar = new Region();
        bar.getStyleClass().add(last ? "bar-now" : "bar");
        var height = each.amount().getAmount().abs().multiply(BigDecimal.valueOf(HEIGHT))
                .divide(most, 0, RoundingMode.HALF_UP).intValue();
        bar.setMinHeight(Math.max(2, height));
        bar.setPrefHeight(Math.max(2, height));
        var amount = new Label(texts.formats().number(each.amount().getAmount(), 0, 0));
        amount.getStyleClass().addAll("tabular", "small-words");
        var month = new Label(texts.formats().month(each.month()));
        month.getStyleClass().add("faint");
        var box = new VBox(4, amount, bar, month);
        box.setAlignment(Pos.BOTTOM_CENTER);
        box.setMinWidth(84);
        return box;
    }
}
