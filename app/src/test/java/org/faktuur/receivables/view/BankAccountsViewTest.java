package org.faktuur.receivables.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OnScreen;
import org.faktuur.ReceivablesDesk;
import org.faktuur.receivables.BankAccount;
import org.faktuur.receivables.KidAgreement;
import org.faktuur.receivables.KidMethod;
import org.faktuur.shell.FormHands;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class BankAccountsViewTest {

    private final ReceivablesDesk desk = new ReceivablesDesk();
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_bank_account_is_added_and_one_that_was_paid_to_stays() {
        desk.pay("C100", "10", "");
        var page = desk.page(BankAccountsViewModel.class, "ReceivablesFeature.bankAccounts");
        desk.show(stage, page);
        var hands = new FormHands(page.setup().form(), desk.posted.desk);
        OnScreen.run(() -> {
            page.setup().add().run();
            hands.type("editCode", "USD").type("editName", "Dollars").type("editIban", "NL02 ABNA 0123 4567 89")
                    .choose("editCurrency", CurrencyUnit.of("USD")).choose("editKid", KidMethod.MOD11)
                    .type("editKidLength", "12");
            page.setup().save().run();
        });
        assertThat(desk.posted.office.payments().bankAccounts().all()).extracting(BankAccount::code)
                .containsExactly("BANK", "USD");
        assertThat(desk.posted.office.payments().bankAccounts().byCode("USD").orElseThrow().kid())
                .isEqualTo(new KidAgreement(KidMethod.MOD11, 12));
        desk.posted.dialogs.answer = true;
        OnScreen.run(() -> {
            page.setup().rows().list().current().set(page.setup().rows().list().rows().stream()
                    .filter(each -> each.code().equals("BANK")).findFirst());
            page.setup().remove().run();
        });
        assertThat(desk.posted.office.payments().bankAccounts().all()).hasSize(2);
    }

    @Test
    void it_can_be_pictured() {
        desk.picture(stage, desk.page(BankAccountsViewModel.class, "ReceivablesFeature.bankAccounts"),
                "BankAccountsView");
    }
}
