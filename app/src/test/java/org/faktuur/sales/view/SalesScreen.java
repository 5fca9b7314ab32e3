package org.faktuur.sales.view;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.OnScreen;
import org.faktuur.session.Language;
import org.faktuur.shell.Commands;
import org.faktuur.shell.Dressing;
import org.faktuur.shell.Look;
import org.faktuur.shell.Page;
import org.faktuur.shell.Views;
import org.faktuur.texts.Texts;
import org.testfx.api.FxRobot;

/// A page of sales in a window of its own, with the keys that the frame would give it.
final class SalesScreen {

    private SalesScreen() {
    }

    static void show(Stage stage, Page page, Language language) {
        OnScreen.run(() -> {
            var root = new Views(Texts.ofEverything(language)).load(page);
            stage.setScene(new Scene(root, 1280, 720));
            Dressing.dress(stage.getScene(), Look.LIGHT, 100);
            Commands.listenForKeys(root);
            stage.show();
            page.onShown();
        });
        OnScreen.settle();
    }

    /// Types a text, then these keys one after the other.
    static void type(FxRobot robot, String text, KeyCode... keys) {
        robot.write(text);
        OnScreen.settle();
        for (var key : keys) {
            robot.type(key);
            OnScreen.settle();
        }
    }

    /// Presses a key while another is down.
    static void press(FxRobot robot, KeyCode down, KeyCode key) {
        robot.press(down).type(key).release(down);
        OnScreen.settle();
    }
}
