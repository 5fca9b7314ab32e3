package org.faktuur.sales.view;

import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.faktuur.session.Language;
import org.faktuur.shell.Commands;
import org.faktuur.shell.Entries;
import org.faktuur.shell.EnumWords;
import org.faktuur.shell.FactsPane;
import org.faktuur.shell.FieldHelp;
import org.faktuur.texts.Texts;

/// The Setup tab: what one invoice has otherwise than its order would have it.
final class PostSalesInvoiceSetup {

    private final PostSalesInvoiceViewModel model;
    private final Texts texts;

    @FXML private TextField setupDate;
    @FXML private TextField documentDate;
    @FXML private TextField fixedRate;
    @FXML private ComboBox<String> paymentTerms;
    @FXML private ComboBox<String> paymentMethod;
    @FXML private ComboBox<String> cashDiscount;
    @FXML private ComboBox<String> postingProfile;
    @FXML private ComboBox<Language> language;
    @FXML private TextField reference;
    @FXML private TextField note;
    @FXML private Button asOrdered;
    @FXML private FactsPane setup;

    PostSalesInvoiceSetup(PostSalesInvoiceViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        var fields = model.setup();
        var entries = new Entries(texts, model.desk());
        entries.bind(setupDate, fields.dates().invoiceDate());
        entries.bind(documentDate, fields.dates().documentDate());
        entries.bind(fixedRate, fields.dates().fixedRate());
        entries.bind(reference, fields.wording().reference());
        entries.bind(note, fields.wording().note());
        choose(paymentTerms, fields.settling().paymentTerms(), model.terms());
        choose(paymentMethod, fields.settling().paymentMethod(), model.methods());
        choose(cashDiscount, fields.settling().cashDiscount(), model.discounts());
        choose(postingProfile, fields.settling().postingProfile(), model.profiles());
        language.setConverter(new EnumWords<>(texts));
        language.getItems().setAll(Language.values());
        language.valueProperty().bindBidirectional(fields.wording().language());
        Commands.bind(asOrdered, fields.asOrdered(), texts);
        model.invoices().parts().setup().subscribe(facts -> setup.show(facts, texts));
        var help = new FieldHelp("PostSalesInvoiceView.", texts);
        for (var box : new ComboBox<?>[] {paymentTerms, paymentMethod, cashDiscount, postingProfile, language}) {
            help.close(box, fields.closed());
        }
        help.explain(setupDate, documentDate, fixedRate, paymentTerms, paymentMethod, cashDiscount, postingProfile,
                language, reference, note);
    }

    private void choose(ComboBox<String> box, ObjectProperty<String> code, Map<String, String> codes) {
        box.setConverter(new CodeNames(codes, texts));
        box.getItems().setAll(codes.keySet());
        box.valueProperty().bindBidirectional(code);
    }
}
