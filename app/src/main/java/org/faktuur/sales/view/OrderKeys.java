package org.faktuur.sales.view;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.faktuur.shell.EntryTable;

/// An act of an order's page that is asked for by its key first takes what
/// is being typed.
final class OrderKeys {

    private static final KeyCombination SAVE_AND_CLOSE = KeyCombination.valueOf("Shortcut+Enter");

    private final Pane page;
    private final EntryTable<?> lines;
    private final EntryTable<?> charges;

    OrderKeys(Pane page, EntryTable<?> lines, EntryTable<?> charges) {
        this.page = page;
        this.lines = lines;
        this.charges = charges;
    }

    void listen() {
        page.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (asksForAct(event) && event.getTarget() instanceof TextInputControl typed) {
                settle(typed);
            }
        });
    }

    private static boolean asksForAct(KeyEvent event) {
        return event.getCode() == KeyCode.F9 || SAVE_AND_CLOSE.match(event)
                || event.isShortcutDown() && (event.getCode() == KeyCode.S || event.getCode() == KeyCode.L);
    }

    /// A field takes what was typed when the focus leaves it.
    private void settle(Node typed) {
        if (isIn(typed, lines)) {
            lines.requestFocus();
        } else if (isIn(typed, charges)) {
            charges.requestFocus();
        } else {
            page.requestFocus();
            typed.requestFocus();
        }
    }

    private static boolean isIn(Node node, Node above) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == above) {
                return true;
            }
        }
        return false;
    }
}
