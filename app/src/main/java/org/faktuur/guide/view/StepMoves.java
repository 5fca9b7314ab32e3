package org.faktuur.guide.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Spinner;
import javafx.scene.control.Tab;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import org.faktuur.guide.Keys;
import org.faktuur.guide.Step;
import org.faktuur.guide.Target;
import org.faktuur.shell.Navigator;

/// How a step is taken: as the moves of a person's hands and eyes.
final class StepMoves {

    private static final Keys TAB = new Keys(Set.of(), "Tab");
    private static final Keys ENTER = new Keys(Set.of(), "Enter");

    private final ReaderLanguage language;
    private final Navigator navigator;
    private final Spoken spoken;
    private final Eyes eyes;

    StepMoves(ReaderLanguage language, Navigator navigator) {
        this.language = language;
        this.navigator = navigator;
        this.spoken = new Spoken(language.texts());
        this.eyes = new Eyes(language, spoken);
    }

    List<Move> of(Step step) {
        return switch (step) {
            case Step.Open(_, _, var page) -> List.of(new Move(Optional::empty, () -> navigator.openMenu(page)));
            case Step.Pick pick -> pick(pick);
            case Step.Press press -> press(press);
            case Step.Type type -> type.target().column().map(column -> typeInCell(type, column))
                    .orElseGet(() -> type(type));
            case Step.Choose choose -> List.of(usable(choose.target(),
                    place -> new Choice(place, spoken).inTheWay(choose.value(), language),
                    place -> new Choice(place, spoken).take(choose.value(), language)));
            case Step.See see -> List.of(Move.look(() -> eyes.differs(see.target(), see.sight())));
        };
    }

    private List<Move> pick(Step.Pick pick) {
        return List.of(new Move(() -> eyes.lacksRow(pick.target(), pick.cells()),
                () -> PlacedTable.at(pick.target(), spoken).ifPresent(table ->
                        table.find(pick.cells(), eyes::shows).ifPresent(table::select))));
    }

    private List<Move> press(Step.Press press) {
        var target = press.target();
        if (target.column().isPresent()) {
            return List.of(new Move(() -> eyes.lacksCell(target), () -> cell(target).ifPresent(cell ->
                    Hands.press(OpenWindows.below(cell).filter(ButtonBase.class::isInstance)
                            .findFirst().orElse(cell)))));
        }
        return List.of(usable(target, _ -> Optional.empty(), press.keys()
                .<Consumer<Object>>map(keys -> place -> pressKeys(target, place, keys)).orElse(Hands::press)));
    }

    private void pressKeys(Target target, Object place, Keys keys) {
        var node = PlacedTable.at(target, spoken).filter(_ -> target.node().isPresent()).<Node>map(PlacedTable::table)
                .orElse(place instanceof Node each ? each : null);
        if (node != null && target.node().isPresent()) {
            field(node).<Node>map(each -> each).orElse(node).requestFocus();
        }
        if (node != null) {
            var owner = node.getScene().getFocusOwner();
            Hands.press(owner == null ? node : owner, keys);
        }
    }

    private List<Move> type(Step.Type type) {
        var text = type.value();
        return List.of(usable(type.target(), place -> field(place).isEmpty() ? other(place) : Optional.empty(),
                place -> field(place).ifPresent(field -> {
                    Hands.type(field, text.in(language.texts(), language.today()));
                    if (!(field instanceof TextArea)) {
                        Hands.press(field, TAB);
                    }
                })));
    }

    /// Opens the cell, types, and goes on with Enter.
    private List<Move> typeInCell(Step.Type type, String column) {
        var target = type.target();
        return List.of(
                new Move(() -> eyes.lacksCell(target), () -> PlacedTable.at(target, spoken).ifPresent(table ->
                        table.edit(table.selected(), column))),
                new Move(() -> cell(target).flatMap(StepMoves::field).isPresent() ? Optional.empty()
                        : Optional.of(Fault.of("off")), () -> cell(target).flatMap(StepMoves::field)
                        .ifPresent(field -> {
                            Hands.type(field, type.value().in(language.texts(), language.today()));
                            Hands.press(field, ENTER);
                        })));
    }

    private Optional<Node> cell(Target target) {
        return PlacedTable.at(target, spoken).flatMap(table ->
                table.cell(table.selected(), target.column().orElseThrow()));
    }

    /// A move at a place that is there and can be used, once nothing else stands in the way.
    private static Move usable(Target target, Function<Object, Optional<Fault>> inTheWay, Consumer<Object> act) {
        return new Move(() -> OpenWindows.place(target).map(place -> off(place).or(() -> inTheWay.apply(place)))
                .orElseGet(() -> Optional.of(Fault.of("notThere"))),
                () -> OpenWindows.place(target).ifPresent(act));
    }

    static Optional<Fault> off(Object place) {
        var off = switch (place) {
            case Node node -> node.isDisabled();
            case Tab tab -> tab.isDisabled();
            case MenuItem item -> item.isDisable();
            default -> false;
        };
        return off ? Optional.of(Fault.of("off")) : Optional.empty();
    }

    static Optional<Fault> other(Object place) {
        return Optional.of(Fault.of("otherKind", "kind", place.getClass().getSimpleName()));
    }

    /// Where one types at this place.
    static Optional<TextInputControl> field(Object place) {
        return switch (place) {
            case TextInputControl field -> Optional.of(field);
            case DatePicker date -> Optional.of(date.getEditor());
            case Spinner<?> spinner -> Optional.of(spinner.getEditor());
            case ComboBox<?> combo when combo.isEditable() -> Optional.of(combo.getEditor());
            case TableView<?> _ -> Optional.empty();
            case Node node -> OpenWindows.below(node).filter(TextInputControl.class::isInstance)
                    .map(TextInputControl.class::cast).findFirst();
            default -> Optional.empty();
        };
    }
}
