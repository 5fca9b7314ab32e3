package org.faktuur.tabular.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.faktuur.TestOffice;
import org.faktuur.tabular.DateForm;
import org.faktuur.tabular.ImportKind;
import org.faktuur.tabular.ImportSetup;
import org.faktuur.tabular.Mapping;
import org.faktuur.tabular.TabularFormat;
import org.junit.jupiter.api.Test;

class JooqImportMappingsTest {

    @Test
    void a_set_up_is_kept_by_kind_and_name_and_replaced() {
        try (var office = TestOffice.open()) {
            var mappings = office.importMappings();
            var first = new ImportSetup(TabularFormat.OWN, Mapping.NONE);
            var second = new ImportSetup(TabularFormat.OWN.withDates(DateForm.DAY_MONTH_YEAR),
                    new Mapping(Map.of("name", new Mapping.Source.Column("Naam"))));

            office.transactions().run(() -> {
                mappings.save(ImportKind.CUSTOMERS, "Web shop", first);
                mappings.save(ImportKind.CUSTOMERS, "Web shop", second);
                mappings.save(ImportKind.PRODUCTS, "Web shop", first);
                return null;
            });

            assertThat(mappings.names(ImportKind.CUSTOMERS)).containsExactly("Web shop");
            assertThat(mappings.byName(ImportKind.CUSTOMERS, "Web shop")).contains(second);
            assertThat(mappings.byName(ImportKind.SALES_ORDERS, "Web shop")).isEmpty();
        }
    }
}
