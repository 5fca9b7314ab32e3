package org.faktuur.documents.view;

import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.faktuur.shell.Command;

/// Page Down at the foot of a page turns it, Page Up at its head turns back to the foot of the page before; in between
/// they scroll.
final class PageTurning {

    private final ScrollPane desk;

    private PageTurning(ScrollPane desk) {
        this.desk = desk;
    }

    static void install(ScrollPane desk, Command previous, Command next) {
        var turning = new PageTurning(desk);
        desk.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.PAGE_DOWN && turning.atFoot()) {
                next.run();
                desk.setVvalue(desk.getVmin());
                key.consume();
            } else if (key.getCode() == KeyCode.PAGE_UP && turning.atHead()) {
                previous.run();
                desk.setVvalue(desk.getVmax());
                key.consume();
            }
        });
    }

    private boolean atFoot() {
        return seenWhole() || desk.getVvalue() >= desk.getVmax();
    }

    private boolean atHead() {
        return seenWhole() || desk.getVvalue() <= desk.getVmin();
    }

    private boolean seenWhole() {
        return desk.getContent().getBoundsInLocal().getHeight() <= desk.getViewportBounds().getHeight() + 1;
    }
}
