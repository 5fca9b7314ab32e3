package org.faktuur.sales.view;

import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.faktuur.sales.SalesOrderType;
import org.faktuur.shell.Entries;
import org.faktuur.shell.EnumWords;
import org.faktuur.texts.Texts;
import org.joda.money.CurrencyUnit;

/// The header of an order's page.
public final class SalesOrderHeader {

    private final SalesOrderViewModel model;
    private final Texts texts;
    @FXML private TextField customer;
    @FXML private TextField invoiceAccount;
    @FXML private ComboBox<SalesOrderType> type;
    @FXML private ComboBox<CurrencyUnit> currency;
    @FXML private ComboBox<String> terms;
    @FXML private TextField orderDate;
    @FXML private TextField shipDate;
    @FXML private TextField reference;
    @FXML private TextField deliveryName;
    @FXML private TextField deliveryStreet;
    @FXML private TextField deliveryPostalCode;
    @FXML private TextField deliveryCity;
    @FXML private TextField deliveryCountry;

    SalesOrderHeader(SalesOrderViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        var header = model.header();
        var entries = new Entries(texts, model.pages().desk());
        var background = model.pages().desk().background();
        entries.bind(customer, header.customer(), model.pages()::customers, background);
        entries.bind(invoiceAccount, header.invoiceAccount(), model.pages()::customers, background);
        entries.bind(orderDate, header.orderDate());
        entries.bind(shipDate, header.shipDate());
        entries.bind(reference, header.reference());
        entries.bind(deliveryName, header.delivery().name());
        entries.bind(deliveryStreet, header.delivery().street());
        entries.bind(deliveryPostalCode, header.delivery().postalCode());
        entries.bind(deliveryCity, header.delivery().city());
        entries.bind(deliveryCountry, header.delivery().country());
        type.setItems(FXCollections.observableArrayList(SalesOrderType.values()));
        type.setConverter(new EnumWords<>(texts));
        terms.setConverter(new TermsWords(model));
        model.context().subscribe(_ -> fill());
        type.valueProperty().bindBidirectional(header.type());
        currency.valueProperty().bindBidirectional(header.currency());
        terms.valueProperty().bindBidirectional(header.terms());
        Entries.close(type, header.underWay(), texts);
        Entries.close(currency, header.underWay(), texts);
    }

    private void fill() {
        currency.getItems().setAll(model.currencies());
        model.context().get().ifPresent(known -> terms.getItems().setAll(known.terms().stream()
                .map(each -> each.code()).toList()));
    }
}
