package org.faktuur.guide.view;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Popup;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.faktuur.shell.Commands;
import org.faktuur.shell.Views;
import org.faktuur.texts.Texts;

/// The bubble that points at a control and goes where it goes; without one it stands in the window's corner.
final class GuideBubble {

    private static final String GOAL = "guide-goal";
    private static final int GAP = 24;

    private final Popup popup = new Popup();
    private final Parent content;
    private Optional<Node> goal = Optional.empty();

    GuideBubble(GuideBubbleViewModel model, Texts texts) {
        content = new Views(texts).load(model);
        popup.getContent().add(content);
        popup.setAutoFix(true);
        popup.setHideOnEscape(false);
        content.setFocusTraversable(true);
        Commands.listenForKeys(content);
    }

    /// Keys go to the bubble, too, while one types in the window below: so no button of it may have the focus.
    private void keepFocusOffButtons() {
        content.requestFocus();
        popup.getScene().focusOwnerProperty().subscribe(owner -> {
            if (owner != content) {
                content.requestFocus();
            }
        });
    }

    /// Points at this from now on.
    void pointAt(Optional<Node> node) {
        if (!goal.equals(node)) {
            goal.ifPresent(each -> each.getStyleClass().remove(GOAL));
            goal = node;
            goal.ifPresent(each -> each.getStyleClass().add(GOAL));
        }
        window().ifPresent(this::place);
    }

    private Optional<Window> window() {
        return goal.map(node -> node.getScene().getWindow())
                .or(() -> Window.getWindows().stream().filter(Stage.class::isInstance)
                        .filter(Window::isShowing).reduce((_, last) -> last));
    }

    private void place(Window owner) {
        if (popup.getOwnerWindow() != owner || !popup.isShowing()) {
            popup.hide();
            popup.show(owner);
            popup.getScene().getStylesheets().setAll(owner.getScene().getStylesheets());
            content.setStyle(owner.getScene().getRoot().getStyle());
            keepFocusOffButtons();
        }
        var width = content.getLayoutBounds().getWidth();
        var height = content.getLayoutBounds().getHeight();
        var screen = goal.map(node -> node.localToScreen(node.getBoundsInLocal()));
        var below = screen.filter(box -> box.getMaxY() + height < owner.getY() + owner.getHeight()).isPresent();
        arrow("#up", screen.isPresent() && below);
        arrow("#down", screen.isPresent() && !below);
        var rightmost = owner.getX() + owner.getWidth() - width;
        var point = screen.map(box -> box.getMinX() + Math.min(box.getWidth() / 2, 2 * GAP));
        var left = point.map(x -> Math.clamp(x - GAP, owner.getX(), rightmost)).orElse(rightmost - GAP);
        point.ifPresent(x -> bend(Math.clamp(x - left - GAP / 2, 0, width - GAP)));
        move(left, screen.map(box -> below ? box.getMaxY() : Math.max(owner.getY(), box.getMinY() - height))
                        .orElse(owner.getY() + owner.getHeight() - height - GAP));
    }

    private void move(double left, double top) {
        if (Math.abs(popup.getX() - left) >= 1 || Math.abs(popup.getY() - top) >= 1) {
            popup.setX(left);
            popup.setY(top);
        }
    }

    private void bend(double along) {
        content.lookup("#up").setTranslateX(along);
        content.lookup("#down").setTranslateX(along);
    }

    private void arrow(String id, boolean shown) {
        var arrow = content.lookup(id);
        arrow.setVisible(shown);
        arrow.setManaged(shown);
    }

    void hide() {
        goal.ifPresent(each -> each.getStyleClass().remove(GOAL));
        goal = Optional.empty();
        popup.hide();
    }
}
