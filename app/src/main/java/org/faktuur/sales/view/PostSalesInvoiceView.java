package org.faktuur.sales.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import org.faktuur.receivables.CreditCheck;
import org.faktuur.sales.QuantityToInvoice;
import org.faktuur.shell.Commands;
import org.faktuur.shell.Entries;
import org.faktuur.shell.EnumWords;
import org.faktuur.shell.ReasonsPane;
import org.faktuur.texts.Texts;

/// The Posting invoice dialog: its Parameters, its message bar, and what stands below its tabs.
final class PostSalesInvoiceView {

    private final PostSalesInvoiceViewModel model;
    private final Texts texts;

    @FXML private BorderPane PostSalesInvoiceView;
    @FXML private TitledPane parameters;
    @FXML private ComboBox<QuantityToInvoice> quantity;
    @FXML private CheckBox posting;
    @FXML private TextField invoiceDate;
    @FXML private CheckBox printing;
    @FXML private ComboBox<CreditCheck> creditCheck;
    @FXML private ReasonsPane reasons;
    @FXML private Label summary;
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
        var fields = model.fields();
        quantity.setConverter(new EnumWords<>(texts));
        quantity.getItems().setAll(QuantityToInvoice.values());
        quantity.valueProperty().bindBidirectional(fields.quantity());
        creditCheck.setConverter(new EnumWords<>(texts));
        creditCheck.getItems().setAll(CreditCheck.values());
        creditCheck.valueProperty().bindBidirectional(fields.creditCheck());
        posting.selectedProperty().bindBidirectional(fields.posting());
        printing.selectedProperty().bindBidirectional(fields.printing());
        new Entries(texts, model.desk()).bind(invoiceDate, fields.invoiceDate());
        parameters.disableProperty().bind(model.run().running());
        model.refusals().subscribe(refusals -> reasons.show(refusals, texts));
        summary.textProperty().bind(model.invoices().summary().map(words -> words.in(texts)));
        room.textProperty().bind(model.invoices().room().map(words -> words.in(texts)));
        post.textProperty().bind(model.postWords().map(words -> words.in(texts)));
        progress.progressProperty().bind(model.run().share());
        progressWords.textProperty().bind(model.run().words().map(words -> words.in(texts)));
        progress.visibleProperty().bind(model.run().running());
        progressWords.visibleProperty().bind(model.run().running());
        Commands.bind(preview, model.preview(), texts);
        Commands.bind(cancel, model.cancel(), texts);
        Commands.bind(post, model.post(), texts);
        Commands.listenForKeys(PostSalesInvoiceView);
        var postToo = KeyCombination.valueOf("Shortcut+Enter");
        PostSalesInvoiceView.setOnKeyPressed(event -> {
            if (postToo.match(event)) {
                model.post().run();
            }
        });
    }
}
