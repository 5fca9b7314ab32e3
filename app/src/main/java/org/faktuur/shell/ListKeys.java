package org.faktuur.shell;

import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of a list: Space marks, Enter opens, Home and End go to the ends of the whole list, F5 reads it anew,
/// Shift+F3 shows the filters, Alt+F3 filters on this value, Ctrl+F3 opens the advanced filter, Ctrl+C copies rows
/// for a spreadsheet.
final class ListKeys<R> {

    private final PagedTable<R> table;
    private final PagedList<R> list;

    ListKeys(PagedTable<R> table, PagedList<R> list) {
        this.table = table;
        this.list = list;
    }

    void listen() {
        table.table().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() == table.table() && pressed(event)) {
                event.consume();
            }
        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F3 && event.isShiftDown()) {
                table.toggleFilters();
                event.consume();
            } else if (event.getCode() == KeyCode.F3 && event.isShortcutDown()) {
                table.writeQuery();
                event.consume();
            } else if (event.getCode() == KeyCode.F5) {
                list.refresh();
                event.consume();
            }
        });
    }

    private boolean pressed(KeyEvent event) {
        return switch (event.getCode()) {
            case SPACE -> done(() -> list.current().get().ifPresent(list::mark));
            case ENTER -> !event.isShortcutDown() && done(list::open);
            case HOME -> done(list::home);
            case END -> done(list::end);
            case A -> event.isShortcutDown() && done(this::markAll);
            case C -> event.isShortcutDown() && done(this::copy);
            case F3 -> event.isAltDown() && done(table::filterOnThisValue);
            case ESCAPE -> !list.marked().isEmpty() && done(list.marked()::clear);
            default -> false;
        };
    }

    private void markAll() {
        list.rows().stream().filter(row -> !list.isMarked(row)).forEach(list::mark);
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(asTabbed(list.chosen()));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Rows as lines of cells divided by tabs, under the names of the columns.
    String asTabbed(List<R> rows) {
        var heads = table.table().getVisibleLeafColumns().stream().filter(each -> each.getUserData() != null)
                .map(each -> each.getUserData().toString()).toList();
        var lines = new StringBuilder(String.join("\t", heads)).append('\n');
        rows.forEach(row -> lines.append(String.join("\t", table.cells(row))).append('\n'));
        return lines.toString().replace("\u00a0", "");
    }

    private static boolean done(Runnable act) {
        act.run();
        return true;
    }
}
