package org.faktuur.sales.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.line;
import static org.faktuur.TestOffice.order;

import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OnScreen;
import org.faktuur.Pictures;
import org.faktuur.money.Quantity;
import org.faktuur.sales.SalesOrder;
import org.faktuur.sales.SalesOrderStatus;
import org.faktuur.session.Language;
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
class PostSalesInvoiceViewTest {

    private final PostingDesk desk = new PostingDesk();
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        stage.setWidth(1100);
        stage.setHeight(740);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void an_order_is_posted_with_the_keyboard_alone(FxRobot robot) {
        var order = order(desk.office, "C100", line(1, "P1", "5", "25", "0"));
        var dialog = show(Language.EN, Look.LIGHT, order);

        robot.type(KeyCode.F7);
        assertThat(robot.lookup("#voucherValue").queryAs(Label.class).getText()).isEqualTo("V2026-0001");
        robot.interact(() -> tabs(robot).getSelectionModel().select(1));
        var lines = robot.lookup("#lines").query();
        robot.interact(lines::requestFocus);
        robot.write("2").type(KeyCode.ENTER);
        assertThat(robot.lookup("#post").queryAs(Button.class).getText()).isEqualTo("OK — post 1");
        robot.type(KeyCode.F9);

        assertThat(dialog.closed().get()).isTrue();
        var after = desk.office.salesOrders().byNumber(order.number()).orElseThrow();
        assertThat(after.lines().getFirst().quantities().invoiced()).isEqualTo(Quantity.of(2));
        assertThat(after.status()).isEqualTo(SalesOrderStatus.OPEN_ORDER);
    }

    @Test
    void control_enter_posts_too_and_a_double_click_posts_once(FxRobot robot) {
        show(Language.EN, Look.LIGHT, order(desk.office, "C100", line(1, "P1", "5", "25", "0")));
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(desk.invoices()).isEqualTo(1);

        show(Language.EN, Look.LIGHT, order(desk.office, "C100", line(1, "P1", "5", "25", "0")));
        robot.doubleClickOn("#post");
        assertThat(desk.invoices()).isEqualTo(2);
    }

    @Test
    void the_tab_key_walks_from_the_parameters_over_the_tabs_to_ok(FxRobot robot) {
        show(Language.EN, Look.LIGHT, order(desk.office, "C100", line(1, "P1", "5", "25", "0")));
        robot.interact(robot.lookup("#quantity").query()::requestFocus);
        var walked = new ArrayList<String>();
        for (var step = 0; step < 32 && !walked.contains("post"); step++) {
            walked.add(stage.getScene().getFocusOwner().getId());
            robot.type(KeyCode.TAB);
        }
        assertThat(walked).containsSubsequence("quantity", "posting", "late", "invoiceDate", "monthEnd",
                "printWhen", "printing", "printManagement", "printCharges", "creditCheck", "summaryUpdate",
                "creditCorrection", "creditRemaining", "stopAtFirstError", "overview", "preview", "cancel", "post");
    }

    @Test
    void everything_that_is_used_has_a_name_to_be_read_aloud(FxRobot robot) {
        show(Language.EN, Look.LIGHT, order(desk.office, "C100", line(1, "P1", "5", "25", "0")));
        for (var id : new String[] {"overview", "lines", "previous", "next"}) {
            robot.interact(() -> tabs(robot).getSelectionModel().select(id.equals("lines") ? 1 : 0));
            assertThat(robot.lookup("#" + id).<Node>query().getAccessibleText()).as(id).isNotBlank();
        }
    }

