package org.faktuur.tax.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.faktuur.OfficeDesk;
import org.faktuur.money.Percent;
import org.faktuur.shell.FormHands;
import org.faktuur.tax.TaxRefusal;
import org.faktuur.tax.VatCode;
import org.faktuur.tax.VatKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VatCodesViewModelTest {

    private final OfficeDesk desk = new OfficeDesk();
    private final VatCodesViewModel page = desk.page(VatCodesViewModel.class, "TaxSetupFeature.codes");
    private final FormHands code = desk.hands(page.form());
    private final FormHands rate = desk.hands(page.rate());

    @AfterEach
    void close() {
        desk.close();
    }

    private VatCode choose(String name) {
        var list = page.codes().list();
        list.current().set(list.rows().stream().filter(row -> row.code().equals(name)).findFirst());
        return list.current().get().orElseThrow();
    }

    @Test
    void a_code_shows_its_rates_newest_first() {
        choose("BTW9");
        assertThat(page.rates()).extracting(each -> each.percent().toString()).containsExactly("9", "6");
        assertThat(code.isOpen("codeName")).isFalse();
    }

    @Test
    void a_rate_holds_from_its_day_on() {
        choose("BTW9");
        rate.type("validFrom", "1/1/2027").type("percent", "10 %");
        page.save().run();
        assertThat(choose("BTW9").rateOn(LocalDate.of(2026, 12, 31))).contains(Percent.of("9"));
        assertThat(choose("BTW9").rateOn(LocalDate.of(2027, 1, 1))).contains(Percent.of("10"));
        assertThat(page.rates()).hasSize(3);
        assertThat(desk.said()).startsWith("BTW9: 10").endsWith("from 01/01/2027.");
        assertThat(page.rate().changed().get()).isFalse();
    }

    @Test
    void a_second_rate_of_a_day_and_a_rate_below_zero_are_refused_at_their_fields() {
        choose("BTW9");
        rate.type("validFrom", "1/1/2019").type("percent", "-1");
        page.addRate().run();
        assertThat(rate.wrong("percent")).contains(new TaxRefusal.RateOutOfRange(Percent.of("-1")));
        rate.type("percent", "10");
        page.addRate().run();
        assertThat(rate.wrong("validFrom")).contains(new TaxRefusal.RateStands("BTW9", LocalDate.of(2019, 1, 1)));
        assertThat(page.rates()).hasSize(2);
    }

    @Test
    void an_exempt_code_gets_no_other_rate_than_zero() {
        choose("EXEMPT");
        rate.type("validFrom", "1/1/2027").type("percent", "5");
        page.addRate().run();
        assertThat(rate.wrong("percent")).contains(new TaxRefusal.KindBearsNoTax(VatKind.EXEMPT));
    }

    @Test
    void a_new_code_is_kept_with_its_first_rate() {
        page.codes().add().run();
        assertThat(page.rates()).isEmpty();
        code.type("codeName", "STX").type("codeWords", "State tax").choose("codeKind", VatKind.REDUCED);
        rate.type("validFrom", "1/1/2026").type("percent", "4.5");
        page.save().run();
        assertThat(choose("STX")).isEqualTo(new VatCode("STX", "State tax", VatKind.REDUCED,
                List.of(new VatCode.Rate(LocalDate.of(2026, 1, 1), Percent.of("4.5")))));
        assertThat(desk.said()).isEqualTo("STX State tax (Reduced rate) is saved.");
        assertThat(page.codes().edited().get()).isPresent();
        assertThat(page.rate().changed().get()).isFalse();
    }

    @Test
    void a_code_in_two_words_and_one_that_exists_are_refused_at_their_field() {
        page.codes().add().run();
        code.type("codeName", "BTW 21");
        page.save().run();
        assertThat(code.wrong("codeName")).contains(new TaxRefusal.CodeInOneWord());
        code.type("codeName", "BTW21");
        page.save().run();
        assertThat(code.wrong("codeName")).contains(new TaxRefusal.CodeStands("BTW21"));
    }

    @Test
    void a_code_changes_its_name_but_not_to_a_kind_that_bears_no_vat() {
        choose("BTW21");
        code.type("codeWords", "High");
        page.save().run();
        assertThat(choose("BTW21").name()).isEqualTo("High");
        code.choose("codeKind", VatKind.EXPORT);
        page.save().run();
        assertThat(desk.said()).contains("0 %");
        assertThat(desk.office.salesTax().codes().all()).filteredOn(each -> each.code().equals("BTW21"))
                .extracting(VatCode::kind).containsExactly(VatKind.STANDARD);
    }
}
