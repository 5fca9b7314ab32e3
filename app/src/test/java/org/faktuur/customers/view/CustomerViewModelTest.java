package org.faktuur.customers.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.faktuur.OfficeDesk;
import org.faktuur.customers.SaveCustomer;
import org.faktuur.TestOffice;
import org.faktuur.customers.CashDiscount;
import org.faktuur.customers.Customer;
import org.faktuur.customers.Hold;
import org.faktuur.customers.PaymentMethod;
import org.faktuur.customers.SaveCustomer.CustomerRefusal;
import org.faktuur.money.Percent;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.session.Language;
import org.faktuur.shell.FormRefusal;
import org.faktuur.texts.Texts;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CustomerViewModelTest {

    private final OfficeDesk desk = new OfficeDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    private CustomerViewModel blank() {
        return desk.act(CustomerViewModel.class, "CustomersFeature.new");
    }

    private CustomerViewModel known(String account) {
        return desk.page(CustomerViewModel.class, new DocumentRef(DocumentKind.CUSTOMER, account));
    }

    @Test
    void a_new_customer_is_kept_in_the_companys_currency_and_language_and_pays_for_itself() {
        var page = blank();
        desk.hands(page.form()).type("account", "C900").type("name", "Nieuwe Klant B.V.").type("city", "Gouda");
        page.save().run();
        var kept = desk.office.customers().byAccount("C900").orElseThrow();
        assertThat(kept.billing().invoiceAccount()).isEqualTo("C900");
        assertThat(kept.billing().currency()).isEqualTo(TestOffice.EUR);
        assertThat(kept.billing().language()).isEqualTo(Language.EN);
        assertThat(kept.address().city()).isEqualTo("Gouda");
        assertThat(page.account().get()).contains("C900");
        assertThat(page.form().changed().get()).isFalse();
        assertThat(desk.said()).isEqualTo("Nieuwe Klant B.V. is saved.");
    }

    @Test
    void what_new_orders_take_over_is_shown_and_kept() {
        var codes = desk.office.sales().customerCodes();
        desk.office.transactions().run(() -> {
            codes.methods().save(new PaymentMethod("CARD", "Card"));
            codes.discounts().save(new CashDiscount("10D2", "Two in ten", 0, 10, Percent.of("2"), ""));
            return null;
        });
        var page = known("C100");
        desk.hands(page.form()).choose("paymentMethod", "CARD").choose("cashDiscount", "10D2")
                .choose("postingProfile", "GEN").tick("pricesIncludeVat", true).tick("autoSummary", true);
        page.save().run();
        var habits = new Customer.Habits("CARD", "10D2", "GEN", true, true);
        assertThat(desk.office.customers().byAccount("C100").orElseThrow().billing().habits()).isEqualTo(habits);
        var again = known("C100");
        desk.hands(again.form()).type("city", "Gouda");
        again.save().run();
        assertThat(desk.office.customers().byAccount("C100").orElseThrow().billing().habits()).isEqualTo(habits);
    }

    @Test
    void everything_that_is_changed_is_kept() {
        var page = known("C100");
        desk.hands(page.form()).type("invoiceAccount", "C200").type("creditLimit", "=2*1250.25").tick("mandatory", true)
                .choose("hold", Hold.ALL).choose("currency", TestOffice.USD).choose("language", Language.NB)
                .choose("terms", "COD").choose("vatGroup", "EU").type("vatNumber", "NL1").type("person", "Inkoop");
        page.save().run();
        var kept = desk.office.customers().byAccount("C100").orElseThrow();
        assertThat(kept.credit().limit()).isEqualTo(Money.of(TestOffice.EUR, new BigDecimal("2500.50")));
        assertThat(kept.credit().mandatory()).isTrue();
        assertThat(kept.credit().hold()).isEqualTo(Hold.ALL);
        assertThat(kept.billing().invoiceAccount()).isEqualTo("C200");
        assertThat(kept.billing().currency()).isEqualTo(TestOffice.USD);
        assertThat(kept.billing().language()).isEqualTo(Language.NB);
        assertThat(kept.billing().paymentTerms()).isEqualTo("COD");
        assertThat(kept.billing().tax().vatGroup()).isEqualTo("EU");
        assertThat(kept.contact().person()).isEqualTo("Inkoop");
        assertThat(kept.version()).isEqualTo(2);
    }

    @Test
    void what_is_refused_is_marked_at_its_field_and_nothing_is_kept() {
        var page = blank();
        var hands = desk.hands(page.form()).type("name", "Zonder rekening");
        page.save().run();
        assertThat(hands.wrong("account")).contains(new CustomerRefusal.AccountAndNameNeeded());
        hands.type("account", "C100");
        page.save().run();
        assertThat(hands.wrong("account")).contains(new CustomerRefusal.AccountTaken("C100"));
        hands.type("account", "C901").type("invoiceAccount", "C999");
        page.save().run();
        assertThat(hands.wrong("invoiceAccount")).contains(new CustomerRefusal.NoSuchInvoiceAccount("C999"));
        hands.type("invoiceAccount", "").type("creditLimit", "-1");
        page.save().run();
        assertThat(hands.wrong("creditLimit")).contains(new CustomerRefusal.CreditLimitBelowZero("C901"));
        assertThat(desk.office.customers().byAccount("C901")).isEmpty();
        hands.type("creditLimit", "abc");
        page.save().run();
        assertThat(desk.said()).startsWith("“abc” is not a number.");
        assertThat(desk.office.customers().byAccount("C901")).isEmpty();
    }

    @Test
    void what_somebody_else_changed_is_not_overwritten() {
        var mine = known("C100");
        var theirs = known("C100");
        desk.hands(theirs.form()).type("city", "Delft");
        theirs.save().run();
        desk.hands(mine.form()).type("city", "Breda");
        mine.save().run();
        assertThat(desk.said()).startsWith("Somebody changed customer C100");
        assertThat(desk.office.customers().byAccount("C100").orElseThrow().address().city()).isEqualTo("Delft");
    }

    @Test
    void changes_that_are_not_kept_are_asked_about_before_the_page_goes() {
        var page = known("C100");
        assertThat(page.mayClose()).isTrue();
        desk.hands(page.form()).type("city", "Breda");
        desk.dialogs.answer = false;
        assertThat(page.mayClose()).isFalse();
        assertThat(desk.dialogs.questions).hasSize(1);
        page.refresh();
        assertThat(desk.hands(page.form()).shown("city")).isEqualTo("Breda");
        desk.dialogs.answer = true;
        page.refresh();
        assertThat(desk.hands(page.form()).shown("city")).isEqualTo("Haarlem");
    }

    @Test
    void save_is_off_while_nothing_was_changed_and_the_account_stays() {
        var page = known("C100");
        assertThat(page.save().why().get()).contains(new FormRefusal.NothingToSave());
        assertThat(desk.hands(page.form()).isOpen("account")).isFalse();
        page.saveAndClose().run();
        assertThat(page.closed().get()).isTrue();
        assertThat(desk.navigator.messages).isEmpty();
    }

    @Test
    void a_customer_that_is_not_there_closes_its_page_and_says_so() {
        var page = known("C404");
        assertThat(page.closed().get()).isTrue();
        assertThat(desk.said()).startsWith("There is no customer C404.");
    }

    @Test
    void the_search_finds_customers_by_account_and_name() {
        var feature = new CustomersFeature(desk.desk, new CustomerBooks(desk.office.customers(),
                desk.office.customerLists(), desk.office.sales().customerCodes(), desk.office.salesTax().codes(), desk.office.companies().company(),
                _ -> Money.zero(CurrencyUnit.EUR)), new SaveCustomer(desk.office.customers(), desk.office.transactions()));
        assertThat(feature.find("c2", 5)).extracting(each -> each.document().number()).containsExactly("C200");
        assertThat(feature.find(" ", 5)).isEqualTo(List.of());
        assertThat(Optional.of(feature.opens(DocumentKind.PRODUCT))).contains(false);
    }

    @Test
    void what_a_customer_owes_stands_there_and_its_transactions_open() {
        var known = desk.page(CustomerViewModel.class, new DocumentRef(DocumentKind.CUSTOMER, "C100"));
        assertThat(known.owed().get().in(Texts.ofEverything(Language.EN)).replace('\u00a0', ' '))
                .isEqualTo("0.00 EUR");
        known.transactions().run();
        assertThat(desk.navigator.documents).contains(new DocumentRef(DocumentKind.CUSTOMER_ACCOUNT, "C100"));
    }

    @Test
    void print_management_opens_for_a_customer_that_is_in_the_books() {
        var known = desk.page(CustomerViewModel.class, new DocumentRef(DocumentKind.CUSTOMER, "C100"));
        known.printManagement().run();
        assertThat(desk.navigator.documents).contains(new DocumentRef(DocumentKind.PRINT_SETUP, "C100"));
        var fresh = desk.act(CustomerViewModel.class, "CustomersFeature.new");
        assertThat(fresh.printManagement().why().get()).contains(new CustomerPageRefusal.SaveCustomerFirst());
    }
}
