package org.faktuur.projects.invoice.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.Pictures;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.session.Language;
import org.faktuur.shell.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class AddDetailViewTest {

    private final InvoicingDesk invoicing = new InvoicingDesk();
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @AfterEach
    void close() {
        invoicing.close();
    }

    private Page dialog(String number, TransactionClass of) {
        invoicing.page(number).detailActs().add(of).run();
        return invoicing.desk.dialogs.shown.getLast();
    }

    @Test
    void a_fee_is_entered_on_the_draft(FxRobot robot) {
        var number = invoicing.draft("8");
        invoicing.desk.show(stage, dialog(number, TransactionClass.FEE), Language.EN);
        assertThat(robot.lookup("#addRole").query().getParent().isVisible()).isFalse();
        invoicing.desk.type(robot, "addPrice", "150");
        invoicing.desk.type(robot, "addDescription", "Licence");
        robot.clickOn("#ok");
        assertThat(invoicing.kept(number).amount().getAmount()).isEqualByComparingTo("1750");
        assertThat(invoicing.kept(number).details().getLast().matter().subject().description()).isEqualTo("Licence");
    }

    @Test
    void a_detail_of_nothing_is_refused_in_the_dialog(FxRobot robot) {
        invoicing.desk.show(stage, dialog(invoicing.draft("8"), TransactionClass.TIME), Language.EN);
        invoicing.desk.type(robot, "addQuantity", "0");
        invoicing.desk.type(robot, "addDescription", "Talk");
        robot.clickOn("#ok");
        assertThat(robot.lookup("#problems").queryLabeled().getText()).isEqualTo("“Talk” has no quantity. Enter one.");
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        invoicing.desk.picture(dialog(invoicing.draft("8"), TransactionClass.TIME));
        assertThat(Pictures.folder().resolve("AddDetailView-nl-light.png")).exists();
    }
}
