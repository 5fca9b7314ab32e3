package org.faktuur.customers;

import java.util.List;
import java.util.Locale;
import org.faktuur.tabular.ImportField;

/// What a file may say of a customer, and how other programs head it.
public enum CustomerField implements ImportField {
    ACCOUNT("customer_id", "customer_number", "customer_account", "customer", "accountnum", "number", "id",
            "klantnummer", "debiteurnummer", "klantcode", "debiteur", "kundenummer", "kundenr"),
    NAME("company_name", "customer_name", "company", "full_name", "naam", "bedrijfsnaam", "klantnaam", "navn",
            "firmanavn", "kundenavn"),
    INVOICE_ACCOUNT("bill_to", "payer", "factuurrekening", "betaler", "fakturakonto"),
    CUSTOMER_GROUP("group", "klantgroep", "debiteurgroep", "kundegruppe"),
    CURRENCY("currency_code", "valuta", "valutacode", "valutakode"),
    LANGUAGE("language_code", "taal", "taalcode", "sprak", "spraak", "sprakkode"),
    VAT_GROUP("sales_tax_group", "tax_group", "btw_groep", "mva_gruppe"),
    VAT_NUMBER("vat", "vat_id", "tax_id", "btw_nummer", "mva_nummer"),
    REGISTRATION_NUMBER("coc_number", "company_number", "kvk", "kvk_nummer", "orgnr", "organisasjonsnummer",
            "organization_number"),
    PAYMENT_TERMS("terms", "terms_of_payment", "betalingsconditie", "betalingscondities", "betalingsbetingelser"),
    PAYMENT_METHOD("method_of_payment", "betalingsmethode", "betaalwijze", "betalingsmate", "betalingsmaate"),
    CASH_DISCOUNT("contantkorting", "betalingskorting", "kontantrabatt"),
    PRICES_INCLUDE_VAT("prices_include_tax", "prices_include_sales_tax", "prijzen_inclusief_btw",
            "priser_inkludert_mva", "priser_med_mva"),
    SUMMARY_UPDATE("automatic_summary", "auto_summary", "collective_invoice", "automatisch_samenvatten",
            "verzamelfactuur", "samlefaktura", "automatisk_oppsummering"),
    CREDIT_LIMIT("kredietlimiet", "kredittgrense", "kredittlimit"),
    MANDATORY_CREDIT_LIMIT("mandatory_limit", "verplichte_kredietlimiet", "obligatorisk_kredittgrense"),
    ON_HOLD("hold", "blocked", "geblokkeerd", "blokkering", "sperret", "stoppet"),
    CONTACT("contact_name", "contact_person", "attention", "contactpersoon", "kontaktperson", "kontakt"),
    STREET("address", "address1", "address_line_1", "street_address", "adres", "straat", "adresse", "gateadresse"),
    POSTAL_CODE("zip", "zip_code", "postcode", "postalcode", "postnummer", "postnr"),
    CITY("town", "plaats", "woonplaats", "stad", "sted", "poststed", "by"),
    REGION("state", "province", "county", "provincie", "regio", "fylke"),
    COUNTRY("country_region", "country_code", "land", "landcode", "landkode"),
    EMAIL("e_mail", "mail", "email_address", "e_mailadres", "epost"),
    PHONE("telephone", "phone_number", "telefoon", "telefoonnummer", "telefon", "telefonnummer", "tlf");

    private final List<String> headings;

    CustomerField(String... headings) {
        this.headings = List.of(headings);
    }

    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean required() {
        return this == ACCOUNT || this == NAME;
    }

    @Override
    public List<String> headings() {
        return headings;
    }
}
