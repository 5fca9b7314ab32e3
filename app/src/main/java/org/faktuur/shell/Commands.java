package org.faktuur.shell;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.faktuur.texts.Texts;

/// Ties buttons and menu entries to commands. A button that is off says why: JavaFX shows no tooltip on a disabled
/// node, so the reason hangs on a wrapper around it, and is its accessible help.
public final class Commands {

    static final String COMMAND = "faktuur.command";

    private Commands() {
    }

    /// The button runs the command, and is off with its reason. Its own tooltip, where it has one, shows while it is
    /// on, with the key behind it.
    public static void bind(ButtonBase button, Command command, Texts texts) {
        var about = Optional.ofNullable(button.getTooltip()).map(Tooltip::getText).orElse("");
        button.setTooltip(null);
        button.getProperties().put(COMMAND, command);
        button.disableProperty().bind(command.disabled());
        button.setOnAction(_ -> command.run());
        var wrapper = wrap(button);
        var tip = new Tooltip();
        tip.setWrapText(true);
        tip.setMaxWidth(420);
        tip.setShowDelay(Duration.millis(300));
        command.why().subscribe(why -> {
            var words = why.map(texts::of).orElseGet(() -> on(button, command, about));
            tip.setText(words);
            button.setAccessibleHelp(words.isEmpty() ? null : words);
            if (words.isEmpty()) {
                Tooltip.uninstall(wrapper, tip);
            } else {
                Tooltip.install(wrapper, tip);
            }
        });
    }

    /// The menu entry runs the command and is off with it; its key stands behind it.
    public static void bind(MenuItem item, Command command) {
        item.disableProperty().bind(command.disabled());
        item.setOnAction(_ -> command.run());
    }

    /// While this node or something in it has the focus, keys run the commands of the buttons below it, also of those
    /// on a part that is not in front just now.
    public static void listenForKeys(Node parent) {
        parent.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isConsumed() && runByKey(parent, event)) {
                event.consume();
            }
        });
    }

    /// Runs the command below this node that bears this key.
    ///
    /// @return whether there is one
    public static boolean runByKey(Node parent, KeyEvent event) {
        for (var node : parent.lookupAll(".button")) {
            if (node.getProperties().get(COMMAND) instanceof Command command && matches(command, event)) {
                command.run();
                return true;
            }
        }
        return false;
    }

    private static boolean matches(Command command, KeyEvent event) {
        return command.shortcut().map(KeyCombination::valueOf).filter(keys -> keys.match(event)).isPresent();
    }

    private static String on(ButtonBase button, Command command, String about) {
        var words = about.isEmpty() && command.shortcut().isPresent() ? button.getText() : about;
        return command.shortcut().map(keys -> words + " (" + shown(keys) + ")").orElse(words);
    }

    /// A key as it is shown to people: Ctrl+K.
    public static String shown(String shortcut) {
        return KeyCombination.valueOf(shortcut).getDisplayText();
    }

    private static Node wrap(ButtonBase button) {
        if (button.getParent() instanceof Pane pane) {
            var at = pane.getChildren().indexOf(button);
            var wrapper = new StackPane();
            wrapper.getProperties().putAll(constraints(button));
            pane.getChildren().set(at, wrapper);
            return fill(wrapper, button);
        }
        var bar = button.getParent() == null ? null : button.getParent().getParent();
        if (bar instanceof ToolBar tools && tools.getItems().contains(button)) {
            var wrapper = new StackPane();
            tools.getItems().set(tools.getItems().indexOf(button), wrapper);
            return fill(wrapper, button);
        }
        return button;
    }

    private static Map<Object, Object> constraints(Node button) {
        var kept = new HashMap<>(button.getProperties());
        kept.remove(COMMAND);
        return kept;
    }

    private static Node fill(StackPane wrapper, ButtonBase button) {
        wrapper.getStyleClass().add("command");
        wrapper.setAlignment(Pos.CENTER_LEFT);
        wrapper.visibleProperty().bind(button.visibleProperty());
        wrapper.managedProperty().bind(button.managedProperty());
        wrapper.getChildren().add(button);
        HBox.setHgrow(wrapper, HBox.getHgrow(button));
        return wrapper;
    }
}
