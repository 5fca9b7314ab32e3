package org.faktuur.invoices.view;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.faktuur.shell.Commands;
import org.faktuur.shell.FactsPane;
import org.faktuur.shell.Link;
import org.faktuur.shell.Page;
import org.faktuur.shell.ReasonsPane;
import org.faktuur.shell.Views;
import org.faktuur.texts.Texts;

/// The page of an invoice: the paper left, facts and links right.
final class InvoiceView {

    private final InvoiceViewModel model;
    private final Texts texts;

    @FXML private Label heading;
    @FXML private FlowPane trail;
    @FXML private Button voucher;
    @FXML private Button correct;
    @FXML private ReasonsPane reasons;
    @FXML private StackPane paperPlace;
    @FXML private FactsPane facts;

    InvoiceView(InvoiceViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        heading.textProperty().bind(model.heading().map(words -> words.in(texts)));
        Commands.bind(voucher, model.voucher(), texts);
        Commands.bind(correct, model.correct(), texts);
        model.refusals().subscribe(refused -> reasons.show(refused, texts));
        model.facts().subscribe(shown -> facts.show(shown, texts));
        model.trail().subscribe(this::showTrail);
        model.paper().subscribe(page -> page.ifPresent(this::showPaper));
    }

    private void showPaper(Page page) {
        paperPlace.getChildren().setAll(new Views(texts).load(page));
    }

    private void showTrail(List<Link> links) {
        trail.getChildren().clear();
        for (var link : links) {
            if (!trail.getChildren().isEmpty()) {
                trail.getChildren().add(new Label("\u2192"));
            }
            var words = link.words().in(texts);
            var step = new Hyperlink(words);
            step.setId("trail" + links.indexOf(link));
            step.setOnAction(_ -> link.act().run());
            trail.getChildren().add(words.equals(model.number()) ? new Label(words) : step);
        }
    }
}
