package org.faktuur.returns.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OnScreen;
import org.faktuur.session.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class ReturnOrderViewTest {

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
    void an_arrival_in_part_is_registered_from_the_keyboard(FxRobot robot) {
        var made = desk.returned();
        desk.show(stage, desk.pages.order(made.rma().number()), Language.EN);
        desk.type(robot, "arrived", "3");
        desk.type(robot, "disposition", "CREDIT");
        OnScreen.press(stage, "register");
        assertThat(desk.kept(made).lines()).extracting(line -> line.status().name())
                .containsExactly("REGISTERED", "EXPECTED");
    }

    @Test
    void what_may_not_be_done_with_a_line_is_off_and_says_why(FxRobot robot) {
        var made = desk.returned();
        desk.show(stage, desk.pages.order(made.rma().number()), Language.EN);
        OnScreen.settle();
        var end = robot.lookup("#endQuarantine").queryAs(Button.class);
        assertThat(end.isDisabled()).isTrue();
        assertThat(end.getAccessibleHelp()).contains("Expected");
    }

    @Test
    void another_reason_and_another_last_day_are_kept_and_the_charge_of_the_reason_is_shown_with_who_pays_it(
            FxRobot robot) {
        var made = desk.returned();
        desk.show(stage, desk.pages.order(made.rma().number()), Language.EN);
        desk.type(robot, "reason", "RESTOCK");
        desk.type(robot, "deadline", "2026-12-24");
        OnScreen.press(stage, "change");
        assertThat(desk.kept(made).rma().reason()).isEqualTo("RESTOCK");
        assertThat(desk.kept(made).rma().deadline()).isEqualTo(LocalDate.of(2026, 12, 24));
        assertThat(robot.lookup("#chargeValue").queryAs(Label.class).getText()).contains("15.00", "customer pays");
    }
}
