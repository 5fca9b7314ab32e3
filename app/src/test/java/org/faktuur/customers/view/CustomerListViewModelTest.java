package org.faktuur.customers.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.faktuur.OfficeDesk;
import org.faktuur.TestOffice;
import org.faktuur.customers.CustomerRow;
import org.faktuur.customers.Hold;
import org.faktuur.listing.Criterion;
import org.faktuur.listing.Sort;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CustomerListViewModelTest {

    private final OfficeDesk desk = new OfficeDesk();
    private final CustomerListViewModel page = desk.page(CustomerListViewModel.class, "CustomersFeature.all");

    @AfterEach
    void close() {
        desk.close();
    }

    private List<String> accounts() {
        return page.list().rows().stream().map(CustomerRow::account).toList();
    }

    @Test
    void a_row_says_what_is_needed_to_choose_a_customer() {
        assertThat(page.list().rows().get(1)).isEqualTo(new CustomerRow("C200", "Customer C200", "Haarlem",
                "DOMESTIC", "EUR", Money.of(TestOffice.EUR, new BigDecimal("1000")), Hold.NONE));
    }

    @Test
    void every_column_sorts() {
        page.list().columns().forEach(column -> {
            page.list().sort(Sort.descending(column.id()));
            assertThat(accounts()).as(column.id()).containsExactlyInAnyOrder("C100", "C200", "C300", "C400");
        });
        page.list().sort(Sort.descending("creditLimit"));
        assertThat(accounts().getFirst()).isEqualTo("C200");
    }

    @Test
    void a_filter_leaves_the_customers_that_meet_it() {
        page.list().filter("hold", Optional.of(new Criterion.Is(Hold.INVOICE)));
        assertThat(accounts()).containsExactly("C300");
        page.list().clearFilters();
        page.list().filter("creditLimit", Optional.of(new Criterion.Range(Optional.of(new BigDecimal("500")),
                Optional.empty())));
        assertThat(accounts()).containsExactly("C200");
    }

    @Test
    void a_row_opens_its_customer_and_new_a_blank_page() {
        page.edit().run();
        assertThat(desk.navigator.documents).containsExactly(new DocumentRef(DocumentKind.CUSTOMER, "C100"));
        page.create().run();
        assertThat(desk.navigator.pages).singleElement().isInstanceOf(CustomerViewModel.class);
    }
}
