package org.faktuur.products;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.tabular.CsvText.error;

import java.util.List;
import java.util.Map;
import org.faktuur.Office;
import org.faktuur.TestOffice;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Outcome;
import org.faktuur.tabular.CsvText;
import org.faktuur.tabular.ImportReport;
import org.faktuur.tabular.TabularRefusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ImportProductsTest {

    private static final String HEADINGS = "artikelnummer;naam;prijs;kostprijs;btw_artikelgroep;voorraadartikel";

    private final Office office = TestOffice.open();
    private final ImportProducts verb = office.importProducts();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void products_are_kept_with_prices_to_six_decimals() {
        assertThat(CsvText.run(verb, HEADINGS, "A1;Schroef;0,012345;0,01;full;ja", "A2;Advies;125;;REDUCED;nee"))
                .isEqualTo(Outcome.done(new ImportReport(2, 0)));

        assertThat(office.products().byItem("A1").orElseThrow()).satisfies(product -> {
            assertThat(product.price()).isEqualTo(Price.of("0.012345"));
            assertThat(product.classes()).isEqualTo(new Product.Classes("", "FULL", true, false));
        });
        assertThat(office.products().byItem("A2").orElseThrow().classes().stocked()).isFalse();
    }

    @Test
    void every_fault_is_told_by_row_and_column_and_nothing_is_kept() {
        assertThat(CsvText.run(verb, HEADINGS,
                "A1;Schroef;-1;0,01;FULL;ja",
                "A2;Moer;1.234;0,01;FULL;ja",
                "A3;Bout;1,2345678;0,01;FULL;ja",
                "A4;Ring;9999999999;0,01;FULL;ja",
                "P1;Taken;1;0,01;FULL;misschien").refusals()).containsExactly(
                error(2, "prijs", new TabularRefusal.BelowZero("-1")),
                error(3, "prijs", new TabularRefusal.AmbiguousNumber("1.234", ',')),
                error(4, "prijs", new TabularRefusal.TooManyDecimals("1,2345678", 6)),
                error(5, "prijs", new TabularRefusal.NumberTooLarge("9999999999", 9)),
                error(6, "voorraadartikel", new TabularRefusal.NotYesOrNo("misschien")),
                error(6, "artikelnummer", new SaveProduct.ProductRefusal.ItemTaken("P1")));
        assertThat(office.products().byItem("A1")).isEmpty();
    }

    @Test
    void the_same_file_twice_adds_nothing() {
        CsvText.run(verb, HEADINGS, "A1;Schroef;0,5;0,01;FULL;ja").orElseThrow();

        assertThat(CsvText.run(verb, HEADINGS, "A1;Schroef;0,50;0,010;FULL;JA"))
                .isEqualTo(Outcome.done(new ImportReport(0, 1)));
    }

    @Test
    void what_the_file_says_that_lies_there_is_counted() {
        CsvText.run(verb, HEADINGS + ";voorraad", "A1;Schroef;0,5;0,01;FULL;ja;120", "A2;Moer;0,5;0,01;FULL;ja;")
                .orElseThrow();
        assertThat(office.sales().stock().onHand(List.of("A1", "A2"))).isEqualTo(Map.of("A1", Quantity.of(120)));

        assertThat(CsvText.run(verb, HEADINGS + ";voorraad", "A3;Advies;1;0;FULL;nee;5", "A4;Bout;1;0;FULL;ja;-1")
                .refusals()).containsExactly(
                error(2, "voorraad", new CountStock.StockRefusal.NotStocked("A3")),
                error(3, "voorraad", new CountStock.StockRefusal.CountBelowZero("A4")));
    }
}
