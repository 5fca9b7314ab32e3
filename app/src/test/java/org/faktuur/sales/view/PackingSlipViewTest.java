package org.faktuur.sales.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.line;

import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OnScreen;
import org.faktuur.TestOffice;
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
class PackingSlipViewTest {

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

    @Test
    void a_slip_shows_what_was_delivered_and_leads_to_its_order_and_customer(FxRobot robot) {
        var order = TestOffice.shipped(desk.office, "C100", line(1, "P1", "4", "25", "0"));
        SalesScreen.show(stage, desk.pages.slip(order.slips().last()), Language.NB);
        assertThat(robot.lookup("#heading").queryAs(Label.class).getText())
                .isEqualTo("Følgeseddel " + order.slips().last());
        assertThat(robot.lookup("#address").queryAs(Label.class).getText())
                .isEqualTo("Customer C100\nStraat 2\n2000 AA Haarlem\nNL");
        assertThat(robot.lookup("#lines").queryTableView().getItems()).hasSize(1);
        robot.clickOn("#customer").clickOn("#orders .hyperlink");
        OnScreen.settle();
        assertThat(desk.navigator.documents).containsExactly(new DocumentRef(DocumentKind.CUSTOMER, "C100"),
                new DocumentRef(DocumentKind.SALES_ORDER, order.number()));
    }
}
