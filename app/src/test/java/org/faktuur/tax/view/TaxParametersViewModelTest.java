package org.faktuur.tax.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.faktuur.OfficeDesk;
import org.faktuur.tax.RoundingDirection;
import org.faktuur.tax.TaxMethod;
import org.faktuur.tax.TaxParameters;
import org.faktuur.tax.TaxRounding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TaxParametersViewModelTest {

    private final OfficeDesk desk = new OfficeDesk();
    private final TaxParametersViewModel page = desk.page(TaxParametersViewModel.class, "TaxSetupFeature.parameters");

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_company_starts_with_the_total_per_code_to_the_nearest_cent() {
        assertThat(desk.office.salesTax().rules().parameters()).isEqualTo(TaxParameters.STANDARD);
        assertThat(page.save().why().get()).isPresent();
    }

    @Test
    void what_is_chosen_holds_from_now_on() {
        desk.hands(page.form()).choose("method", TaxMethod.LINE).choose("rounding", TaxRounding.COMBINATION)
                .choose("direction", RoundingDirection.UP);
        page.save().run();
        assertThat(desk.office.salesTax().rules().parameters())
                .isEqualTo(new TaxParameters(TaxMethod.LINE, TaxRounding.COMBINATION, RoundingDirection.UP));
        assertThat(page.form().changed().get()).isFalse();
        assertThat(desk.said()).isEqualTo("Tax is computed this way from now on.");
    }
}
