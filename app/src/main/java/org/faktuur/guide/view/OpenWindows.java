package org.faktuur.guide.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.faktuur.guide.Target;

/// The windows of the program as they are now; finds in them what a guide names. What lies in front is found first.
final class OpenWindows {

    private OpenWindows() {
    }

    /// The view in front that bears this name, and is to be seen.
    static Optional<Node> view(String name) {
        return roots().flatMap(root -> find(root, name).stream()).findFirst();
    }

    /// What the name without its column names: a node, a tab or a menu entry.
    static Optional<Object> place(Target target) {
        return roots().flatMap(root -> views(root, target.view()).stream())
                .flatMap(view -> in(view, target).stream()).findFirst();
    }

    /// The node that the name names, or the first one that holds it.
    static Optional<Node> node(Target target) {
        return place(target).filter(Node.class::isInstance).map(Node.class::cast);
    }

    private static Optional<Object> in(Node view, Target target) {
        return target.node().map(name -> find(view, name).map(Object.class::cast)
                .or(() -> tab(view, name)).or(() -> menuItem(view, name))).orElseGet(() -> Optional.of(view));
    }

    /// The contents of all windows, the one in front first; bubbles and tips come last.
    static Stream<Parent> roots() {
        var windows = new ArrayList<>(Window.getWindows().stream().filter(Window::isShowing).toList());
        var inOrder = new ArrayList<Window>();
        windows.reversed().stream().filter(Stage.class::isInstance).forEach(inOrder::add);
        windows.reversed().stream().filter(window -> !(window instanceof Stage)).forEach(inOrder::add);
        return inOrder.stream().map(Window::getScene).filter(Objects::nonNull).map(scene -> scene.getRoot());
    }

    /// Is it to be seen, with all that it lies in?
    static boolean isSeen(Node node) {
        for (var each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null && node.getScene().getWindow() != null
                && node.getScene().getWindow().isShowing();
    }

    private static List<Node> views(Node root, String name) {
        return below(root).filter(node -> name.equals(node.getId())).toList();
    }

    private static Optional<Node> find(Node root, String id) {
        return below(root).filter(node -> id.equals(node.getId())).findFirst();
    }

    /// This node and all below it that are to be seen, from the outside in.
    static Stream<Node> below(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent ? Stream.concat(Stream.of(node),
                parent.getChildrenUnmodifiable().stream().flatMap(OpenWindows::below)) : Stream.of(node);
    }

    private static Optional<Object> tab(Node view, String id) {
        return below(view).filter(TabPane.class::isInstance).map(TabPane.class::cast)
                .flatMap(pane -> pane.getTabs().stream()).filter(tab -> id.equals(tab.getId()))
                .map(Object.class::cast).findFirst();
    }

    private static Optional<Object> menuItem(Node view, String id) {
        return below(view).flatMap(node -> switch (node) {
            case MenuButton button -> button.getItems().stream();
            case Control control when control.getContextMenu() != null ->
                    menu(control.getContextMenu());
            default -> Stream.<MenuItem>empty();
        }).filter(item -> id.equals(item.getId())).map(Object.class::cast).findFirst();
    }

    private static Stream<MenuItem> menu(ContextMenu menu) {
        return menu.getItems().stream();
    }
}
