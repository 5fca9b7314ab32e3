package org.faktuur.home.view;

import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.faktuur.home.WorkItem;
import org.faktuur.shell.Act;
import org.faktuur.shell.Commands;
import org.faktuur.texts.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/// Shows the first page.
public final class HomeView {

    private final HomeViewModel model;
    private final Texts texts;
    @FXML private FlowPane workItems;
    @FXML private Label nothingWaits;
    @FXML private VBox invoiced;
    @FXML private Label currency;
    @FXML private MonthChart months;
    @FXML private FlowPane acts;
    @FXML private VBox begin;

    HomeView(HomeViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        model.workItems().subscribe(this::showWork);
        showWork();
        nothingWaits.managedProperty().bind(nothingWaits.visibleProperty());
        model.read().subscribe(this::showWork);
        model.months().subscribe(this::showMonths);
        showMonths();
        invoiced.managedProperty().bind(invoiced.visibleProperty());
        invoiced.visibleProperty().bind(months.visibleProperty());
        model.acts().forEach(act -> acts.getChildren().add(card(act)));
        begin.setVisible(!model.acts().isEmpty());
    }

    private void showMonths() {
        months.show(model.months(), texts);
        model.months().stream().findFirst().ifPresent(month -> currency.setText(texts.text("HomeView.invoiced",
                Map.of("currency", month.amount().getCurrencyUnit().getCode()))));
    }

    private void showWork() {
        var waiting = model.workItems().stream().filter(item -> item.count() > 0).toList();
        nothingWaits.setVisible(model.read().get() && waiting.isEmpty());
        workItems.getChildren().setAll(waiting.stream().map(this::card).toList());
    }

    private VBox card(WorkItem item) {
        var words = new Label(texts.text(item.key(), Map.of("count", item.count())));
        words.setWrapText(true);
        words.getStyleClass().add("title-4");
        var act = new Button(texts.text(item.actKey()));
        act.setId("work-" + item.key().replace('.', '-'));
        act.setOnAction(_ -> model.open(item));
        act.setAccessibleHelp(words.getText());
        return card(List.of(words, act));
    }

    private VBox card(Act act) {
        var button = new Button(texts.text(act.key()), new FontIcon(act.icon()));
        button.setId("act-" + act.key().replace('.', '-'));
        var about = new Label(texts.has(act.key() + ".about") ? texts.text(act.key() + ".about") : "");
        about.setWrapText(true);
        about.getStyleClass().add("faint");
        var card = card(List.of(button, about));
        Commands.bind(button, act.command(), texts);
        return card;
    }

    private static VBox card(List<? extends Node> parts) {
        var card = new VBox(8);
        card.getChildren().addAll(parts);
        card.getStyleClass().addAll("card", "home-card");
        return card;
    }
}
