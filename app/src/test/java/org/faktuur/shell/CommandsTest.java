package org.faktuur.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.faktuur.HeadlessFix;
import org.faktuur.OnScreen;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class CommandsTest {

    private static final ShellRefusal REASON = new ShellRefusal.NothingOpens(DocumentKind.INVOICE, "F-1");

    private final List<String> done = new ArrayList<>();
    private final Command command = Command.of("F9", () -> done.add("posted"));
    private final Texts texts = Texts.ofEverything(Language.EN);
    private Button button;
    private HBox box;

    @Start
    void start(Stage stage) {
        button = new Button("Post");
        button.setTooltip(new Tooltip("Posts the order"));
        box = new HBox(button, new Button("Other"));
        Commands.bind(button, command, texts);
        Commands.listenForKeys(box);
        stage.setScene(new Scene(box, 400, 200));
        stage.show();
    }

    private List<String> tips() {
        return OnScreen.ask(() -> Window.getWindows().stream().filter(PopupWindow.class::isInstance)
                .filter(Tooltip.class::isInstance).map(tip -> ((Tooltip) tip).getText()).toList());
    }

    @Test
    void a_button_that_is_off_says_why_where_the_mouse_rests_and_to_those_who_cannot_see(FxRobot robot) {
        OnScreen.run(() -> command.off(REASON));
        assertThat(button.isDisabled()).isTrue();
        assertThat(button.getAccessibleHelp()).startsWith("Invoice F-1 cannot be opened");
        robot.moveTo(button);
        OnScreen.await(() -> !tips().isEmpty());
        assertThat(tips()).singleElement().asString().startsWith("Invoice F-1 cannot be opened");
    }

    @Test
    void a_button_that_is_on_says_what_it_does_and_by_which_key() {
        OnScreen.run(() -> command.off(REASON));
        OnScreen.run(command::on);
        assertThat(button.isDisabled()).isFalse();
        assertThat(button.getAccessibleHelp()).isEqualTo("Posts the order (F9)");
    }

    @Test
    void the_key_runs_the_command_and_nothing_while_it_is_off(FxRobot robot) {
        robot.clickOn("Other").type(KeyCode.F9);
        assertThat(done).containsExactly("posted");
        OnScreen.run(() -> command.off(REASON));
        robot.type(KeyCode.F9);
        assertThat(done).hasSize(1);
    }

    @Test
    void the_wrapper_stands_where_the_button_stood() {
        assertThat(box.getChildren().getFirst().lookup(".button")).isSameAs(button);
        OnScreen.run(() -> button.setVisible(false));
        assertThat(box.getChildren().getFirst().isVisible()).isFalse();
    }
}
