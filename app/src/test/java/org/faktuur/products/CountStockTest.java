package org.faktuur.products;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.line;

import java.util.List;
import java.util.Map;
import org.faktuur.Office;
import org.faktuur.TestOffice;
import org.faktuur.money.Quantity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Correcting what lies in stock to what was counted.
class CountStockTest {

    private Office office;
    private CountStock verb;

    @BeforeEach
    void open() {
        office = TestOffice.open();
        verb = new CountStock(office.products(), office.sales().stock(), office.transactions());
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void a_counted_product_has_what_was_counted_last_and_deliveries_take_from_it() {
        verb.count("P1", Quantity.of(8)).orElseThrow();
        verb.count("P1", Quantity.of("7.5")).orElseThrow();
        TestOffice.shipped(office, "C100", line(1, "P1", "2", "25", "0"));
        assertThat(office.sales().stock().onHand(List.of("P1", "P2"))).isEqualTo(Map.of("P1", Quantity.of("5.5")));
    }

    @Test
    void services_unknown_products_and_counts_below_zero_are_refused() {
        assertThat(verb.count("P3", Quantity.of(1)).refusals())
                .containsExactly(new CountStock.StockRefusal.NotStocked("P3"));
        assertThat(verb.count("P1", Quantity.of(-1)).refusals())
                .containsExactly(new CountStock.StockRefusal.CountBelowZero("P1"));
        assertThat(verb.count("P9", Quantity.of(1)).refusals())
                .containsExactly(new SaveProduct.ProductRefusal.UnknownProduct("P9"));
        assertThat(office.sales().stock().onHand(List.of("P1", "P3"))).isEmpty();
    }
}
