package org.faktuur.guide.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.faktuur.Desktop;
import org.faktuur.HeadlessFix;
import org.faktuur.OnScreen;
import org.faktuur.Pictures;
import org.faktuur.guide.Guide;
import org.faktuur.guide.GuideFile;
import org.faktuur.listing.DeskChoices;
import org.faktuur.session.DeskSession;
import org.faktuur.session.Language;
import org.faktuur.shell.Desk;
import org.faktuur.shell.DeskPreferences;
import org.faktuur.shell.Feature;
import org.faktuur.shell.Look;
import org.faktuur.shell.OpenCompany;
import org.faktuur.shell.TrialCompany;
import org.faktuur.texts.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class GuideListViewTest {

    private static final Guide GUIDE = GuideFile.read("trial.guide", """
            guide  trial
            lesson 1.1
            open   DocumentKind.SALES_ORDER
            pick   TrialListView#rows  number = SO-000003
            press  ShellView#log
            see    MessageLogView#messages
            """).orElseThrow();

    private record Practice(OpenCompany trial, boolean isPractice) implements OpenCompany {

        @Override
        public String name() {
            return trial.name();
        }

        @Override
        public DeskChoices choices() {
            return trial.choices();
        }

        @Override
        public List<Feature> features(Desk desk) {
            return Stream.concat(trial.features(desk).stream(),
                    Stream.of(new GuideFeature(() -> List.of(GUIDE), desk, isPractice))).toList();
        }

        @Override
        public Words state() {
            return trial.state();
        }

        @Override
        public Map<String, String> facts() {
            return trial.facts();
        }
    }

    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        show(true);
    }

    private void show(boolean practice) {
        var preferences = new DeskPreferences(DeskChoices.inMemory());
        preferences.look().set(Look.LIGHT);
        var session = new DeskSession("test", LocalDate.of(2026, 11, 21), Language.EN);
        var desktop = new Desktop(stage, new Practice(new TrialCompany(), practice), session, preferences);
        desktop.show();
        stage.setWidth(1280);
        stage.setHeight(800);
        desktop.model().openMenu("menu.guides");
    }

    @AfterEach
    void putAwayBubbles() {
        OnScreen.run(() -> List.copyOf(javafx.stage.Window.getWindows()).forEach(javafx.stage.Window::hide));
    }

    private static String text(String id) throws Exception {
        return OnScreen.ask(() -> OpenWindows.view("GuideBubbleView").map(view -> ((Label) view.lookup(id)).getText())
                .orElse(""));
    }

    private static void waitFor(String id, String beginning) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> text(id).startsWith(beginning));
    }

    private static void press(String view, String id) {
        OnScreen.run(() -> Platform.runLater(() ->
                ((Button) OpenWindows.view(view).orElseThrow().lookup(id)).fire()));
        OnScreen.settle();
    }

    private static void choose(FxRobot robot) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> robot.lookup("#guides").<ListView<GuideRow>>query()
                .getItems().contains(new GuideRow.Entry(GUIDE)));
        OnScreen.run(() -> robot.lookup("#guides").<ListView<GuideRow>>query().getSelectionModel()
                .select(new GuideRow.Entry(GUIDE)));
    }

    @Test
    void the_bubble_goes_along_as_the_person_takes_each_step(FxRobot robot) throws Exception {
        choose(robot);
        Pictures.of(stage, "GuideListView", Language.EN, Look.LIGHT);
        press("GuideListView", "#start");

        waitFor("#place", "Step 1 of 4");
        Pictures.of(stage, "GuideBubbleView-open", Language.EN, Look.LIGHT);
        press("GuideBubbleView", "#showMe");
        waitFor("#place", "Step 2 of 4");
        robot.clickOn("SO-000003");
        waitFor("#place", "Step 3 of 4");
        Pictures.of(stage, "GuideBubbleView-press", Language.EN, Look.LIGHT);
        robot.clickOn("#log");
        waitFor("#place", "Step 4 of 4");
        assertThat(text("#step")).contains("MessageLogView#messages");
        press("GuideBubbleView", "#next");
        waitFor("#step", "That was the last step");
        press("GuideBubbleView", "#stop");
        assertThat(OnScreen.ask(() -> OpenWindows.view("GuideBubbleView"))).isEmpty();
    }

    @Test
    void outside_the_practice_company_a_guide_cannot_be_begun(FxRobot robot) throws Exception {
        OnScreen.run(() -> {
            stage.hide();
            stage.setScene(null);
            show(false);
        });
        choose(robot);
        Button start = robot.lookup("#start").query();

        assertThat(start.isDisabled()).isTrue();
        assertThat(start.getAccessibleHelp()).contains("practice company");
    }
}
