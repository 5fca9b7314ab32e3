package org.faktuur.customers.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OfficeDesk;
import org.faktuur.OnScreen;
import org.faktuur.Pictures;
import org.faktuur.customers.Hold;
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
class CustomerViewTest {

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
    void a_customer_is_made_from_the_keyboard_alone(FxRobot robot) {
        var page = desk.act(CustomerViewModel.class, "CustomersFeature.new");
        desk.show(stage, page, Language.NL);
        desk.type(robot, "account", "C500");
        robot.type(KeyCode.TAB).write("Bakkerij De Ster");
        desk.type(robot, "invoiceAccount", "C2");
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        OnScreen.settle();
        desk.type(robot, "creditLimit", "1.250,5");
        desk.press(robot, KeyCode.CONTROL, KeyCode.S);
        var kept = desk.office.customers().byAccount("C500").orElseThrow();
        assertThat(kept.name()).isEqualTo("Bakkerij De Ster");
        assertThat(kept.billing().invoiceAccount()).isEqualTo("C200");
        assertThat(kept.credit().limit().getAmount()).isEqualByComparingTo("1250.50");
        desk.press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(page.closed().get()).isTrue();
    }

    @Test
    void a_reason_stands_below_its_field(FxRobot robot) {
        desk.show(stage, desk.act(CustomerViewModel.class, "CustomersFeature.new"), Language.NB);
        desk.type(robot, "account", "C100");
        desk.type(robot, "name", "Noen");
        desk.press(robot, KeyCode.CONTROL, KeyCode.S);
        assertThat(robot.lookup(".wrong-words").queryAs(Label.class).getText())
                .isEqualTo("Det finnes allerede en kunde C100. Velg en annen konto.");
        Pictures.of(stage, "CustomerView-refused", Language.NB, Look.LIGHT);
    }

    @Test
    void lists_are_in_words_and_labels_name_their_fields(FxRobot robot) {
        desk.show(stage, desk.page(CustomerViewModel.class, new DocumentRef(DocumentKind.CUSTOMER, "C300")),
                Language.NL);
        assertThat(robot.lookup("#hold").<ComboBox<Hold>>query().getConverter().toString(Hold.INVOICE))
                .isEqualTo("Factuur");
        assertThat(robot.lookup("#terms").<ComboBox<String>>query().getConverter().toString("N30")).startsWith("N30 ");
        assertThat(robot.lookup(".entry > .label").queryAllAs(Label.class).stream()
                .filter(label -> !label.getStyleClass().contains("wrong-words"))
                .filter(label -> !label.getStyleClass().contains("entry-shown"))
                .map(Label::getLabelFor).map(Node::getId)).contains("account", "creditLimit", "hold", "terms");
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        desk.picture(desk.page(CustomerViewModel.class, new DocumentRef(DocumentKind.CUSTOMER, "C200")));
        assertThat(Pictures.folder().resolve("CustomerView-nb-dark.png")).exists();
    }
}
