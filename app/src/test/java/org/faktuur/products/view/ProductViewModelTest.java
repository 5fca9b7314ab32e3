package org.faktuur.products.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.faktuur.OfficeDesk;
import org.faktuur.money.Price;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.products.Product;
import org.faktuur.products.SaveProduct.ProductRefusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProductViewModelTest {

    private final OfficeDesk desk = new OfficeDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    private ProductViewModel blank() {
        return desk.act(ProductViewModel.class, "ProductsFeature.new");
    }

    private ProductViewModel known(String item) {
        return desk.page(ProductViewModel.class, new DocumentRef(DocumentKind.PRODUCT, item));
    }

    @Test
    void a_new_product_is_stocked_in_pieces_and_sold() {
        var page = blank();
        desk.hands(page.form()).type("item", "P9").type("name", "Speaker").type("price", "12.345678")
                .type("itemGroup", "AUDIO").choose("itemVatGroup", "REDUCED");
        page.save().run();
        assertThat(desk.office.products().byItem("P9")).contains(new Product("P9", "Speaker", "pcs",
                Price.of("12.345678"), Price.ZERO, new Product.Classes("AUDIO", "REDUCED", true, false), 1));
        assertThat(desk.office.products().itemGroups()).containsExactly("AUDIO", "GOODS");
        assertThat(desk.said()).isEqualTo("Speaker is saved.");
    }

    @Test
    void a_product_is_changed_and_taken_out_of_sale() {
        var page = known("P1");
        desk.hands(page.form()).type("price", "30").tick("discontinued", true).tick("stocked", false);
        page.saveAndClose().run();
        assertThat(page.closed().get()).isTrue();
        var kept = desk.office.products().byItem("P1").orElseThrow();
        assertThat(kept.price()).isEqualTo(Price.of("30"));
        assertThat(kept.classes().discontinued()).isTrue();
        assertThat(kept.classes().stocked()).isFalse();
    }

    @Test
    void what_is_refused_is_marked_at_its_field_and_nothing_is_kept() {
        var page = blank();
        var hands = desk.hands(page.form()).type("item", "P1");
        page.save().run();
        assertThat(hands.wrong("name")).contains(new ProductRefusal.ItemAndNameNeeded());
        hands.type("name", "Twice");
        page.save().run();
        assertThat(hands.wrong("item")).contains(new ProductRefusal.ItemTaken("P1"));
        hands.type("item", "P9").type("unit", "");
        page.save().run();
        assertThat(hands.wrong("unit")).contains(new ProductRefusal.UnitNeeded("P9"));
        hands.type("unit", "box").type("price", "-1");
        page.save().run();
        assertThat(hands.wrong("price")).contains(new ProductRefusal.PriceBelowZero("P9"));
        hands.type("price", "1").type("cost", "-1");
        page.save().run();
        assertThat(hands.wrong("cost")).contains(new ProductRefusal.CostBelowZero("P9"));
        assertThat(desk.office.products().byItem("P9")).isEmpty();
    }

    @Test
    void what_somebody_else_changed_is_not_overwritten() {
        var mine = known("P1");
        var theirs = known("P1");
        desk.hands(theirs.form()).type("name", "Theirs");
        theirs.save().run();
        desk.hands(mine.form()).type("name", "Mine");
        mine.save().run();
        assertThat(desk.said()).startsWith("Somebody changed product P1");
        assertThat(desk.office.products().byItem("P1").orElseThrow().name()).isEqualTo("Theirs");
    }

    @Test
    void a_product_that_is_not_there_closes_its_page_and_says_so() {
        assertThat(known("P404").closed().get()).isTrue();
        assertThat(desk.said()).startsWith("There is no product P404.");
    }
}
