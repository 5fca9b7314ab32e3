package org.faktuur.sales.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import org.faktuur.shell.Commands;
import org.faktuur.shell.ReasonsPane;
import org.faktuur.texts.Texts;

/// The Posting invoice dialog: its buttons, its Parameters, its message bar, and what stands below its tabs.
final class PostSalesInvoiceView {

    private final PostSalesInvoiceViewModel model;
    private final Texts texts;

    @FXML private BorderPane PostSalesInvoiceView;
    @FXML private TitledPane parameters;
    @FXML private Button select;
    @FXML private Button selectSlips;
    @FXML private Button arrange;
    @FXML private Button totalsButton;
    @FXML private Button taxButton;
    @FXML private Button batch;
    @FXML private Button print;
    @FXML private Label place;
    @FXML private Button previous;
    @FXML private Button next;
    @FXML private ReasonsPane reasons;
    @FXML private Label notArranged;
    @FXML private Label summary;
    @FXML private Label difference;
    @FXML private Label room;
    @FXML private ProgressBar progress;
    @FXML private Label progressWords;
    @FXML private Button preview;
    @FXML private Button cancel;
    @FXML private Button post;

    PostSalesInvoiceView(PostSalesInvoiceViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        var invoices = model.invoices();
        parameters.disableProperty().bind(model.run().running());
        model.refusals().subscribe(refusals -> reasons.show(refusals, texts));
        notArranged.visibleProperty().bind(model.notArranged());
        notArranged.managedProperty().bind(model.notArranged());
        place.textProperty().bind(invoices.place().map(words -> words.in(texts)));
        summary.textProperty().bind(invoices.summary().map(words -> words.in(texts)));
        difference.textProperty().bind(invoices.difference().map(words -> words.in(texts)));
        room.textProperty().bind(invoices.room().map(words -> words.in(texts)));
        for (var words : new Label[] {difference, room}) {
            words.managedProperty().bind(words.textProperty().isNotEmpty());
        }
        post.textProperty().bind(model.postWords().map(words -> words.in(texts)));
        progress.progressProperty().bind(model.run().share());
        progressWords.textProperty().bind(model.run().words().map(words -> words.in(texts)));
        for (var shown : new javafx.scene.Node[] {progress, progressWords}) {
            shown.visibleProperty().bind(model.run().running());
            shown.managedProperty().bind(model.run().running());
        }
        bindButtons();
        Commands.listenForKeys(PostSalesInvoiceView);
        var postToo = KeyCombination.valueOf("Shortcut+Enter");
        PostSalesInvoiceView.setOnKeyPressed(event -> {
            if (postToo.match(event)) {
                model.acts().post().run();
            }
        });
    }

    private void bindButtons() {
        var acts = model.acts();
        Commands.bind(select, acts.select(), texts);
        Commands.bind(selectSlips, acts.slips(), texts);
        Commands.bind(arrange, acts.arrange(), texts);
        Commands.bind(totalsButton, acts.totals(), texts);
        Commands.bind(taxButton, acts.tax(), texts);
        Commands.bind(batch, acts.batch(), texts);
        Commands.bind(print, acts.print(), texts);
        Commands.bind(previous, model.invoices().previous(), texts);
        Commands.bind(next, model.invoices().next(), texts);
        Commands.bind(preview, acts.preview(), texts);
        Commands.bind(cancel, acts.cancel(), texts);
        Commands.bind(post, acts.post(), texts);
    }
}
