package org.faktuur.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.faktuur.outcome.Refusal;
import org.faktuur.texts.Texts;

/// Ties text fields to what they hold. What will not do is marked, with its reason in words right below where the
/// field stands in a column of its own, and as its accessible help.
public final class Entries {

    static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Texts texts;
    private final Typing typing;

    /// Fields typed in this language, with short dates reckoned from the session date.
    public Entries(Texts texts, Desk desk) {
        this.texts = texts;
        this.typing = new Typing(texts.formats(), desk.session().today());
    }

    /// How people type here.
    public Typing typing() {
        return typing;
    }

    /// The field shows the entry and takes what is typed when one leaves it or presses Enter; Escape takes back what
    /// was typed since.
    public void bind(TextField field, EntryField<?> entry) {
        field.setOnAction(_ -> take(field, entry));
        bind((TextInputControl) field, entry);
    }

    /// The same for a text of several lines, in which Enter begins a new one.
    public void bind(TextInputControl field, EntryField<?> entry) {
        show(field, entry);
        field.focusedProperty().subscribe((_, focused) -> {
            if (focused && field instanceof TextField) {
                field.selectAll();
            } else if (!focused) {
                take(field, entry);
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !field.getText().equals(entry.shown(texts.formats()))) {
                show(field, entry);
                field.selectAll();
                event.consume();
            }
        });
        entry.value().subscribe(_ -> show(field, entry));
        entry.wrong().subscribe(_ -> {
            show(field, entry);
            mark(field, entry);
        });
        entry.closed().subscribe(_ -> mark(field, entry));
    }

    /// The same, with suggestions while one types.
    public void bind(TextField field, EntryField<?> entry, Function<String, List<Suggestion>> find,
                     Background background) {
        Suggestions.on(field, find, background, () -> take(field, entry));
        bind(field, entry);
    }

    /// A list to choose from is closed while there is a reason; the reason hangs on the column it stands in, since what
    /// is closed shows none.
    public static void close(ComboBoxBase<?> choice, ObservableValue<Optional<Refusal>> reason, Texts texts) {
        reason.subscribe(why -> {
            choice.setDisable(why.isPresent());
            choice.setAccessibleHelp(why.map(texts::of).orElse(null));
            why.filter(_ -> choice.getParent() != null)
                    .ifPresent(each -> Tooltip.install(choice.getParent(), new Tooltip(texts.of(each))));
        });
    }

    private void take(TextInputControl field, EntryField<?> entry) {
        entry.type(field.getText(), typing);
        show(field, entry);
    }

    private void show(TextInputControl field, EntryField<?> entry) {
        field.setText(entry.shown(texts.formats()));
    }

    private void mark(TextInputControl field, EntryField<?> entry) {
        var wrong = entry.wrong().get().map(texts::of);
        var reason = wrong.or(() -> entry.closed().get().map(texts::of));
        field.setEditable(entry.isOpen());
        field.pseudoClassStateChanged(WRONG, wrong.isPresent());
        field.setTooltip(reason.map(Tooltip::new).orElse(null));
        field.setAccessibleHelp(reason.orElse(null));
        sayBelow(field, wrong);
    }

    private static void sayBelow(TextInputControl field, Optional<String> words) {
        if (field.getParent() instanceof VBox column) {
            column.getChildren().removeIf(each -> each.getStyleClass().contains("wrong-words"));
            words.ifPresent(each -> {
                var label = new Label(each);
                label.setWrapText(true);
                label.setMinHeight(Region.USE_PREF_SIZE);
                label.getStyleClass().add("wrong-words");
                column.getChildren().add(label);
            });
        }
    }
}
