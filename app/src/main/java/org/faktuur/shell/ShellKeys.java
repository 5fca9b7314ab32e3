package org.faktuur.shell;

import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys of the frame. Its own come first; what no control wanted runs the commands of the page in front.
final class ShellKeys {

    private final ShellViewModel model;
    private final PageTabs tabs;
    private final Map<String, Runnable> own;

    ShellKeys(ShellViewModel model, PageTabs tabs) {
        this.model = model;
        this.tabs = tabs;
        var zoom = model.preferences();
        this.own = Map.of("Shortcut+K", model.openSearch()::run, "Alt+Q", model.openSearch()::run,
                "Shortcut+W", model::closeFront, "Shortcut+Plus", () -> zoom.zoomBy(10),
                "Shortcut+Equals", () -> zoom.zoomBy(10), "Shortcut+Add", () -> zoom.zoomBy(10),
                "Shortcut+Minus", () -> zoom.zoomBy(-10), "Shortcut+Subtract", () -> zoom.zoomBy(-10),
                "Shortcut+0", () -> zoom.zoom().set(100));
    }

    /// Keys that are the frame's wherever the cursor stands.
    void pressed(KeyEvent event) {
        own.entrySet().stream().filter(each -> KeyCombination.valueOf(each.getKey()).match(event)).findFirst()
                .ifPresent(each -> {
                    each.getValue().run();
                    event.consume();
                });
        if (event.getCode() == KeyCode.TAB && event.isControlDown()) {
            model.tabs().turn(event.isShiftDown() ? -1 : 1);
            event.consume();
        } else if (event.getCode() == KeyCode.F6) {
            nextPart(event.isShiftDown());
            event.consume();
        }
    }

    /// Keys that nothing below wanted.
    void left(KeyEvent event) {
        if (tabs.frontView().filter(view -> Commands.runByKey(view, event)).isPresent()) {
            event.consume();
        } else if (event.getCode() == KeyCode.F1) {
            model.help().run();
        } else if (event.getCode() == KeyCode.F5) {
            model.front().get().ifPresent(Page::refresh);
        }
    }

    private void nextPart(boolean back) {
        var scene = tabs.getScene();
        var inPage = Optional.ofNullable(scene.getFocusOwner())
                .filter(node -> tabs.frontView().filter(view -> isBelow(node, view)).isPresent()).isPresent();
        if (inPage || back) {
            Optional.ofNullable(scene.lookup("#navigationTree")).ifPresent(Node::requestFocus);
        } else {
            tabs.enterFront();
        }
    }

    private static boolean isBelow(Node node, Node above) {
        for (var each = node; each != null; each = each.getParent()) {
            if (each == above) {
                return true;
            }
        }
        return false;
    }
}
