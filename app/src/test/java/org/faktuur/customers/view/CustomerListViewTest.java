package org.faktuur.customers.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OfficeDesk;
import org.faktuur.OnScreen;
import org.faktuur.Pictures;
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
class CustomerListViewTest {

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
    void enter_opens_the_customer_and_alt_n_makes_one(FxRobot robot) {
        desk.show(stage, desk.page(CustomerListViewModel.class, "CustomersFeature.all"), Language.EN);
        OnScreen.run(() -> robot.lookup("#rows").queryTableView().requestFocus());
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(desk.navigator.documents).containsExactly(new DocumentRef(DocumentKind.CUSTOMER, "C200"));
        desk.press(robot, KeyCode.ALT, KeyCode.N);
        assertThat(desk.navigator.pages).hasSize(1);
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        desk.picture(desk.page(CustomerListViewModel.class, "CustomersFeature.all"));
        assertThat(Pictures.folder().resolve("CustomerListView-nl-light.png")).exists();
    }
}
