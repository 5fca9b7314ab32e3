package org.faktuur.ledger.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.faktuur.OfficeDesk;
import org.faktuur.ledger.LedgerAccount;
import org.faktuur.ledger.LedgerRefusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChartOfAccountsViewModelTest {

    private final OfficeDesk desk = new OfficeDesk();
    private final ChartOfAccountsViewModel page =
            desk.page(ChartOfAccountsViewModel.class, "LedgerSetupFeature.accounts");

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void an_account_is_added() {
        page.accounts().add().run();
        desk.hands(page.form()).type("accountNumber", "400200").type("accountName", "Services")
                .choose("accountKind", LedgerAccount.Kind.REVENUE);
        page.save().run();
        var services = new LedgerAccount("400200", "Services", LedgerAccount.Kind.REVENUE);
        assertThat(desk.office.chart().accounts()).contains(services);
        assertThat(page.accounts().list().current().get()).contains(services);
        assertThat(desk.said()).isEqualTo("Account 400200 Services is saved.");
    }

    @Test
    void an_account_is_renamed_and_its_number_stays() {
        var hands = desk.hands(page.form());
        assertThat(hands.shown("accountNumber")).isEqualTo("110110");
        assertThat(hands.isOpen("accountNumber")).isFalse();
        hands.type("accountName", "House bank");
        page.save().run();
        assertThat(desk.office.chart().accounts().getFirst())
                .isEqualTo(new LedgerAccount("110110", "House bank", LedgerAccount.Kind.ASSET));
    }

    @Test
    void a_number_that_is_taken_and_a_nameless_account_are_refused_at_their_fields() {
        page.accounts().add().run();
        var hands = desk.hands(page.form()).type("accountNumber", "400100");
        page.save().run();
        assertThat(hands.wrong("accountName")).contains(new LedgerRefusal.AccountNumberAndNameNeeded());
        hands.type("accountName", "Twice");
        page.save().run();
        assertThat(hands.wrong("accountNumber")).contains(new LedgerRefusal.AccountNumberTaken("400100"));
    }
}
