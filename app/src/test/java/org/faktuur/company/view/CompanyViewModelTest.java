package org.faktuur.company.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.faktuur.OfficeDesk;
import org.faktuur.TestOffice;
import org.faktuur.company.SaveCompany.CompanyRefusal;
import org.faktuur.company.SaveCompany.Needed;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.shell.FormHands;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CompanyViewModelTest {

    private final OfficeDesk desk = new OfficeDesk();
    private final CompanyViewModel page = desk.page(CompanyViewModel.class, "CompanyFeature.company");
    private final FormHands hands = desk.hands(page.form());

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void new_particulars_are_a_new_version_and_posted_ones_stay() {
        var before = desk.office.companies().company().version();
        hands.type("street", "Gracht 9").type("iban", "NL02ABNA0123456789").tick("inBusinessRegister", true);
        page.save().run();
        var company = desk.office.companies().company();
        assertThat(company.version()).isGreaterThan(before);
        assertThat(company.particulars().address().street()).isEqualTo("Gracht 9");
        assertThat(company.particulars().bank().iban()).isEqualTo("NL02ABNA0123456789");
        assertThat(company.particulars().inBusinessRegister()).isTrue();
        assertThat(desk.office.companies().particulars(before)).isEqualTo(TestOffice.particulars());
        assertThat(desk.said()).startsWith("The particulars are saved.");
    }

    @Test
    void what_says_the_same_makes_no_version() {
        var before = desk.office.companies().company().version();
        hands.type("street", "Gracht 9").type("street", "Kade 1");
        page.save().run();
        assertThat(desk.office.companies().company().version()).isEqualTo(before);
    }

    @Test
    void what_the_law_asks_for_is_missed_at_its_field() {
        hands.type("name", "").type("city", "").type("registrationNumber", "");
        page.save().run();
        assertThat(hands.wrong("name")).contains(new CompanyRefusal.ParticularMissing(Needed.NAME));
        assertThat(hands.wrong("city")).contains(new CompanyRefusal.ParticularMissing(Needed.CITY));
        assertThat(hands.wrong("registrationNumber")).contains(
                new CompanyRefusal.ParticularMissing(Needed.REGISTRATION_NUMBER));
        assertThat(desk.office.companies().company().particulars()).isEqualTo(TestOffice.particulars());
    }

    @Test
    void a_country_is_two_letters_that_a_country_has() {
        hands.type("country", "no");
        page.save().run();
        assertThat(desk.office.companies().company().particulars().address().country()).isEqualTo("NO");
        hands.type("country", "QQ");
        page.save().run();
        assertThat(hands.wrong("country")).contains(new CompanyRefusal.NoSuchCountry("QQ"));
    }

    @Test
    void the_number_sequences_show_the_next_number() {
        assertThat(page.sequences()).contains(
                new NumberSequenceRow(DocumentKind.INVOICE, "F{year}-{0000}", "F2026-0001"),
                new NumberSequenceRow(DocumentKind.SALES_ORDER, "SO-{000000}", "SO-000001"));
    }
}
