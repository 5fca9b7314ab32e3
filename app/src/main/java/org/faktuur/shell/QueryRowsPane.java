package org.faktuur.shell;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.faktuur.texts.Texts;

/// The rows of a query's criteria, worked from the keyboard: Ctrl+Insert adds a row below, Ctrl+Delete takes the row
/// away, arrow up and down go from row to row.
public final class QueryRowsPane extends VBox {

    private QueryViewModel model;
    private RowNodes<QueryRow, QueryRowNode> nodes;

    /// A pane without rows yet, for FXML.
    public QueryRowsPane() {
        super(6);
        getStyleClass().add("query-rows");
    }

    void show(QueryViewModel shown, Texts texts) {
        model = shown;
        nodes = new RowNodes<>(this, model.rows(), row -> new QueryRowNode(row, model, texts), QueryRowNode::number);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (pressed(event)) {
                event.consume();
            }
        });
    }

    /// Adds a row below the one that the cursor stands in, and puts the cursor into its field.
    void add() {
        var at = current() < 0 ? model.rows().size() : current() + 1;
        model.addRow(at);
        nodes.of(model.rows().get(at)).field().requestFocus();
    }

    /// Puts the cursor where one begins: into the first field, or where something is typed already, behind it.
    void begin() {
        if (model.rows().getFirst().typed().get().isBlank()) {
            nodes.of(model.rows().getFirst()).field().requestFocus();
        } else {
            enter(0);
        }
    }

    /// Puts the cursor into what is typed in a row, from 0.
    void enter(int at) {
        if (at >= 0 && at < model.rows().size()) {
            nodes.of(model.rows().get(at)).enter();
        }
    }

    private boolean pressed(KeyEvent event) {
        var at = current();
        var inText = !(event.getTarget() instanceof FieldChoice);
        return switch (event.getCode()) {
            case INSERT -> event.isShortcutDown() && done(this::add);
            case DELETE -> event.isShortcutDown() && at >= 0 && done(() -> {
                model.removeRow(model.rows().get(at));
                enter(Math.min(at, model.rows().size() - 1));
            });
            case UP -> inText && at > 0 && done(() -> enter(at - 1));
            case DOWN -> inText && at >= 0 && at < model.rows().size() - 1 && done(() -> enter(at + 1));
            default -> false;
        };
    }

    private static boolean done(Runnable act) {
        act.run();
        return true;
    }

    private int current() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        while (owner != null && owner.getParent() != this) {
            owner = owner.getParent();
        }
        return getChildren().indexOf(owner);
    }
}
