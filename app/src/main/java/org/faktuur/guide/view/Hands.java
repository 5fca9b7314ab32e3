package org.faktuur.guide.view;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.faktuur.guide.Keys;

/// Presses and types as a person does: with the events that a mouse and a keyboard make.
final class Hands {

    private static final Map<String, KeyCode> NAMED = Map.of("Esc", KeyCode.ESCAPE, "PageUp", KeyCode.PAGE_UP,
            "PageDown", KeyCode.PAGE_DOWN, "Backspace", KeyCode.BACK_SPACE);

    private Hands() {
    }

    /// Presses a button, a tab, a menu entry, a section's title, or whatever takes a click.
    static void press(Object place) {
        switch (place) {
            case Tab tab -> tab.getTabPane().getSelectionModel().select(tab);
            case MenuItem item -> item.fire();
            case TitledPane section -> section.setExpanded(!section.isExpanded());
            case MenuButton menu -> menu.show();
            case ButtonBase button -> {
                button.requestFocus();
                button.fire();
            }
            case Node node -> click(node);
            default -> throw new IllegalArgumentException(place.getClass().getSimpleName());
        }
    }

    private static void click(Node node) {
        node.requestFocus();
        for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
            var x = node.getBoundsInLocal().getCenterX();
            var y = node.getBoundsInLocal().getCenterY();
            var at = node.localToScreen(x, y);
            Event.fireEvent(node, new MouseEvent(type, x, y, at.getX(), at.getY(), MouseButton.PRIMARY, 1, false,
                    false, false, false, type == MouseEvent.MOUSE_PRESSED, false, false, false, false, true,
                    new PickResult(node, x, y)));
        }
    }

    /// Presses a key, with those held down, where this node has the cursor.
    static void press(Node node, Keys keys) {
        var code = NAMED.containsKey(keys.key()) ? NAMED.get(keys.key()) : KeyCode.getKeyCode(keys.key());
        Event.fireEvent(node, key(KeyEvent.KEY_PRESSED, "", code, keys.held()));
        if (keys.held().isEmpty() && keys.key().length() == 1) {
            sign(node, keys.key().toLowerCase(Locale.ROOT));
        } else if (keys.held().isEmpty() && code == KeyCode.SPACE) {
            sign(node, " ");
        }
        Event.fireEvent(node, key(KeyEvent.KEY_RELEASED, "", code, keys.held()));
    }

    /// Does this event come from these keys?
    static boolean match(Keys keys, KeyEvent event) {
        var code = NAMED.containsKey(keys.key()) ? NAMED.get(keys.key()) : KeyCode.getKeyCode(keys.key());
        return event.getCode() == code && event.isShiftDown() == keys.held().contains(Keys.Held.SHIFT)
                && event.isAltDown() == keys.held().contains(Keys.Held.ALT)
                && event.isShortcutDown() == keys.held().contains(Keys.Held.CTRL);
    }

    /// Types a text sign by sign in place of what stands in the field.
    static void type(TextInputControl field, String text) {
        field.requestFocus();
        field.selectAll();
        if (text.isEmpty()) {
            press(field, new Keys(Set.of(), "Delete"));
        }
        text.codePoints().forEach(sign -> sign(field, Character.toString(sign)));
    }

    private static void sign(Node node, String sign) {
        Event.fireEvent(node, key(KeyEvent.KEY_TYPED, sign, KeyCode.UNDEFINED, Set.of()));
    }

    private static KeyEvent key(EventType<KeyEvent> type, String sign, KeyCode code, Set<Keys.Held> held) {
        var shift = held.contains(Keys.Held.SHIFT);
        var alt = held.contains(Keys.Held.ALT);
        var shortcut = held.contains(Keys.Held.CTRL);
        var character = type == KeyEvent.KEY_TYPED ? sign : KeyEvent.CHAR_UNDEFINED;
        return new KeyEvent(type, character, sign, code, shift, shortcut && !isMac(), alt, shortcut && isMac());
    }

    /// Is Command, not Ctrl, the key of shortcuts here?
    private static boolean isMac() {
        return new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN)
                .match(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.A, false, false, false, true));
    }
}
