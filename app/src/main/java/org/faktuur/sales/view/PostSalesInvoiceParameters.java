package org.faktuur.sales.view;

import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.faktuur.receivables.CreditCheck;
import org.faktuur.sales.QuantityToInvoice;
import org.faktuur.sales.SummaryUpdate;
import org.faktuur.shell.Entries;
import org.faktuur.shell.EnumWords;
import org.faktuur.shell.FieldHelp;
import org.faktuur.texts.Texts;

/// The Parameters of the Posting invoice dialog.
final class PostSalesInvoiceParameters {

    private final PostSalesInvoiceViewModel model;
    private final Texts texts;

    @FXML private ComboBox<QuantityToInvoice> quantity;
    @FXML private CheckBox posting;
    @FXML private CheckBox late;
    @FXML private CheckBox reduce;
    @FXML private TextField invoiceDate;
    @FXML private CheckBox monthEnd;
    @FXML private ComboBox<PrintWhen> printWhen;
    @FXML private CheckBox printing;
    @FXML private CheckBox printManagement;
    @FXML private ComboBox<PrintCharges> printCharges;
    @FXML private ComboBox<CreditCheck> creditCheck;
    @FXML private ComboBox<SummaryUpdate> summaryUpdate;
    @FXML private TextField summaryOrder;
    @FXML private CheckBox creditCorrection;
    @FXML private CheckBox creditRemaining;
    @FXML private CheckBox stopAtFirstError;

    PostSalesInvoiceParameters(PostSalesInvoiceViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        var fields = model.fields();
        var entries = new Entries(texts, model.desk());
        choose(quantity, fields.quantity(), QuantityToInvoice.values());
        posting.selectedProperty().bindBidirectional(fields.posting());
        late.selectedProperty().bindBidirectional(fields.late());
        reduce.selectedProperty().bindBidirectional(fields.reduce());
        entries.bind(invoiceDate, fields.invoiceDate());
        monthEnd.selectedProperty().bindBidirectional(fields.monthEnd());
        choose(printWhen, fields.print().when(), PrintWhen.values());
        printing.selectedProperty().bindBidirectional(fields.print().invoice());
        printManagement.selectedProperty().bindBidirectional(fields.print().managed());
        choose(printCharges, fields.print().charges(), PrintCharges.values());
        choose(creditCheck, fields.creditCheck(), CreditCheck.values());
        summaryUpdate.setConverter(new EnumWords<>(texts));
        summaryUpdate.setItems(fields.summary().choices());
        summaryUpdate.valueProperty().bindBidirectional(fields.summary().update());
        entries.bind(summaryOrder, fields.summary().order(), model::orders, model.desk().background());
        creditCorrection.selectedProperty().bindBidirectional(fields.creditCorrection());
        creditRemaining.selectedProperty().bindBidirectional(fields.creditRemaining());
        stopAtFirstError.selectedProperty().bindBidirectional(fields.stopAtFirstError());
        explain(fields);
        quantity.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                quantity.requestFocus();
            }
        });
    }

    private void explain(InvoicingFields fields) {
        var help = new FieldHelp("PostSalesInvoiceView.", texts);
        help.close(reduce, fields.nothingToReduce());
        help.close(printWhen, fields.print().nothingPrinted());
        help.close(printManagement, fields.print().nothingPrinted());
        help.explain(quantity, posting, late, reduce, invoiceDate, monthEnd, printWhen, printing, printManagement,
                printCharges, creditCheck, summaryUpdate, summaryOrder, creditCorrection, creditRemaining,
                stopAtFirstError);
    }

    private <E extends Enum<E>> void choose(ComboBox<E> box, ObjectProperty<E> field, E[] values) {
        box.setConverter(new EnumWords<>(texts));
        box.getItems().setAll(values);
        box.valueProperty().bindBidirectional(field);
    }
}
