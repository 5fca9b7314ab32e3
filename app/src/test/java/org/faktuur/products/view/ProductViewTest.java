package org.faktuur.products.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OfficeDesk;
import org.faktuur.OnScreen;
import org.faktuur.Pictures;
import org.faktuur.TestOffice;
import org.faktuur.money.Price;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.session.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class ProductViewTest {

    private final OfficeDesk desk = new OfficeDesk();
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
    void a_product_is_made_from_the_keyboard_alone(FxRobot robot) {
        desk.show(stage, desk.act(ProductViewModel.class, "ProductsFeature.new"), Language.NB);
        desk.type(robot, "item", "P9");
        robot.type(KeyCode.TAB).write("Lampe").type(KeyCode.TAB).write("stk").type(KeyCode.TAB).write("99,50");
        desk.type(robot, "itemGroup", "GO");
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        desk.press(robot, KeyCode.CONTROL, KeyCode.S);
        var kept = desk.office.products().byItem("P9").orElseThrow();
        assertThat(kept.unit()).isEqualTo("stk");
        assertThat(kept.price()).isEqualTo(Price.of("99.5"));
        assertThat(kept.classes().itemGroup()).isEqualTo("GOODS");
    }

    @Test
    void the_cursor_goes_to_the_field_that_will_not_do(FxRobot robot) {
        desk.show(stage, desk.act(ProductViewModel.class, "ProductsFeature.new"), Language.NL);
        desk.type(robot, "name", "Lamp");
        desk.type(robot, "cost", "1");
        desk.press(robot, KeyCode.CONTROL, KeyCode.S);
        assertThat(robot.lookup("#item").query().isFocused()).isTrue();
        assertThat(robot.lookup(".wrong-words").queryAs(Label.class).getText())
                .isEqualTo("Een product heeft een artikelnummer en een naam nodig. Vul beide in.");
    }

    @Test
    void what_lies_in_stock_is_shown_and_corrected(FxRobot robot) {
        var order = TestOffice.order(desk.office, "C100", TestOffice.line(1, "P1", "3", "25", "0"));
        desk.office.sales().pickSalesOrder().pick(order.number()).orElseThrow();
        desk.show(stage, desk.page(ProductViewModel.class, new DocumentRef(DocumentKind.PRODUCT, "P1")), Language.EN);
        assertThat(robot.lookup("#onHand").queryAs(Label.class).getText()).isEqualTo("not counted");
        desk.type(robot, "counted", "12");
        robot.clickOn("#count");
        OnScreen.settle();
        assertThat(robot.lookup("#onHand").queryAs(Label.class).getText()).isEqualTo("12");
        assertThat(robot.lookup("#picked").queryAs(Label.class).getText()).isEqualTo("3");
        assertThat(robot.lookup("#available").queryAs(Label.class).getText()).isEqualTo("9");
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        desk.picture(desk.page(ProductViewModel.class, new DocumentRef(DocumentKind.PRODUCT, "P1")));
        assertThat(Pictures.folder().resolve("ProductView-en-dark.png")).exists();
    }
}
