package org.faktuur.shell;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of an `EntryTable`, while a cell is typed in and while none is.
final class EntryKeys<R> {

    private final EntryTable<R> table;

    EntryKeys(EntryTable<R> table) {
        this.table = table;
    }

    void pressed(KeyEvent event) {
        var typing = event.getTarget() instanceof TextInputControl;
        if (rows(event) || !typing && moves(event)) {
            event.consume();
        }
    }

    /// A character starts the cell with itself.
    void typed(KeyEvent event) {
        var text = event.getCharacter();
        var plain = !event.isShortcutDown() && !event.isAltDown() && !text.isEmpty() && text.charAt(0) >= ' '
                && text.charAt(0) != 127;
        if (!(event.getTarget() instanceof TextInputControl) && plain
                && (table.typeOn(text) || text.equals(" ") && next() || open(text))) {
            event.consume();
        }
    }

    /// The blank takes the next of several to choose from.
    private boolean next() {
        var field = table.fieldAt(table.row(), table.column()).filter(EntryField::isOpen);
        var next = field.flatMap(table.choice()::next);
        next.ifPresent(name -> field.get().type(name, table.typing().typing()));
        return next.isPresent();
    }

    /// Opens the cell under the cursor with this text in place of what is in it.
    private boolean open(String text) {
        if (!table.isOpen(table.row(), table.column())) {
            return false;
        }
        var row = table.row();
        var column = table.getColumns().get(table.column());
        EntryCell.startWith(table, text);
        table.edit(row, column);
        return true;
    }

    private boolean rows(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.INSERT) {
            table.edit(-1, null);
            table.addRow();
            return true;
        }
        if (event.isShortcutDown() && event.getCode() == KeyCode.DELETE
                && !(event.getTarget() instanceof TextInputControl)) {
            table.deleteRow();
            return true;
        }
        return false;
    }

    private boolean moves(KeyEvent event) {
        return switch (event.getCode()) {
            case ENTER -> !event.isShortcutDown() && done(() -> onward(event.isShiftDown()));
            case TAB -> !event.isShortcutDown() && done(() -> onward(event.isShiftDown()));
            case F2 -> !event.isShiftDown() && table.isOpen(table.row(), table.column())
                    && done(() -> table.edit(table.row(), table.getColumns().get(table.column())));
            case DELETE, BACK_SPACE -> !event.isShortcutDown() && open("");
            case F8 -> done(this::copyAbove);
            case HOME -> done(() -> table.goTo(table.row(), table.firstOpen(table.row()).orElse(0)));
            default -> false;
        };
    }

    private static boolean done(Runnable act) {
        act.run();
        return true;
    }

    /// To the next cell that may be typed in, or back.
    void onward(boolean back) {
        var row = table.row();
        var column = table.column();
        if (!back && row == table.getItems().size() - 1 && row >= 0
                && table.entries().isBlank(table.getItems().get(row))) {
            leave(TraversalDirection.NEXT);
            return;
        }
        while (true) {
            column += back ? -1 : 1;
            if (column < 0) {
                row--;
                column = table.getColumns().size() - 1;
            } else if (column >= table.getColumns().size()) {
                row++;
                column = 0;
            }
            if (row < 0) {
                leave(TraversalDirection.PREVIOUS);
                return;
            }
            if (row >= table.getItems().size()) {
                past();
                return;
            }
            if (table.isOpen(row, column)) {
                table.goTo(row, column);
                return;
            }
        }
    }

    private void past() {
        if (table.getItems().isEmpty()) {
            leave(TraversalDirection.NEXT);
        } else {
            var at = table.getItems().size();
            table.entries().add(at);
            if (table.getItems().size() > at) {
                table.goTo(at, table.firstOpen(at).orElse(0));
            } else {
                leave(TraversalDirection.NEXT);
            }
        }
    }

    private void leave(TraversalDirection direction) {
        table.requestFocusTraversal(direction);
    }

    /// What stands above comes here.
    void copyAbove() {
        var row = table.row();
        var column = table.column();
        var formats = table.texts().formats();
        table.fieldAt(row - 1, column).ifPresent(above -> table.fieldAt(row, column)
                .ifPresent(field -> field.type(above.shown(formats), table.typing().typing())));
    }
}
