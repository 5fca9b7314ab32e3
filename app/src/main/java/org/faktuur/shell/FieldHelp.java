package org.faktuur.shell;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.util.Duration;
import org.faktuur.outcome.Refusal;
import org.faktuur.texts.Texts;

/// Explains fields: what stands in the texts under the field's name and `.help` is its tooltip and its accessible help,
/// and opens below it with F1.
public final class FieldHelp {

    private static final int WIDTH = 400;

    private final String prefix;
    private final Texts texts;

    /// Explanations under keys that begin with this, which ends with a dot.
    public FieldHelp(String prefix, Texts texts) {
        this.prefix = prefix;
        this.texts = texts;
    }

    /// Explains these fields. A reason that stands on a field goes before its explanation.
    public void explain(Control... fields) {
        for (var field : fields) {
            explain(field, texts.text(prefix + field.getId() + ".help"));
        }
    }

    private void explain(Control field, String words) {
        var tip = tip(words);
        field.tooltipProperty().subscribe(shown -> {
            if (shown == null) {
                field.setTooltip(tip);
            }
        });
        field.accessibleHelpProperty().subscribe(help -> {
            if (help == null) {
                field.setAccessibleHelp(words);
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F1) {
                open(field, words);
                event.consume();
            }
        });
    }

    /// The field is off while there is a reason, which hangs on what the field stands in by itself: what is off shows no
    /// tooltip.
    public void close(Control field, ObservableValue<Optional<Refusal>> reason) {
        var tip = tip("");
        reason.subscribe(why -> {
            field.setDisable(why.isPresent());
            field.setAccessibleHelp(why.map(texts::of).orElse(null));
            tip.setText(why.map(texts::of).orElse(""));
            if (why.isPresent()) {
                Tooltip.install(field.getParent(), tip);
            } else {
                Tooltip.uninstall(field.getParent(), tip);
            }
        });
    }

    private static Tooltip tip(String words) {
        var tip = new Tooltip(words);
        tip.setWrapText(true);
        tip.setMaxWidth(WIDTH);
        tip.setShowDelay(Duration.millis(500));
        tip.setShowDuration(Duration.INDEFINITE);
        return tip;
    }

    private void open(Control field, String words) {
        var name = new Label(texts.text(prefix + field.getId()));
        name.getStyleClass().add("title-4");
        var explained = new Label(words);
        explained.setId("fieldHelp");
        explained.setWrapText(true);
        explained.setMinHeight(Region.USE_PREF_SIZE);
        var box = new VBox(8, name, explained);
        box.setPrefWidth(WIDTH);
        box.getStyleClass().addAll("card", "field-help");
        var popup = new Popup();
        popup.getContent().add(box);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        var bounds = field.localToScreen(field.getBoundsInLocal());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                popup.hide();
            }
        });
        if (bounds != null) {
            popup.show(field, bounds.getMinX(), bounds.getMaxY() + 4);
        }
    }
}
