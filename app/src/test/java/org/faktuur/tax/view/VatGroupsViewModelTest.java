package org.faktuur.tax.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.faktuur.OfficeDesk;
import org.faktuur.shell.FormHands;
import org.faktuur.shell.Suggestion;
import org.faktuur.tax.TaxCodes;
import org.faktuur.tax.TaxRefusal;
import org.faktuur.tax.VatGroup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VatGroupsViewModelTest {

    private final OfficeDesk desk = new OfficeDesk();
    private final VatGroupsViewModel page = desk.page(VatGroupsViewModel.class, "TaxSetupFeature.groups");
    private final FormHands hands = desk.hands(page.form());

    @AfterEach
    void close() {
        desk.close();
    }

    private void choose(VatGroupsViewModel shown, String name) {
        var list = shown.groups().list();
        list.current().set(list.rows().stream().filter(row -> row.name().equals(name)).findFirst());
    }

    @Test
    void a_group_shows_the_codes_that_stand_in_it() {
        choose(page, "DOMESTIC");
        assertThat(hands.shown("groupCodes")).isEqualTo("BTW21 BTW9 EXEMPT");
        assertThat(hands.isOpen("groupName")).isFalse();
    }

    @Test
    void a_line_is_taxed_with_the_codes_that_both_groups_have() {
        var items = desk.page(VatGroupsViewModel.class, "TaxSetupFeature.itemGroups");
        choose(items, "FULL");
        desk.hands(items.form()).type("groupCodes", "BTW21 EXPORT BTW9");
        items.save().run();
        assertThat(desk.said()).isEqualTo("Group FULL: BTW21 BTW9 EXPORT.");
        assertThat(desk.office.salesTax().codes().codesFor("DOMESTIC", "FULL")).isEqualTo(TaxCodes.of("BTW21", "BTW9"));
    }

    @Test
    void a_new_group_is_added_and_taken_away_again() {
        page.groups().add().run();
        hands.type("groupName", "STATE").type("groupCodes", "BTW9");
        page.save().run();
        var added = new VatGroup(VatGroup.Kind.CUSTOMER, "STATE", TaxCodes.of("BTW9"));
        assertThat(desk.office.salesTax().groups().all(VatGroup.Kind.CUSTOMER)).contains(added);
        page.remove().run();
        assertThat(desk.office.salesTax().groups().all(VatGroup.Kind.CUSTOMER)).doesNotContain(added);
    }

    @Test
    void a_group_that_customers_stand_in_stays() {
        choose(page, "DOMESTIC");
        page.remove().run();
        assertThat(desk.said()).contains("DOMESTIC stands on customers");
        assertThat(desk.office.salesTax().groups().all(VatGroup.Kind.CUSTOMER)).extracting(VatGroup::name)
                .contains("DOMESTIC");
    }

    @Test
    void a_group_without_codes_or_with_one_that_is_unknown_is_refused_at_its_field() {
        choose(page, "DOMESTIC");
        hands.type("groupCodes", "");
        page.save().run();
        assertThat(hands.wrong("groupCodes")).contains(new TaxRefusal.NoCodeInGroup("DOMESTIC"));
        hands.type("groupCodes", "BTW21 MARS");
        page.save().run();
        assertThat(hands.wrong("groupCodes")).contains(new TaxRefusal.NoSuchVatCode("MARS"));
    }

    @Test
    void a_group_without_a_name_and_one_that_exists_are_refused_at_their_field() {
        page.groups().add().run();
        hands.type("groupCodes", "BTW21");
        page.save().run();
        assertThat(hands.wrong("groupName")).contains(new TaxRefusal.NoGroupName());
        hands.type("groupName", "DOMESTIC");
        page.save().run();
        assertThat(hands.wrong("groupName")).contains(new TaxRefusal.GroupStands("DOMESTIC"));
    }

    @Test
    void the_last_word_is_completed() {
        assertThat(page.suggest("BTW21 exem")).extracting(Suggestion::fill).containsExactly("BTW21 EXEMPT");
    }
}
