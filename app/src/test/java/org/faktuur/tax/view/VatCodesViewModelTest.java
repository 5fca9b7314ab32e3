package org.faktuur.tax.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.faktuur.OfficeDesk;
import org.faktuur.money.Percent;
import org.faktuur.shell.FormHands;
import org.faktuur.tax.TaxRefusal;
import org.faktuur.tax.VatCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VatCodesViewModelTest {

    private final OfficeDesk desk = new OfficeDesk();
    private final VatCodesViewModel page = desk.page(VatCodesViewModel.class, "TaxSetupFeature.codes");
    private final FormHands hands = desk.hands(page.form());

    @AfterEach
    void close() {
        desk.close();
    }

    private VatCode choose(String code) {
        page.codes().current().set(page.codes().rows().stream().filter(row -> row.code().equals(code)).findFirst());
        return page.codes().current().get().orElseThrow();
    }

    @Test
    void a_code_shows_its_rates_newest_first() {
        choose("BTW9");
        assertThat(page.rates()).extracting(rate -> rate.percent().toString()).containsExactly("9", "6");
    }

    @Test
    void a_rate_holds_from_its_day_on() {
        choose("BTW9");
        hands.type("validFrom", "1/1/2027").type("percent", "10 %");
        page.save().run();
        assertThat(choose("BTW9").rateOn(LocalDate.of(2026, 12, 31))).contains(Percent.of("9"));
        assertThat(choose("BTW9").rateOn(LocalDate.of(2027, 1, 1))).contains(Percent.of("10"));
        assertThat(page.rates()).hasSize(3);
        assertThat(desk.said()).startsWith("BTW9: 10").endsWith("from 01/01/2027.");
        assertThat(page.form().changed().get()).isFalse();
    }

    @Test
    void a_second_rate_of_a_day_and_a_rate_below_zero_are_refused_at_their_fields() {
        choose("BTW9");
        hands.type("validFrom", "1/1/2019").type("percent", "-1");
        page.save().run();
        assertThat(hands.wrong("percent")).contains(new TaxRefusal.RateOutOfRange(Percent.of("-1")));
        hands.type("percent", "10");
        page.save().run();
        assertThat(hands.wrong("validFrom")).contains(new TaxRefusal.RateStands("BTW9", LocalDate.of(2019, 1, 1)));
        assertThat(page.rates()).hasSize(2);
    }
}
