package org.faktuur.receivables.view;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.faktuur.shell.Command;
import org.faktuur.shell.Commands;
import org.faktuur.shell.EntryTable;
import org.faktuur.shell.FormNodes;
import org.faktuur.texts.Texts;

/// The nodes that every dialog that settles has: its lines with what they come to, and its buttons. F4 settles the
/// line of the cursor or leaves it, wherever the focus is; Ctrl+Enter posts.
record SettlingNodes(Pane dialog, Shown shown, Buttons buttons) {

    private static final KeyCombination OK = KeyCombination.valueOf("Shortcut+Enter");

    /// What is open, what it comes to, what is wrong.
    record Shown(EntryTable<OpenLine> lines, Label sums, Label problems) {
    }

    /// What one can do.
    record Buttons(Button propose, Button toggle, Button clear, Button ok, Button cancel) {
    }

    void bind(SettlingPage page, Texts texts) {
        var desk = page.pages().desk();
        shown.lines().show(page.lines(), OpenColumns.all(), texts, desk);
        FormNodes.bind(dialog, page.form(), texts, desk);
        Commands.bind(buttons.propose(), page.proposing(), texts);
        Commands.bind(buttons.toggle(), Command.of("F4", () -> shown.lines().current()
                .ifPresent(page.lines()::toggle)), texts);
        Commands.bind(buttons.clear(), page.clear(), texts);
        Commands.bind(buttons.ok(), page.ok(), texts);
        Commands.bind(buttons.cancel(), page.cancel(), texts);
        shown.sums().textProperty().bind(page.sums().map(words -> words.in(texts)));
        shown.problems().managedProperty().bind(shown.problems().textProperty().isNotEmpty());
        page.problems().subscribe(wrong -> shown.problems().setText(String.join("\n", wrong.stream().map(texts::of)
                .toList())));
        dialog.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        if (OK.match(event)) {
            dialog.requestFocus();
            buttons.ok().fire();
            event.consume();
        } else if (event.getCode() == KeyCode.F4) {
            buttons.toggle().fire();
            event.consume();
        }
    }
}
