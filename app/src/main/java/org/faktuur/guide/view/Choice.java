package org.faktuur.guide.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.util.StringConverter;
import org.controlsfx.control.ToggleSwitch;
import org.faktuur.guide.Value;

/// Something that one chooses at: a list that opens, or a switch.
final class Choice {

    private final Object place;
    private final Spoken spoken;

    Choice(Object place, Spoken spoken) {
        this.place = place;
        this.spoken = spoken;
    }

    Optional<Fault> inTheWay(Value value, ReaderLanguage language) {
        return switch (place) {
            case ComboBox<?> combo -> lacks(combo.getItems(), combo.getConverter(), value, language);
            case ChoiceBox<?> box -> lacks(box.getItems(), box.getConverter(), value, language);
            default -> isSwitch() ? notYesOrNo(value) : StepMoves.other(place);
        };
    }

    void take(Value value, ReaderLanguage language) {
        switch (place) {
            case ComboBox<?> combo -> {
                combo.requestFocus();
                at(combo.getItems(), combo.getConverter(), value, language)
                        .ifPresent(combo.getSelectionModel()::select);
            }
            case ChoiceBox<?> box -> {
                box.requestFocus();
                at(box.getItems(), box.getConverter(), value, language)
                        .ifPresent(box.getSelectionModel()::select);
            }
            case CheckBox box -> turn(box.isSelected(), value, _ -> box.fire());
            case ToggleButton box -> turn(box.isSelected(), value, _ -> box.fire());
            case ToggleSwitch box -> turn(box.isSelected(), value, box::setSelected);
            case atlantafx.base.controls.ToggleSwitch box -> turn(box.isSelected(), value, box::setSelected);
            default -> throw new IllegalArgumentException(place.getClass().getSimpleName());
        }
    }

    /// Is this what is chosen now?
    boolean isTaken(Value value, ReaderLanguage language) {
        return switch (place) {
            case ComboBox<?> combo -> is(combo.getValue(), combo.getConverter(), value, language);
            case ChoiceBox<?> box -> is(box.getValue(), box.getConverter(), value, language);
            case CheckBox box -> box.isSelected() == isYes(value);
            case ToggleButton box -> box.isSelected() == isYes(value);
            case ToggleSwitch box -> box.isSelected() == isYes(value);
            case atlantafx.base.controls.ToggleSwitch box -> box.isSelected() == isYes(value);
            default -> false;
        };
    }

    private boolean isSwitch() {
        return place instanceof CheckBox || place instanceof ToggleButton || place instanceof ToggleSwitch
                || place instanceof atlantafx.base.controls.ToggleSwitch;
    }

    private static void turn(boolean on, Value value, Consumer<Boolean> act) {
        if (on != isYes(value)) {
            act.accept(!on);
        }
    }

    private static boolean isYes(Value value) {
        return value.written().equals("Yes");
    }

    private static Optional<Fault> notYesOrNo(Value value) {
        return isYes(value) || value.written().equals("No") ? Optional.empty()
                : Optional.of(Fault.of("noChoice", "choices", "Yes, No"));
    }

    private Optional<Fault> lacks(List<?> items, StringConverter<?> converter, Value value, ReaderLanguage language) {
        return at(items, converter, value, language).isPresent() ? Optional.empty()
                : Optional.of(Fault.of("noChoice", "choices", items.stream()
                        .map(item -> item instanceof Enum<?> member ? member.name() : spoken.converted(converter, item))
                        .collect(Collectors.joining(", "))));
    }

    private Optional<Integer> at(List<?> items, StringConverter<?> converter, Value value, ReaderLanguage language) {
        return IntStream.range(0, items.size()).filter(at -> is(items.get(at), converter, value, language)).boxed()
                .findFirst();
    }

    private boolean is(Object item, StringConverter<?> converter, Value value, ReaderLanguage language) {
        return item instanceof Enum<?> member && member.name().equals(value.written())
                || item != null && value.matches(spoken.converted(converter, item), language.texts(),
                        language.today());
    }
}
