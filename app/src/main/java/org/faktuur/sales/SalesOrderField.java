package org.faktuur.sales;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.faktuur.tabular.ImportField;

/// What a file may say of sales orders, a row a line, and how other programs head it. A plain `discount` is taken
/// for a share of one, so that a percentage in it is refused rather than read a hundred times too low.
public enum SalesOrderField implements ImportField {
    ORDER_NUMBER("sales_order", "order_id", "sales_id", "order", "number", "ordernummer", "verkooporder", "ordrenummer",
            "salgsordre", "ordrenr"),
    CUSTOMER_ACCOUNT("customer_id", "customer", "customer_number", "cust_account", "klantnummer", "debiteurnummer",
            "klant", "kundenummer", "kunde", "kundenr"),
    ORDER_DATE("date", "created", "orderdatum", "datum", "ordredato", "dato"),
    SHIP_DATE("requested_ship_date", "required_date", "requested_date", "gewenste_leverdatum", "verzenddatum",
            "onsket_leveringsdato", "leveringsdato"),
    SHIPPED_DATE("shipped", "delivered_date", "packing_slip_date",
            "verzonden_op", "leverdatum", "sendt", "levert_dato"),
    CURRENCY("currency_code", "valuta", "valutacode", "valutakode"),
    REFERENCE("customer_reference", "your_reference", "po_number", "referentie", "uw_referentie", "referanse",
            "deres_referanse"),
    DELIVERY_NAME("ship_name", "ship_to", "afleveradres_naam", "leveringsnavn"),
    DELIVERY_STREET("ship_address", "ship_street", "delivery_address", "afleveradres", "leveringsadresse"),
    DELIVERY_POSTAL_CODE("ship_postal_code", "ship_zip", "aflever_postcode", "leverings_postnummer"),
    DELIVERY_CITY("ship_city", "aflever_plaats", "leveringssted"),
    DELIVERY_COUNTRY("ship_country", "aflever_land", "leveringsland"),
    ORDER_DISCOUNT_PERCENT("total_discount_percent", "order_discount", "orderkorting", "totale_korting",
            "ordrerabatt", "totalrabatt"),
    PRICES_INCLUDE_VAT("prices_include_tax", "prices_include_sales_tax", "prijzen_inclusief_btw",
            "priser_inkludert_mva", "priser_med_mva"),
    FIXED_RATE("fixed_exchange_rate", "exchange_rate", "vaste_wisselkoers", "wisselkoers", "fast_kurs", "valutakurs"),
    PRINTED_NOTE("note", "notes", "invoice_note", "opmerking", "factuurtekst", "merknad", "fakturatekst"),
    CHARGE_CODE("charges_code", "toeslagcode", "gebyrkode"),
    CHARGE("freight", "charges", "shipping", "shipping_cost", "vracht", "vrachtkosten", "verzendkosten", "frakt"),
    ITEM("item_number", "product_id", "product", "sku", "product_code", "artikel", "artikelnummer", "varenummer",
            "varenr", "artikkelnummer"),
    QUANTITY("qty", "ordered", "aantal", "hoeveelheid", "antall", "kvantum"),
    UNIT_PRICE("price", "sales_price", "prijs", "stukprijs", "pris", "enhetspris"),
    DISCOUNT_PERCENT("discount_pct", "line_discount_percent", "korting_percent", "kortingspercentage", "korting",
            "rabatt_percent", "rabattprosent", "rabatt"),
    DISCOUNT_FRACTION("discount");

    private final List<String> headings;

    SalesOrderField(String... headings) {
        this.headings = List.of(headings);
    }

    /// The fields of the order itself; the same in all its rows.
    public static List<SalesOrderField> ofOrder() {
        return Arrays.stream(values()).filter(field -> field.compareTo(ITEM) < 0).toList();
    }

    /// The fields of a line, and the number of its order.
    public static List<SalesOrderField> ofLine() {
        return Stream.concat(Stream.of(ORDER_NUMBER), Arrays.stream(values()).filter(SalesOrderField::isOfLine))
                .toList();
    }

    /// Whether each line has its own.
    public boolean isOfLine() {
        return compareTo(ITEM) >= 0;
    }

    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean required() {
        return switch (this) {
            case ORDER_NUMBER, CUSTOMER_ACCOUNT, ORDER_DATE, ITEM, QUANTITY -> true;
            default -> false;
        };
    }

    @Override
    public List<String> headings() {
        return headings;
    }
}
