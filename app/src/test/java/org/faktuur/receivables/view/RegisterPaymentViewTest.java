package org.faktuur.receivables.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OnScreen;
import org.faktuur.ReceivablesDesk;
import org.faktuur.TestSession;
import org.faktuur.receivables.MatchBasis;
import org.faktuur.receivables.PaymentDraft;
import org.faktuur.receivables.ReceivablesRefusal;
import org.faktuur.shell.FormHands;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class RegisterPaymentViewTest {

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
    void a_payment_that_names_its_invoice_is_settled_with_it_and_posted_from_the_keyboard(FxRobot robot) {
        var page = desk.pages.register(PaymentDraft.on(TestSession.TODAY));
        desk.show(stage, page);
        OnScreen.run(() -> robot.lookup("#customer").query().requestFocus());
        robot.write("C100\t").write("\t").write("780,45\t");
        OnScreen.settle();
        assertThat(robot.lookup("#customerName").queryAs(Label.class).getText()).isEqualTo("Customer C100");
        OnScreen.run(() -> new FormHands(page.form(), desk.posted.desk)
                .type("reference", "Invoice f2026 0001, thank you"));
        OnScreen.settle();
        assertThat(robot.lookup("#basis").queryAs(Label.class).getText()).isEqualTo("document number");

        OnScreen.press(stage, "ok");

        assertThat(page.closed().get()).isTrue();
        assertThat(desk.open("C100", "F2026-0001")).isEmpty();
        assertThat(desk.posted.words(desk.posted.navigator.messages.getLast().words()))
                .isEqualTo("Payment P2026-0001 of 780.45 EUR is posted.");
    }

    @Test
    void without_a_reference_the_amount_is_found_and_else_the_oldest_is_settled_in_part() {
        var page = shown("C100");
        var hands = new FormHands(page.form(), desk.posted.desk);
        hands.type("amount", "719.95");
        assertThat(page.basis().get()).isEqualTo(MatchBasis.AMOUNT);
        assertThat(page.lines().rows()).allMatch(row -> !row.isUntouched());

        hands.type("amount", "100");
        assertThat(page.basis().get()).isEqualTo(MatchBasis.OLDEST);
        assertThat(page.lines().wanted()).singleElement()
                .satisfies(wanted -> assertThat(wanted.settled()).isEqualTo(Money.parse("EUR 100.00")));
        page.ok().run();
        assertThat(desk.open("C100", "F2026-0001")).contains(Money.parse("EUR 680.45"));
    }

    @Test
    void rows_are_marked_with_a_key_and_what_is_too_much_stays_open(FxRobot robot) {
        var page = shown("C100");
        desk.show(stage, page);
        OnScreen.run(() -> {
            new FormHands(page.form(), desk.posted.desk).type("amount", "900");
            page.clear().run();
        });
        OnScreen.run(() -> robot.lookup("#lines").query().requestFocus());
        robot.type(KeyCode.F4);
        OnScreen.settle();
        assertThat(page.lines().wanted()).hasSize(1);
        assertThat(desk.posted.words(page.sums().get())).contains("stays open on the payment");
        robot.type(KeyCode.F4);
        OnScreen.settle();
        assertThat(page.lines().wanted()).isEmpty();
    }

    @Test
    void what_is_refused_is_said_in_the_dialog_which_stays() {
        var page = shown("C100");
        page.ok().run();
        assertThat(page.problems().get()).containsExactly(new ReceivablesRefusal.AmountNeeded());
        assertThat(page.closed().get()).isFalse();
    }

    @Test
    void it_can_be_pictured() {
        var page = shown("C100");
        new FormHands(page.form(), desk.posted.desk).type("amount", "780.45").type("reference", "F2026-0001");
        desk.picture(stage, page, "RegisterPaymentView");
    }

    private RegisterPaymentViewModel shown(String account) {
        var page = desk.pages.register(PaymentDraft.on(TestSession.TODAY).of(account));
        page.onShown();
        return page;
    }
}
