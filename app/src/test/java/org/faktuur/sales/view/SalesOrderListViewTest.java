package org.faktuur.sales.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.line;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OnScreen;
import org.faktuur.Pictures;
import org.faktuur.TestOffice;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.session.Language;
import org.faktuur.shell.Look;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class SalesOrderListViewTest {

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

    private static void toRows(FxRobot robot) {
        OnScreen.run(() -> robot.lookup("#rows").queryTableView().requestFocus());
        OnScreen.settle();
    }

    @Test
    void enter_opens_space_marks_and_f9_invoices(FxRobot robot) {
        var first = TestOffice.shipped(desk.office, "C100", line(1, "P1", "4", "25", "0"));
        var second = TestOffice.shipped(desk.office, "C100", line(1, "P1", "4", "25", "0"));
        SalesScreen.show(stage, desk.pages.list(SalesOrderListing.ALL), Language.NL);
        toRows(robot);
        SalesScreen.type(robot, "", KeyCode.ENTER);
        assertThat(desk.navigator.documents).containsExactly(
                new DocumentRef(DocumentKind.SALES_ORDER, second.number()));
        SalesScreen.type(robot, "", KeyCode.SPACE, KeyCode.DOWN, KeyCode.SPACE, KeyCode.F9);
        assertThat(desk.invoiced).containsExactly(List.of(second.number(), first.number()));
        assertThat(desk.fromShipped).containsExactly(false);
    }

    @Test
    void a_double_click_opens_the_order(FxRobot robot) {
        var order = TestOffice.order(desk.office, "C100", line(1, "P1", "4", "25", "0"));
        SalesScreen.show(stage, desk.pages.list(SalesOrderListing.ALL), Language.EN);
        robot.doubleClickOn(order.number());
        OnScreen.settle();
        assertThat(desk.navigator.documents).containsExactly(
                new DocumentRef(DocumentKind.SALES_ORDER, order.number()));
    }

    @Test
    void new_orders_come_by_alt_n_and_ctrl_n(FxRobot robot) {
        SalesScreen.show(stage, desk.pages.list(SalesOrderListing.ALL), Language.EN);
        toRows(robot);
        SalesScreen.press(robot, KeyCode.ALT, KeyCode.N);
        SalesScreen.press(robot, KeyCode.CONTROL, KeyCode.N);
        assertThat(desk.navigator.pages).hasSize(2).hasOnlyElementsOfType(SalesOrderViewModel.class);
    }

    @Test
    void an_empty_list_explains_itself_and_offers_the_next_thing(FxRobot robot) {
        SalesScreen.show(stage, desk.pages.list(SalesOrderListing.ALL), Language.NB);
        assertThat(robot.lookup("#emptyAct").queryButton().getText()).isEqualTo("Ny salgsordre");
        robot.clickOn("#emptyAct");
        OnScreen.settle();
        assertThat(desk.navigator.pages).hasSize(1);
    }

    @Test
    void a_button_that_is_off_says_why(FxRobot robot) {
        TestOffice.order(desk.office, "C100", line(1, "P1", "4", "25", "0"));
        SalesScreen.show(stage, desk.pages.list(SalesOrderListing.ALL), Language.NL);
        OnScreen.run(() -> robot.lookup("#SalesOrderActionPane").queryAs(TabPane.class).getSelectionModel().select(1));
        OnScreen.settle();
        var slips = robot.lookup("#slips").queryAs(Button.class);
        assertThat(slips.isDisabled()).isTrue();
        assertThat(slips.getAccessibleHelp()).isEqualTo("Order SO-000001 heeft nog geen pakbon.");
    }

    @Test
    void the_right_button_offers_the_acts_of_the_pane(FxRobot robot) {
        var order = TestOffice.order(desk.office, "C100", line(1, "P1", "4", "25", "0"));
        SalesScreen.show(stage, desk.pages.list(SalesOrderListing.ALL), Language.EN);
        ContextMenu menu = robot.lookup("#rows").<TableView<?>>query().getContextMenu();
        assertThat(menu.getItems()).filteredOn(item -> item.getId() != null).extracting(MenuItem::getId)
                .containsExactly("editItem", "createItem", "copyItem", "deliverItem", "slipsItem", "invoiceItem",
                        "invoicesItem", "customerItem");
        OnScreen.run(() -> menu.getItems().stream().filter(item -> "invoiceItem".equals(item.getId()))
                .forEach(MenuItem::fire));
        assertThat(desk.invoiced).containsExactly(List.of(order.number()));
    }

    @Test
    void the_pane_is_pictured_in_three_languages(FxRobot robot) {
        TestOffice.deliver(desk.office, TestOffice.deliver(desk.office, TestOffice.order(desk.office, "C100",
                line(1, "P1", "4", "25", "0")), "1"), "1");
        TestOffice.shipped(desk.office, "C200", line(1, "P1", "-4", "25", "0"));
        for (var language : Language.values()) {
            for (var tab = 0; tab < 4; tab++) {
                SalesScreen.show(stage, desk.pages.list(SalesOrderListing.ALL), language);
                var shown = tab;
                OnScreen.run(() -> robot.lookup("#SalesOrderActionPane").queryAs(TabPane.class)
                        .getSelectionModel().select(shown));
                assertThat(Pictures.of(stage, "SalesOrderListView-" + tab, language, Look.LIGHT)).exists();
            }
        }
        assertThat(robot.lookup(".table-row-cell").queryAll().stream().filter(Node::isVisible).count()).isPositive();
    }
}
