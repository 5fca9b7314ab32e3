package org.faktuur.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import org.joda.money.Money;

/// A cell of an `EntryTable`: shows a value of its row, and lets one type where the column allows it. Leaving the
/// cell keeps what was typed; only Escape does not.
final class EntryCell<R> extends TableCell<R, R> {

    private static final String START = "faktuur.start";
    private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");
    private static final PseudoClass NEGATIVE = PseudoClass.getPseudoClass("negative");

    private final EntryTable<R> table;
    private final EntryColumn<R> column;
    private final EntryKeys<R> keys;
    private final InvalidationListener follow = _ -> follow();
    private Optional<Observable> followed = Optional.empty();
    private Optional<ObservableValue<?>> value = Optional.empty();
    private Optional<TextField> editor = Optional.empty();
    private Optional<Suggestions> suggestions = Optional.empty();
    private StatusLabel status;

    EntryCell(EntryTable<R> table, EntryColumn<R> column) {
        this.table = table;
        this.column = column;
        this.keys = new EntryKeys<>(table);
        setAlignment(column.look().right() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        if (column.look().right()) {
            getStyleClass().add("amount");
        }
    }

    /// The next cell to be opened starts with this text.
    static void startWith(EntryTable<?> table, String text) {
        table.getProperties().put(START, text);
    }

    private Optional<EntryField<?>> field() {
        return column.typed().filter(_ -> getItem() != null).map(each -> each.apply(getItem()));
    }

    @Override
    protected void updateItem(R row, boolean empty) {
        super.updateItem(row, empty);
        followed.ifPresent(each -> each.removeListener(follow));
        value = empty || row == null ? Optional.empty() : Optional.of(column.shown().apply(row));
        followed = value.map(each -> column.typed().<Observable>map(field -> field.apply(row)).orElse(each));
        followed.ifPresent(each -> each.addListener(follow));
        follow();
    }

    private void follow() {
        if (editor.isPresent()) {
            return;
        }
        var row = isEmpty() ? null : getItem();
        var now = value.map(ObservableValue::getValue).orElse(null);
        var words = row == null ? "" : field().map(table.choice()::shown).orElseGet(() -> worded(now));
        var wrong = field().flatMap(each -> each.wrong().get());
        var reason = wrong.or(() -> field().flatMap(each -> each.closed().get())).map(table.texts()::of);
        show(field().isPresent() ? words : now, words);
        pseudoClassStateChanged(Entries.WRONG, wrong.isPresent());
        pseudoClassStateChanged(CLOSED, row != null && !field().map(EntryField::isOpen).orElse(false));
        pseudoClassStateChanged(NEGATIVE, words.startsWith("-"));
        setTooltip(reason.or(() -> Optional.of(words).filter(each -> each.length() > 24)).map(Tooltip::new)
                .orElse(null));
        setAccessibleText(row == null ? null : table.texts().text(column.key()) + " " + words
                + mark().map(each -> " " + table.texts().of(each)).orElse(""));
        setAccessibleHelp(reason.orElse(null));
    }

    private void show(Object shown, String words) {
        if (shown instanceof Enum<?> each) {
            status = status == null ? new StatusLabel() : status;
            status.show(each, table.texts());
            setGraphic(status);
            setText(null);
        } else {
            setGraphic(mark().map(StatusLabel::icon).orElse(null));
            setText(words);
        }
    }

    private Optional<? extends Enum<?>> mark() {
        return isEmpty() || getItem() == null ? Optional.empty() : column.look().mark().apply(getItem());
    }

    private String worded(Object shown) {
        return switch (shown) {
            case Money money -> table.texts().formats().amount(money);
            case null -> "";
            default -> table.choice().worded(shown);
        };
    }

    @Override
    public void startEdit() {
        if (editor.isPresent() || !field().map(EntryField::isOpen).orElse(false)) {
            return;
        }
        super.startEdit();
        if (isEditing()) {
            open();
        }
    }

    private void open() {
        var start = Optional.ofNullable((String) table.getProperties().remove(START));
        var text = new CellText(start.isPresent(), start.orElseGet(() -> table.choice().shown(field().orElseThrow())));
        text.setId("editor");
        text.setAlignment(getAlignment());
        text.setAccessibleText(table.texts().text(column.key()));
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        text.focusedProperty().subscribe((was, is) -> {
            if (was && !is && editor.filter(each -> each == text).isPresent()) {
                cancelEdit();
            }
        });
        editor = Optional.of(text);
        table.opened(Optional.of(this));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(text);
        text.requestFocus();
        start.ifPresentOrElse(_ -> text.end(), text::selectAll);
        suggestions = find().map(find -> new Suggestions(text, find, table.background(), () -> {
            leave();
            keys.onward(false);
        }));
        var choosing = field().filter(EntryChoice::isOne).isPresent();
        suggestions.filter(_ -> start.isPresent() || choosing).ifPresent(_ -> {
            var typed = text.getText();
            text.setText("");
            text.setText(typed);
            text.end();
            start.ifPresentOrElse(_ -> { }, text::selectAll);
        });
    }

    /// Adds this to what was typed.
    void typeOn(String text) {
        editor.ifPresent(each -> {
            each.requestFocus();
            each.appendText(text);
            each.end();
        });
    }

    private Optional<Function<String, List<Suggestion>>> find() {
        return column.look().find().or(() -> field().filter(EntryChoice::isOne)
                .map(field -> typed -> table.choice().find(field, typed)));
    }

    /// A text field that does not select the character that opened it, which the next one would replace.
    private static final class CellText extends TextField {

        private boolean begun;

        CellText(boolean begun, String text) {
            super(text);
            this.begun = begun;
            addEventFilter(KeyEvent.KEY_PRESSED, _ -> this.begun = false);
        }

        @Override
        public void selectRange(int anchor, int caret) {
            super.selectRange(begun ? getLength() : anchor, begun ? getLength() : caret);
        }
    }

    private void pressed(KeyEvent event) {
        if (suggestions.filter(each -> each.handle(event)).isPresent()) {
            event.consume();
            return;
        }
        switch (event.getCode()) {
            case ESCAPE -> {
                editor.ifPresent(text -> text.setText(field().map(table.choice()::shown).orElse("")));
                finish(() -> { }, event);
            }
            case ENTER, TAB -> {
                if (!event.isShortcutDown()) {
                    finish(() -> keys.onward(event.isShiftDown()), event);
                }
            }
            case UP -> finish(() -> table.goTo(table.row() - 1, table.column()), event);
            case DOWN -> finish(() -> table.goTo(table.row() + 1, table.column()), event);
            case F8 -> finish(keys::copyAbove, event);
            default -> { }
        }
    }

    private void leave() {
        cancelEdit();
        table.requestFocus();
    }

    private void finish(Runnable then, KeyEvent event) {
        leave();
        then.run();
        event.consume();
    }

    /// Keeps what was typed: Escape has put the old text back before.
    @Override
    public void cancelEdit() {
        var typed = editor.map(TextField::getText);
        editor.ifPresent(_ -> table.opened(Optional.empty()));
        editor = Optional.empty();
        suggestions.ifPresent(Suggestions::hide);
        suggestions = Optional.empty();
        super.cancelEdit();
        setContentDisplay(ContentDisplay.LEFT);
        typed.ifPresent(text -> field().ifPresent(each -> each.type(table.choice().named(each, text),
                table.typing().typing())));
        follow();
    }
}
