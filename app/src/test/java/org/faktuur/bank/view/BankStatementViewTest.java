package org.faktuur.bank.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OnScreen;
import org.faktuur.ReceivablesDesk;
import org.faktuur.bank.CamtFile;
import org.faktuur.bank.EntryState;
import org.faktuur.bank.MatchedEntry;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.receivables.view.RegisterPaymentViewModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class BankStatementViewTest {

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
    void proposals_are_confirmed_and_what_is_left_is_registered_by_hand_or_set_aside() {
        var page = page();
        desk.show(stage, page);
        OnScreen.press(stage, "confirm");
        assertThat(page.entries().rows()).extracting(MatchedEntry::state).containsExactly(EntryState.POSTED,
                EntryState.UNMATCHED, EntryState.UNMATCHED);
        OnScreen.run(() -> page.entries().current().set(Optional.of(page.entries().rows().get(1))));
        OnScreen.press(stage, "byHand");
        assertThat(desk.posted.dialogs.shown.getLast()).isInstanceOfSatisfying(RegisterPaymentViewModel.class,
                dialog -> assertThat(dialog.lines().rows()).isNotEmpty());
        OnScreen.run(() -> page.entries().current().set(Optional.of(page.entries().rows().get(2))));
        OnScreen.press(stage, "aside");
        assertThat(page.entries().rows().get(2).state()).isEqualTo(EntryState.SET_ASIDE);
        page.entries().open(page.entries().rows().getFirst());
        assertThat(desk.posted.navigator.documents.getLast().kind()).isEqualTo(DocumentKind.PAYMENT);
    }

    @Test
    void it_can_be_pictured() {
        desk.picture(stage, page(), "BankStatementView");
    }

    private BankStatementViewModel page() {
        desk.bank.verbs().imports().run(new CamtFile("2026-03-10/1").in("780.45", "J. Jansen", "F2026-0001")
                .in("5.00", "Customer C100", "thank you").out("7.50", "Charges of March").bytes()).orElseThrow();
        var page = new BankStatementViewModel(desk.bank, desk.bank.statements().all().getFirst());
        page.onShown();
        return page;
    }
}
