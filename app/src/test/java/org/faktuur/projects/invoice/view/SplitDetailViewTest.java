package org.faktuur.projects.invoice.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.Pictures;
import org.faktuur.session.Language;
import org.faktuur.shell.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class SplitDetailViewTest {

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

    private Page dialog(String number) {
        invoicing.page(number).detailActs().split().run();
        return invoicing.desk.dialogs.shown.getLast();
    }

    @Test
    void six_hours_stay_and_two_are_ready_in_the_backlog_again(FxRobot robot) {
        var number = invoicing.draft("8");
        invoicing.desk.show(stage, dialog(number), Language.EN);
        invoicing.desk.type(robot, "stays", "6");
        robot.clickOn("#ok");
        assertThat(invoicing.desk.said())
                .isEqualTo("“Programming” is split; the rest is in the backlog, ready to invoice.");
        assertThat(invoicing.kept(number).amount().getAmount()).isEqualByComparingTo("1200");
        assertThat(invoicing.desk.office.projects().createProjectInvoices().create("PC-0001").isDone()).isTrue();
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        invoicing.desk.picture(dialog(invoicing.draft("8")));
        assertThat(Pictures.folder().resolve("SplitDetailView-nl-light.png")).exists();
    }
}
