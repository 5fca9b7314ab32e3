package org.faktuur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.line;
import static org.faktuur.TestOffice.order;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.faktuur.listing.DeskChoices;
import org.faktuur.session.DeskSession;
import org.faktuur.session.Language;
import org.faktuur.shell.DeskPreferences;
import org.faktuur.shell.Look;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// From the list of orders to the voucher on the real desktop: dialogs, threads and tabs as a person has them.
@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class InvoicingRoomsTest {

    private final Office office = TestOffice.open();
    private final DeskPreferences preferences = new DeskPreferences(DeskChoices.inMemory());
    private Desktop desktop;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        order(office, "C100", line(1, "P1", "10", "25", "0"), line(2, "P2", "4", "100", "5"));
        preferences.look().set(Look.LIGHT);
        desktop = new Desktop(stage, new OfficeCompany(office, Path.of("books"), Path.of("logs"), _ -> { }),
                new DeskSession("test", TestOffice.TODAY, Language.EN), preferences);
        desktop.show();
        stage.setWidth(1280);
        stage.setHeight(760);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void an_order_is_invoiced_from_the_list_and_its_voucher_says_why(FxRobot robot) throws TimeoutException {
        OnScreen.run(() -> desktop.model().openMenu("SalesFeature.allOrders"));
        until(() -> robot.lookup("SO-000001").tryQuery().isPresent());
        robot.clickOn("SO-000001").type(KeyCode.F9);
        until(() -> robot.lookup("#post").tryQuery().filter(post -> !post.isDisabled()).isPresent());
        assertThat(robot.lookup("#post").queryAs(Button.class).getText()).isEqualTo("OK — post 1");
        robot.interact(() -> robot.lookup("#printing").queryAs(CheckBox.class).setSelected(false));
        Pictures.of((Stage) robot.window("Posting invoice"), "InvoicingRooms-dialog", Language.EN, Look.LIGHT);

        robot.type(KeyCode.F9);

        until(() -> !titles().contains("Posting invoice"));
        until(() -> robot.lookup(".message-words").tryQuery().isPresent());
        assertThat(robot.lookup(".message-words").queryAs(Label.class).getText())
                .isEqualTo("Invoice F2026-0001 posted, voucher V2026-0001.");
        robot.clickOn("Open");
        until(() -> robot.lookup("#heading").tryQuery().isPresent());
        Pictures.of(stage, "InvoicingRooms-invoice", Language.EN, Look.LIGHT);
        robot.clickOn("Why");
        until(() -> robot.lookup("#creditSumValue").tryQuery().isPresent());
        Pictures.of(stage, "InvoicingRooms-voucher", Language.EN, Look.LIGHT);
        assertThat(robot.lookup("#debitSumValue").queryAs(Label.class).getText())
                .isEqualTo(robot.lookup("#creditSumValue").queryAs(Label.class).getText());
        assertThat(office.invoices().all().count(List.of())).isEqualTo(1);
    }

    private static List<String> titles() {
        return Window.getWindows().stream().filter(Stage.class::isInstance).map(Stage.class::cast)
                .map(Stage::getTitle).toList();
    }

    private static void until(Callable<Boolean> holds) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> OnScreen.ask(holds));
        OnScreen.settle();
    }
}
