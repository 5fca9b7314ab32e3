package org.faktuur.guide.view;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Spinner;
import javafx.scene.control.Tab;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.text.Text;
import javafx.util.StringConverter;
import org.controlsfx.control.ToggleSwitch;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.texts.Texts;
import org.faktuur.texts.Words;
import org.joda.money.Money;

/// What the things on the screen say to somebody who reads them.
final class Spoken {

    private final Texts texts;

    Spoken(Texts texts) {
        this.texts = texts;
    }

    /// What is read at this place: its label, its content, or what all that lies in it says.
    String of(Object place) {
        return switch (place) {
            case Tab tab -> plain(tab.getText());
            case MenuItem item -> plain(item.getText());
            case Node node -> of(node);
            default -> plain(place.toString());
        };
    }

    private String of(Node node) {
        return switch (node) {
            case CheckBox box -> yesOrNo(box.isSelected());
            case ToggleSwitch box -> yesOrNo(box.isSelected());
            case atlantafx.base.controls.ToggleSwitch box -> yesOrNo(box.isSelected());
            case TextInputControl field -> plain(field.getText());
            case DatePicker date -> plain(date.getEditor().getText());
            case Spinner<?> spinner -> plain(spinner.getEditor().getText());
            case ComboBox<?> combo when combo.isEditable() -> plain(combo.getEditor().getText());
            case ComboBox<?> combo -> converted(combo.getConverter(), combo.getValue());
            case ComboBoxBase<?> other -> value(other.getValue());
            case ChoiceBox<?> choice -> converted(choice.getConverter(), choice.getValue());
            case Text text -> plain(text.getText());
            case TitledPane pane -> join(pane);
            case Labeled labeled when !plain(labeled.getText()).isEmpty() -> plain(labeled.getText());
            case Parent parent -> join(parent);
            default -> plain(node.getAccessibleText());
        };
    }

    private String join(Parent parent) {
        var words = parent.getChildrenUnmodifiable().stream().filter(Node::isVisible).map(this::of)
                .filter(each -> !each.isBlank()).collect(Collectors.joining(" "));
        return words.isEmpty() ? plain(parent.getAccessibleText()) : words;
    }

    /// A value as screens write it.
    String value(Object value) {
        return switch (value) {
            case null -> "";
            case Optional<?> perhaps -> value(perhaps.orElse(null));
            case ObservableValue<?> watched -> value(watched.getValue());
            case Words words -> words.in(texts);
            case Money money -> texts.formats().amount(money);
            case Quantity quantity -> texts.formats().quantity(quantity);
            case Price price -> texts.formats().price(price);
            case Percent percent -> texts.formats().percent(percent);
            case LocalDate day -> texts.formats().date(day);
            case DocumentRef document -> document.number();
            case Boolean answer -> yesOrNo(answer);
            case Enum<?> member when texts.has(member.getDeclaringClass().getSimpleName() + "." + member.name()) ->
                    texts.of(member);
            case Collection<?> many -> many.stream().map(this::value).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    <T> String converted(StringConverter<T> converter, Object value) {
        if (converter == null || value == null) {
            return value(value);
        }
        @SuppressWarnings("unchecked") // the converter of a box is that of its values
        var own = (T) value;
        return plain(converter.toString(own));
    }

    private String yesOrNo(boolean yes) {
        return texts.text(yes ? "yes" : "no");
    }

    private static String plain(String text) {
        return text == null ? "" : text;
    }
}
