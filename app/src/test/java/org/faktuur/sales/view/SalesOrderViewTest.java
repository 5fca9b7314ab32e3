package org.faktuur.sales.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.line;

import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OnScreen;
import org.faktuur.Pictures;
import org.faktuur.TestOffice;
import org.faktuur.invoices.ChargeCategory;
import org.faktuur.money.Quantity;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.session.Language;
import org.faktuur.shell.EntryRefusal;
import org.faktuur.shell.Look;
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
        SalesScreen.show(stage, model, language);
        return model;
    }

    @Test
    void a_new_order_is_made_from_the_keyboard_alone(FxRobot robot) {
        var model = show(desk.pages.newOrder(), Language.NL);
        SalesScreen.type(robot, "haarl", KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        assertThat(model.header().customerName().get()).isEqualTo("Customer C200");
        SalesScreen.type(robot, "", KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
        SalesScreen.type(robot, "+14", KeyCode.TAB);
        SalesScreen.type(robot, "1504", KeyCode.TAB);
        SalesScreen.type(robot, "PO 17", KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
        SalesScreen.type(robot, "P1", KeyCode.TAB, KeyCode.TAB);
        SalesScreen.type(robot, "=2*1,5", KeyCode.TAB);
        SalesScreen.type(robot, "24.50", KeyCode.TAB);
        SalesScreen.type(robot, "10", KeyCode.TAB, KeyCode.TAB);
        SalesScreen.type(robot, "product p3", KeyCode.TAB, KeyCode.TAB);
        SalesScreen.type(robot, "2,5", KeyCode.TAB, KeyCode.TAB);
        SalesScreen.type(robot, "", KeyCode.F8, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
        SalesScreen.type(robot, "fre", KeyCode.TAB, KeyCode.TAB);
        robot.write("12,50");
        Pictures.of(stage, "SalesOrderView-typed", Language.NL, Look.LIGHT);
        SalesScreen.press(robot, KeyCode.CONTROL, KeyCode.S);
        assertThat(desk.navigator.messages).isEmpty();
        var order = desk.kept(model.kept().get().orElseThrow().number());
        assertThat(order.header().buyer().customerAccount()).isEqualTo("C200");
        assertThat(order.header().dates()).isEqualTo(new org.faktuur.sales.SalesOrderHeader.Dates(
                TestOffice.TODAY.plusDays(14), java.time.LocalDate.of(TestOffice.TODAY.getYear(), 4, 15)));
        assertThat(order.header().reference()).isEqualTo("PO 17");
        assertThat(order.lines()).extracting(each -> each.item().item() + " " + each.quantities().ordered() + " "
                + each.pricing().unitPrice() + " " + each.pricing().discount() + " " + each.taxes().text())
                .containsExactly("P1 3 24.5 10 BTW21", "P3 2.5 10 10 BTW9");
        assertThat(order.charges()).extracting(each -> each.code().code() + " " + each.value().number())
                .containsExactly("FREIGHT 12.50");
    }

    @Test
    void lines_are_added_copied_from_above_taken_back_and_deleted_by_keys(FxRobot robot) {
        var order = TestOffice.order(desk.office, "C100", line(1, "P1", "10", "25", "5"),
                line(2, "P2", "3", "100", "0"));
        var model = show(desk.pages.order(order.number()), Language.EN);
        SalesScreen.type(robot, "", KeyCode.TAB, KeyCode.TAB);
        SalesScreen.type(robot, "99", KeyCode.ESCAPE);
        assertThat(model.lines().rows().getFirst().quantity().get()).isEqualTo(Quantity.of(10));
        SalesScreen.type(robot, "", KeyCode.DOWN, KeyCode.F8);
        assertThat(model.lines().rows().get(1).quantity().get()).isEqualTo(Quantity.of(10));
        SalesScreen.press(robot, KeyCode.CONTROL, KeyCode.INSERT);
        SalesScreen.type(robot, "P3", KeyCode.ENTER);
        assertThat(model.lines().rows()).hasSize(4);
        assertThat(model.lines().rows().get(2).item().get()).isEqualTo("P3");
        SalesScreen.press(robot, KeyCode.CONTROL, KeyCode.DELETE);
        assertThat(model.lines().filled()).extracting(each -> each.item().get()).containsExactly("P1", "P2");
        SalesScreen.press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(model.closed().get()).isTrue();
        assertThat(desk.kept(order.number()).lines().get(1).quantities().ordered()).isEqualTo(Quantity.of(10));
    }

    @Test
    void a_charge_is_chosen_per_cent_and_kept_from_the_keyboard_alone(FxRobot robot) {
        var order = TestOffice.order(desk.office, "C100", line(1, "P1", "10", "25", "0"));
        var model = show(desk.pages.order(order.number()), Language.NL);
        OnScreen.run(() -> robot.lookup("#charges").query().requestFocus());
        SalesScreen.type(robot, "fre", KeyCode.TAB, KeyCode.TAB);
        SalesScreen.type(robot, "2", KeyCode.TAB);
        SalesScreen.type(robot, "p", KeyCode.TAB);
        SalesScreen.type(robot, "1", KeyCode.TAB);
        SalesScreen.type(robot, " ");
        var charge = model.charges().rows().getFirst();
        assertThat(charge.category().get()).isEqualTo(ChargeCategory.PERCENT);
        assertThat(charge.keep().get()).isTrue();
        SalesScreen.type(robot, "zo", KeyCode.UP);
        assertThat(charge.keep().wrong().get()).contains(new EntryRefusal.NoSuchChoice("zo"));
        SalesScreen.type(robot, "j", KeyCode.ENTER);
        SalesScreen.press(robot, KeyCode.CONTROL, KeyCode.S);
        assertThat(desk.kept(order.number()).charges()).extracting(each -> each.value() + " " + each.terms())
                .containsExactly("Share[percent=2] Terms[ofLine=1, keep=true, automatic=false]");
    }

    @Test
    void the_columns_of_the_lines_stand_as_they_were_left(FxRobot robot) {
        var order = TestOffice.order(desk.office, "C100", line(1, "P1", "10", "25", "0"));
        show(desk.pages.order(order.number()), Language.EN);
        OnScreen.run(() -> robot.lookup("#lineColumns").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> "description".equals(item.getId()))
                .forEach(item -> ((CheckMenuItem) item).setSelected(false)));
        OnScreen.await(() -> desk.pages.desk().choices().load("SalesOrderView.lines").isPresent());
        show(desk.pages.order(order.number()), Language.EN);
        var columns = robot.lookup("#lines").queryTableView().getColumns();
        assertThat(columns.get(1).isVisible()).isFalse();
        OnScreen.run(() -> robot.lookup("#lines").query().requestFocus());
        SalesScreen.type(robot, "", KeyCode.HOME, KeyCode.TAB);
        assertThat(robot.lookup("#lines").<OrderLine>queryTableView().getFocusModel().getFocusedCell()
                .getTableColumn().getId()).isEqualTo("quantity");
        OnScreen.run(() -> robot.lookup("#lineColumns").queryAs(MenuButton.class).getItems().getLast().fire());
        assertThat(columns.get(1).isVisible()).isTrue();
    }

    @Test
    void what_cannot_be_kept_is_marked_in_words(FxRobot robot) {
        var order = TestOffice.order(desk.office, "C100", line(1, "P1", "10", "25", "5"));
        show(desk.pages.order(order.number()), Language.EN);
        SalesScreen.type(robot, "", KeyCode.TAB, KeyCode.TAB);
        SalesScreen.type(robot, "ten", KeyCode.ENTER);
        assertThat(robot.lookup("#problems").queryAs(Label.class).getText()).contains("“ten” is not a number");
        assertThat(robot.lookup(".table-cell").queryAll().stream().filter(cell -> cell.getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("wrong")))).hasSize(1);
    }

    @Test
    void the_documents_of_an_order_are_links(FxRobot robot) {
        var order = TestOffice.shipped(desk.office, "C100", line(1, "P1", "4", "25", "0"));
        show(desk.pages.order(order.number()), Language.EN);
        robot.clickOn("#documents .hyperlink");
        OnScreen.settle();
        assertThat(desk.navigator.documents).containsExactly(
                new DocumentRef(DocumentKind.PACKING_SLIP, order.slips().last()));
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
