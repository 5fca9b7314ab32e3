package org.faktuur.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.stage.Popup;

/// The list under a look-up field: what matches the letters typed so far. Down and Up choose, Enter and Tab take
/// the chosen one, Escape puts the list away; what was typed stands until one is taken.
public final class Suggestions {

    private static final int ROW = 28;
    private static final int MOST_SHOWN = 8;
    private static final int WIDE = 440;
    private static final int NARROW = 160;

    private final TextField field;
    private final Function<String, List<Suggestion>> find;
    private final Background background;
    private final Runnable taken;
    private final ListView<Suggestion> list = new ListView<>();
    private final Popup popup = new Popup();
    private int asked;

    /// Suggestions for this field; `taken` is called when one was filled in.
    public Suggestions(TextField field, Function<String, List<Suggestion>> find, Background background,
                       Runnable taken) {
        this.field = field;
        this.find = find;
        this.background = background;
        this.taken = taken;
        list.getStyleClass().add("suggestions");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Row());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        field.textProperty().subscribe((_, text) -> ask(text));
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                hide();
            }
        });
    }

    /// Ties them to a field that stands by itself.
    public static void on(TextField field, Function<String, List<Suggestion>> find, Background background,
                          Runnable taken) {
        var suggestions = new Suggestions(field, find, background, taken);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (suggestions.handle(event)) {
                event.consume();
            }
        });
    }

    /// Puts the list away.
    public void hide() {
        asked++;
        popup.hide();
    }

    /// Does with this key what the list does with it.
    ///
    /// @return whether it was the list's
    public boolean handle(KeyEvent event) {
        if (!popup.isShowing()) {
            return false;
        }
        return switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ESCAPE -> {
                hide();
                yield true;
            }
            case ENTER, TAB -> take(Optional.ofNullable(list.getSelectionModel().getSelectedItem())) &&
                    event.getCode() == javafx.scene.input.KeyCode.ENTER;
            default -> false;
        };
    }

    private boolean move(int by) {
        var last = list.getItems().size() - 1;
        var at = list.getSelectionModel().getSelectedIndex() + by;
        list.getSelectionModel().clearAndSelect(Math.clamp(at, 0, last));
        list.scrollTo(Math.clamp(at, 0, last));
        return true;
    }

    private boolean take(Optional<Suggestion> chosen) {
        hide();
        chosen.ifPresent(each -> {
            field.setText(each.fill());
            hide();
            taken.run();
        });
        return chosen.isPresent();
    }

    private void ask(String text) {
        if (!field.isFocused() || !field.isEditable() || text.isBlank()) {
            hide();
            return;
        }
        var ticket = ++asked;
        background.run(() -> find.apply(text.strip()), found -> {
            if (ticket == asked && field.isFocused()) {
                show(found);
            }
        });
    }

    private void show(List<Suggestion> found) {
        list.getItems().setAll(found);
        var only = found.size() == 1 && found.getFirst().fill().equalsIgnoreCase(field.getText().strip());
        if (found.isEmpty() || only || field.getScene() == null) {
            popup.hide();
            return;
        }
        var least = found.stream().allMatch(each -> each.about().isEmpty()) ? NARROW : WIDE;
        list.setPrefSize(Math.max(least, field.getWidth()), Math.min(found.size(), MOST_SHOWN) * ROW + 4.0);
        Bounds bounds = field.localToScreen(field.getBoundsInLocal());
        if (bounds != null) {
            popup.show(field, bounds.getMinX(), bounds.getMaxY());
        }
    }

    private final class Row extends ListCell<Suggestion> {

        private final Label fill = new Label();
        private final Label about = new Label();
        private final HBox box = new HBox(12, fill, about);

        Row() {
            fill.setMinWidth(90);
            fill.getStyleClass().add("suggestion-number");
            setPrefWidth(0);
            setOnMousePressed(_ -> take(Optional.ofNullable(getItem())));
        }

        @Override
        protected void updateItem(Suggestion suggestion, boolean empty) {
            super.updateItem(suggestion, empty);
            setGraphic(empty ? null : box);
            if (!empty) {
                fill.setText(suggestion.fill());
                about.setText(suggestion.about());
                setAccessibleText(suggestion.fill() + " " + suggestion.about());
            }
        }
    }
}
