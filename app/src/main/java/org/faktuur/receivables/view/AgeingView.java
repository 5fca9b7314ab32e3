package org.faktuur.receivables.view;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.faktuur.receivables.Ageing;
import org.faktuur.receivables.AgeingReport;
import org.faktuur.shell.Commands;
import org.faktuur.shell.FormNodes;
import org.faktuur.shell.PagedTable;
import org.faktuur.texts.Texts;
import org.joda.money.Money;

/// The ageing of a day, customer by customer, with its sums below.
final class AgeingView {

    private final AgeingViewModel model;
    private final Texts texts;

    @FXML private VBox AgeingView;
    @FXML private Button paper;
    @FXML private Button statement;
    @FXML private PagedTable<Ageing.Row> rows;
    @FXML private HBox sums;

    AgeingView(AgeingViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        rows.show(model.rows(), texts);
        FormNodes.bind(AgeingView, model.form(), texts, model.pages().desk());
        Commands.bind(paper, model.paper(), texts);
        Commands.bind(statement, model.statement(), texts);
        model.ageing().subscribe(shown -> shown.ifPresent(this::sum));
    }

    private void sum(Ageing ageing) {
        var heads = new ArrayList<>(AgeingReport.spans(ageing.spans(), texts));
        heads.add(texts.text("AgeingView.total"));
        var amounts = new ArrayList<>(ageing.total().amounts());
        amounts.add(ageing.total().total());
        sums.getChildren().clear();
        for (var at = 0; at < heads.size(); at++) {
            sums.getChildren().add(sum("sum" + at, heads.get(at), amounts.get(at)));
        }
    }

    private VBox sum(String id, String head, Money amount) {
        var label = new Label(head);
        label.getStyleClass().add("fact-label");
        var value = new Label(texts.formats().money(amount));
        value.setId(id);
        value.getStyleClass().addAll(List.of("fact-value", "figure"));
        label.setLabelFor(value);
        return new VBox(2, label, value);
    }
}
