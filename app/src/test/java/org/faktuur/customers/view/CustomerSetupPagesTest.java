package org.faktuur.customers.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.faktuur.OfficeDesk;
import org.faktuur.TestOffice;
import org.faktuur.codes.CodeRefusal;
import org.faktuur.codes.Coded;
import org.faktuur.customers.CashDiscount;
import org.faktuur.customers.PaymentRefusal;
import org.faktuur.customers.PaymentTerms;
import org.faktuur.money.Percent;
import org.faktuur.session.Language;
import org.faktuur.shell.FormHands;
import org.faktuur.shell.SetupPage;
import org.faktuur.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What all pages of codes have in common, and what only some have.
class CustomerSetupPagesTest {

    private final OfficeDesk desk = new OfficeDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    private PaymentTermsViewModel terms() {
        return desk.page(PaymentTermsViewModel.class, "CustomerSetupFeature.terms");
    }

    private FormHands hands(SetupPage<?> page) {
        return desk.hands(page.setup().form());
    }

    private static <R extends Coded> void choose(SetupPage<R> page, String code) {
        var list = page.setup().rows().list();
        list.current().set(list.rows().stream().filter(row -> row.code().equals(code)).findFirst());
    }

    @Test
    void the_row_that_the_cursor_stands_on_is_changed_and_its_code_stays() {
        var page = terms();
        choose(page, "N14");
        assertThat(hands(page).isOpen("editCode")).isFalse();
        hands(page).type("editDays", "15").type("editName", "Net 15 days");
        page.setup().save().run();
        assertThat(desk.office.sales().customerCodes().terms().byCode("N14"))
                .contains(PaymentTerms.net("N14", "Net 15 days", 15));
        assertThat(desk.said()).isEqualTo("N14 Net 15 days is saved.");
    }

    @Test
    void what_nothing_bears_is_deleted_after_a_question() {
        var page = terms();
        choose(page, "N60");
        desk.dialogs.answer = false;
        page.setup().remove().run();
        assertThat(desk.office.sales().customerCodes().terms().byCode("N60")).isPresent();
        desk.dialogs.answer = true;
        page.setup().remove().run();
        assertThat(desk.office.sales().customerCodes().terms().byCode("N60")).isEmpty();
    }

    @Test
    void what_customers_and_orders_bear_is_not_deleted_and_it_is_said_where_it_stands() {
        var order = TestOffice.order(desk.office, "C100", TestOffice.line(1, "P1", "1", "25", "0"));
        var page = terms();
        choose(page, "N30");
        page.setup().remove().run();
        assertThat(desk.office.sales().customerCodes().terms().byCode("N30")).isPresent();
        assertThat(desk.said()).isEqualTo("N30 cannot be deleted while it is in use. It stands on customers: 4 (C100), "
                + "sales orders: 1 (" + order.number() + "). Give those another one first.");
    }

    @Test
    void a_code_that_is_taken_and_a_name_that_is_missing_are_refused_at_their_fields() {
        var page = terms();
        page.setup().add().run();
        hands(page).type("editCode", "N30");
        page.setup().save().run();
        assertThat(hands(page).wrong("editCode")).contains(new CodeRefusal.CodeTaken("N30"));
        hands(page).type("editCode", "N31");
        page.setup().save().run();
        assertThat(hands(page).wrong("editName")).contains(new CodeRefusal.CodeNameNeeded("N31"));
    }

    @Test
    void terms_of_payment_show_when_an_invoice_of_today_would_be_due() {
        var page = terms();
        choose(page, "N30");
        hands(page).choose("editMethod", PaymentTerms.Method.CUTOFF_DAY).type("editCutoff", "5").type("editDays", "0");
        assertThat(page.example().getValue().in(Texts.ofEverything(Language.EN)))
                .isEqualTo("An invoice of 10/03/2026 is due on 30/04/2026.");
        hands(page).type("editCutoff", "40");
        assertThat(page.example().getValue().in(Texts.ofEverything(Language.EN))).isEmpty();
        page.setup().save().run();
        assertThat(hands(page).wrong("editDayOfMonth")).contains(new PaymentRefusal.NoSuchDayOfMonth(40));
    }

    @Test
    void cash_discounts_are_chained_and_never_in_a_circle() {
        var discounts = desk.office.sales().customerCodes().discounts();
        desk.office.transactions().run(() -> {
            List.of(new CashDiscount("14D2", "Two", 0, 14, Percent.of("2"), ""),
                    new CashDiscount("10D5", "Five", 0, 10, Percent.of("5"), "14D2")).forEach(discounts::save);
            return null;
        });
        var page = desk.page(CashDiscountsViewModel.class, "CustomerSetupFeature.discounts");
        page.setup().add().run();
        hands(page).type("editCode", "5D10").type("editName", "Ten").type("editDays", "5").type("editPercent", "10")
                .type("editNext", "10D5");
        assertThat(page.example().getValue().in(Texts.ofEverything(Language.EN)).replace('\u00a0', ' '))
                .isEqualTo("An invoice of 10/03/2026: 10 % off until 15/03/2026; 5 % off until 20/03/2026; "
                        + "2 % off until 24/03/2026.");
        page.setup().save().run();
        assertThat(discounts.byCode("5D10").map(CashDiscount::next)).contains("10D5");
        choose(page, "14D2");
        hands(page).type("editNext", "5D10");
        page.setup().save().run();
        assertThat(hands(page).wrong("editNext")).contains(new PaymentRefusal.CashDiscountCircle("14D2"));
        choose(page, "10D5");
        assertThat(discounts.byCode("14D2").map(CashDiscount::next)).contains("");
    }

    @Test
    void a_profile_takes_its_rule_along_when_it_goes() {
        var page = desk.page(CustomerProfilesViewModel.class, "CustomerSetupFeature.profiles");
        page.setup().add().run();
        hands(page).type("editCode", "INTERCO").type("editName", "Affiliates").type("editAccount", "999999");
        page.setup().save().run();
        assertThat(hands(page).wrong("editAccount")).isPresent();
        hands(page).type("editAccount", "130100");
        page.setup().save().run();
        assertThat(desk.office.chart().postingRules()).anyMatch(rule -> rule.profile().equals("INTERCO"));
        page.setup().remove().run();
        assertThat(desk.office.chart().postingRules()).noneMatch(rule -> rule.profile().equals("INTERCO"));
        assertThat(desk.office.sales().customerCodes().profiles().byCode("INTERCO")).isEmpty();
    }
}
