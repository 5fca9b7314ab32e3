package org.faktuur.returns.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OnScreen;
import org.faktuur.money.Quantity;
import org.faktuur.session.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class GiveBackViewTest {

    private final ReturnsDesk desk = new ReturnsDesk();
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
    void what_a_customer_gives_back_becomes_a_return_order(FxRobot robot) {
        var model = new GiveBackViewModel(desk.pages, new GiveBack.NewReturn(desk.pages));
        desk.show(stage, model, Language.NL);
        desk.type(robot, "customer", "C100");
        desk.type(robot, "reason", "DEFECT");
        OnScreen.run(() -> model.rows().getFirst().quantity().set(Quantity.of(2)));
        OnScreen.run(() -> model.everything().run());
        OnScreen.press(stage, "ok");
        assertThat(desk.office.returns().orders().byRma("RMA-000001")).isPresent();
    }

    @Test
    void a_credit_note_puts_lines_onto_the_order_and_opens_its_invoicing(FxRobot robot) {
        var model = new GiveBackViewModel(desk.pages, new GiveBack.CreditNote(desk.pages, "SO-000001"));
        desk.show(stage, model, Language.EN);
        desk.type(robot, "reason", "DEFECT");
        OnScreen.run(() -> model.everything().run());
        OnScreen.press(stage, "ok");
        assertThat(desk.invoiced).containsExactly(List.of("SO-000001"));
        assertThat(desk.office.salesOrders().byNumber("SO-000001").orElseThrow().lines()).hasSize(2);
    }
}
