package org.faktuur.products.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.faktuur.OfficeDesk;
import org.faktuur.listing.Criterion;
import org.faktuur.listing.Sort;
import org.faktuur.money.Price;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.products.Product;
import org.faktuur.products.ProductRow;
import org.faktuur.products.ProductStatus;
import org.faktuur.products.SaveProduct;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProductListViewModelTest {

    private final OfficeDesk desk = new OfficeDesk();
    private final ProductListViewModel page = desk.page(ProductListViewModel.class, "ProductsFeature.all");

    @AfterEach
    void close() {
        desk.close();
    }

    private List<String> items() {
        return page.list().rows().stream().map(ProductRow::item).toList();
    }

    @Test
    void every_column_sorts() {
        page.list().columns().forEach(column -> {
            page.list().sort(Sort.descending(column.id()));
            assertThat(items()).as(column.id()).containsExactlyInAnyOrder("P1", "P2", "P3");
        });
        page.list().sort(Sort.ascending("price"));
        assertThat(items()).containsExactly("P3", "P1", "P2");
    }

    @Test
    void a_product_that_is_no_longer_sold_is_found_by_its_status() {
        new SaveProduct(desk.office.products(), desk.office.transactions()).save(new Product("P9", "Old", "pcs",
                Price.of("1"), Price.ZERO, new Product.Classes("GOODS", "FULL", true, true), 0)).orElseThrow();
        page.list().filter("status", Optional.of(new Criterion.Is(ProductStatus.DISCONTINUED)));
        assertThat(items()).containsExactly("P9");
        page.list().clearFilters();
        page.list().filter("price", Optional.of(new Criterion.Range(Optional.of(new BigDecimal("50")),
                Optional.empty())));
        assertThat(items()).containsExactly("P2");
    }

    @Test
    void a_row_opens_its_product_and_new_a_blank_page() {
        page.edit().run();
        assertThat(desk.navigator.documents).containsExactly(new DocumentRef(DocumentKind.PRODUCT, "P1"));
        page.create().run();
        assertThat(desk.navigator.pages).singleElement().isInstanceOf(ProductViewModel.class);
    }
}
