package org.faktuur.ledger.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OfficeDesk;
import org.faktuur.OnScreen;
import org.faktuur.Pictures;
import org.faktuur.ledger.PostingRule;
import org.faktuur.ledger.PostingType;
import org.faktuur.session.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class PostingProfileViewTest {

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

    private PostingProfileViewModel page() {
        return desk.page(PostingProfileViewModel.class, "LedgerSetupFeature.postingProfile");
    }

    @Test
    void a_rule_is_added_from_the_keyboard_with_look_ups(FxRobot robot) {
        desk.show(stage, page(), Language.NL);
        desk.press(robot, KeyCode.ALT, KeyCode.N);
        OnScreen.run(() -> robot.lookup("#ruleType").<ComboBox<PostingType>>query().setValue(PostingType.REVENUE));
        desk.type(robot, "ruleKey", "go");
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        desk.type(robot, "ruleAccount", "4033");
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        desk.press(robot, KeyCode.CONTROL, KeyCode.S);
        assertThat(desk.office.chart().postingRules()).contains(
                new PostingRule(PostingType.REVENUE, PostingRule.Scope.GROUP, "GOODS", "403300"));
        assertThat(robot.lookup("#heading").queryAs(Label.class).getText()).isEqualTo("Regel wijzigen");
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        desk.picture(page());
        assertThat(Pictures.folder().resolve("PostingProfileView-nl-dark.png")).exists();
    }
}