    @Test
    void orders_are_arranged_and_another_one_heads_them_with_the_keyboard_alone(FxRobot robot) {
        var dialog = show(Language.EN, Look.LIGHT, order(desk.office, "C100", line(1, "P1", "1", "10.03", "0")),
                order(desk.office, "C100", line(1, "P1", "1", "10.03", "0")));
        assertThat(robot.lookup("#arrange").query().isDisabled()).isTrue();
        robot.interact(robot.lookup("#summaryUpdate").query()::requestFocus);
        robot.type(KeyCode.DOWN);
        assertThat(robot.lookup("#notArranged").query().isVisible()).isTrue();
        robot.press(KeyCode.ALT).type(KeyCode.A).release(KeyCode.ALT);
        assertThat(robot.lookup("#notArranged").query().isVisible()).isFalse();
        assertThat(robot.lookup("#invoiceRemark").queryAs(Label.class).getText()).contains("less than 2 separate invoices");

        robot.interact(robot.lookup("#overview").query()::requestFocus);
        robot.type(KeyCode.HOME, KeyCode.F2);
        OnScreen.settle();
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        OnScreen.settle();

        assertThat(dialog.invoices().rows()).singleElement()
                .satisfies(row -> assertThat(row.group().header()).isEqualTo("SO-000002"));
        assertThat(Pictures.of(stage, "PostSalesInvoiceView-arranged", Language.EN, Look.LIGHT)).exists();
    }

    @Test
    void a_field_that_is_off_says_why_and_the_summary_order_is_typed_only_where_orders_go_into_one(FxRobot robot) {
        var dialog = show(Language.EN, Look.LIGHT, order(desk.office, "C100", line(1, "P1", "1", "25", "0")));
        assertThat(robot.lookup("#summaryOrder").query().getAccessibleHelp()).isNotBlank();
        robot.interact(() -> dialog.fields().print().invoice().set(false));
        assertThat(robot.lookup("#printWhen").query().isDisabled()).isTrue();
        assertThat(robot.lookup("#printManagement").query().getAccessibleHelp()).startsWith("Nothing is printed.");
        robot.interact(() -> dialog.fields().quantity().set(org.faktuur.sales.QuantityToInvoice.PACKING_SLIP));
        assertThat(robot.lookup("#reduce").query().isDisabled()).isTrue();
    }

    @Test
    void the_dialog_can_be_pictured(FxRobot robot) {
        var good = order(desk.office, "C100", line(1, "P1", "10", "25", "0"), line(2, "P2", "4", "100", "5"),
                line(3, "P3", "2", "10", "0"));
        var dollars = order(desk.office, "C400", org.faktuur.TestOffice.USD,
                java.util.List.of(line(1, "P1", "3", "33.335", "0")), java.util.List.of());
        var held = order(desk.office, "C300", line(1, "P1", "1", "25", "0"));
        var far = order(desk.office, "C200", line(1, "P2", "20", "100", "0"));
        for (var language : Language.values()) {
            for (var look : new Look[] {Look.LIGHT, Look.DARK}) {
                show(language, look, good, dollars, held, far);
                for (var tab = 0; tab < PostingTab.values().length; tab++) {
                    var front = tab;
                    robot.interact(() -> tabs(robot).getSelectionModel().select(front));
                    if (tab == PostingTab.PREVIEW.ordinal()) {
                        robot.interact(() -> robot.lookup("#entries").queryAs(TableView.class).getSelectionModel()
                                .select(2));
                    }
                    if (language != Language.EN && tab > 0 && tab < PostingTab.PREVIEW.ordinal()) {
                        continue;
                    }
                    assertThat(Pictures.of(stage, "PostSalesInvoiceView-" + tab, language, look)).exists();
                }
            }
        }
    }

    private PostSalesInvoiceViewModel show(Language language, Look look, SalesOrder... orders) {
        return OnScreen.ask(() -> {
            var dialog = desk.dialog(false, orders);
            stage.setScene(new Scene(new Views(Texts.ofEverything(language)).load(dialog), 1080, 700));
            stage.getScene().getRoot().getStyleClass().add("dialog-page");
            Dressing.dress(stage.getScene(), look, 100);
            stage.show();
            stage.getScene().getRoot().requestFocus();
            return dialog;
        });
    }

    private static TabPane tabs(FxRobot robot) {
        return robot.lookup("#tabs").queryAs(TabPane.class);
    }
}
