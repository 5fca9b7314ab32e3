package org.faktuur.sales.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.line;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OnScreen;
import org.faktuur.Pictures;
import org.faktuur.TestOffice;
import org.faktuur.session.Language;
import org.faktuur.shell.Commands;
import org.faktuur.shell.Dressing;
import org.faktuur.shell.Look;
import org.faktuur.shell.Views;
import org.faktuur.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class SalesOrderViewTest {

    private final SalesDesk desk = new SalesDesk();
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private SalesOrderViewModel show(SalesOrderViewModel model, Language language) {
        OnScreen.run(() -> {
            var root = new Views(Texts.ofEverything(language)).load(model);
            stage.setScene(new Scene(root, 1280, 720));
            Dressing.dress(stage.getScene(), Look.LIGHT, 100);
            Commands.listenForKeys(root);
            stage.show();
            model.onShown();
        });
        OnScreen.settle();
        return model;
    }

    @Test
    void a_new_order_is_made_from_the_keyboard_alone(FxRobot robot) {
        var model = show(desk.pages.newOrder(), Language.NL);
        type(robot, "haarl", KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        assertThat(model.header().customerName().get()).isEqualTo("Customer C200");
        type(robot, "", KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
        type(robot, "+14", KeyCode.TAB);
        type(robot, "1504", KeyCode.TAB);
        type(robot, "PO 17", KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
        type(robot, "P1", KeyCode.TAB, KeyCode.TAB);
        type(robot, "=2*1,5", KeyCode.TAB);
        type(robot, "24.50", KeyCode.TAB);
        type(robot, "10", KeyCode.TAB, KeyCode.TAB);
        type(robot, "product p3", KeyCode.TAB, KeyCode.TAB);
        type(robot, "2,5", KeyCode.TAB, KeyCode.TAB);
        type(robot, "", KeyCode.F8, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
        type(robot, "fre", KeyCode.TAB, KeyCode.TAB);
        robot.write("12,50");
        Pictures.of(stage, "SalesOrderView-typed", Language.NL, Look.LIGHT);
        robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        OnScreen.settle();
        assertThat(desk.navigator.messages).isEmpty();
        var order = desk.kept(model.kept().get().orElseThrow().number());
        assertThat(order.header().buyer().customerAccount()).isEqualTo("C200");
        assertThat(order.header().dates()).isEqualTo(new org.faktuur.sales.SalesOrderHeader.Dates(
                TestOffice.TODAY.plusDays(14), java.time.LocalDate.of(TestOffice.TODAY.getYear(), 4, 15)));
        assertThat(order.header().reference()).isEqualTo("PO 17");
        assertThat(order.lines()).extracting(each -> each.item().item() + " " + each.quantities().ordered() + " "
                + each.pricing().unitPrice() + " " + each.pricing().discount() + " " + each.vatCode())
                .containsExactly("P1 3 24.5 10 BTW21", "P3 2.5 10 10 BTW9");
        assertThat(order.charges()).extracting(each -> each.code().code() + " " + each.amount())
                .containsExactly("FREIGHT EUR 12.50");
    }

    private static void type(FxRobot robot, String text, KeyCode... keys) {
        robot.write(text);
        OnScreen.settle();
        for (var key : keys) {
            robot.type(key);
            OnScreen.settle();
        }
    }

    @Test
    void it_looks_right_in_three_languages_and_two_looks() {
        var order = TestOffice.deliver(desk.office, TestOffice.order(desk.office, "C200", TestOffice.EUR,
                List.of(line(1, "P1", "10", "25", "5"), line(2, "P2", "3", "100", "0"),
                        line(3, "P3", "2.5", "10", "0")), List.of(TestOffice.freight("12.50"))), "4", "3");
        for (var language : Language.values()) {
            for (var look : new Look[] {Look.LIGHT, Look.DARK}) {
                Pictures.of(desk.pages.order(order.number()), language, look, 1280, 720);
                Pictures.of(desk.pages.list(SalesOrderListing.ALL), language, look, 1280, 600);
                Pictures.of(desk.pages.slip(desk.kept(order.number()).slips().last()), language, look, 1000, 400);
                Pictures.of(new PostPackingSlipViewModel(desk.pages, List.of(order.number())), language,
                        look, 940, 480);
            }
        }
    }
}
