package org.faktuur.products;

import java.util.List;
import java.util.Locale;
import org.faktuur.tabular.ImportField;

/// What a file may say of a product, and how other programs head it.
public enum ProductField implements ImportField {
    ITEM("item_number", "item_id", "product_id", "product_number", "product_code", "sku", "code", "number", "id",
            "artikel", "artikelnummer", "artikelcode", "productnummer", "varenummer", "varenr", "artikkelnummer",
            "produktnummer"),
    NAME("product_name", "item_name", "description", "title", "naam", "omschrijving", "productnaam", "navn",
            "beskrivelse", "produktnavn", "varenavn"),
    UNIT("unit_of_measure", "uom", "eenheid", "enhet"),
    PRICE("unit_price", "sales_price", "list_price", "prijs", "verkoopprijs", "stukprijs", "pris", "salgspris",
            "enhetspris"),
    UNIT_COST("cost", "cost_price", "standard_cost", "purchase_price", "kostprijs", "inkoopprijs", "kostpris",
            "innkjopspris"),
    ITEM_GROUP("product_group", "artikelgroep", "productgroep", "varegruppe", "produktgruppe"),
    ITEM_VAT_GROUP("item_sales_tax_group", "product_vat_group", "btw_artikelgroep", "btw_groep", "mva_varegruppe",
            "mva_gruppe"),
    STOCKED("stock_item", "voorraadartikel", "lagervare"),
    ON_HAND("stock", "on_hand", "qty_on_hand", "quantity_on_hand", "stock_quantity", "inventory", "voorraad",
            "voorraadaantal", "aantal_op_voorraad", "beholdning", "lagerbeholdning", "antall_pa_lager"),
    DISCONTINUED("inactive", "blocked", "vervallen", "uitlopend", "utgatt");

    private final List<String> headings;

    ProductField(String... headings) {
        this.headings = List.of(headings);
    }

    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean required() {
        return this == ITEM || this == NAME || this == PRICE;
    }

    @Override
    public List<String> headings() {
        return headings;
    }
}
