package org.faktuur.sales.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OnScreen;
import org.faktuur.Pictures;
import org.faktuur.sales.view.NotArrangedViewModel.Answer;
import org.faktuur.session.Language;
import org.faktuur.shell.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class NotArrangedViewTest {

    private final NotArrangedViewModel model = new NotArrangedViewModel();
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @Test
    void the_return_key_arranges_and_posts(FxRobot robot) {
        SalesScreen.show(stage, model, Language.EN);
        SalesScreen.type(robot, "", KeyCode.ENTER);
        assertThat(model.answer()).isEqualTo(Answer.ARRANGE);
        assertThat(model.closed().get()).isTrue();
    }

    @Test
    void what_is_listed_can_be_posted_as_it_is() {
        SalesScreen.show(stage, model, Language.NL);
        OnScreen.press(stage, "asListed");
        assertThat(model.answer()).isEqualTo(Answer.AS_LISTED);
    }

    @Test
    void going_back_posts_nothing() {
        assertThat(model.answer()).isEqualTo(Answer.STAY);
        SalesScreen.show(stage, model, Language.NB);
        OnScreen.press(stage, "stay");
        assertThat(model.answer()).isEqualTo(Answer.STAY);
        assertThat(model.closed().get()).isTrue();
    }

    @Test
    void it_is_pictured() {
        for (var language : List.of(Language.NL, Language.NB)) {
            assertThat(Pictures.of(new NotArrangedViewModel(), language, Look.LIGHT, 600, 160)).exists();
        }
    }
}
