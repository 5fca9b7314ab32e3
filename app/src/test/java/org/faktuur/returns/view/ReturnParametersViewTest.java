package org.faktuur.returns.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OnScreen;
import org.faktuur.TestOffice;
import org.faktuur.session.Language;
import org.faktuur.shell.FormHands;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class ReturnParametersViewTest {

    private final ReturnsDesk desk = new ReturnsDesk();
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
    void another_period_sets_the_deadline_of_the_next_return_order() {
        var page = (ReturnParametersViewModel) desk.setup("ReturnSetupFeature.parameters");
        desk.show(stage, page, Language.NL);
        OnScreen.run(() -> new FormHands(page.form(), page.desk()).type("validDays", "30"));
        OnScreen.press(stage, "save");
        assertThat(desk.returned().rma().deadline()).isEqualTo(TestOffice.TODAY.plusDays(30));
    }
}
