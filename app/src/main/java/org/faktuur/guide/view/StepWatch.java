package org.faktuur.guide.view;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.faktuur.guide.Sight;
import org.faktuur.guide.Step;
import org.faktuur.guide.Target;

/// Notices when the person has taken a step.
final class StepWatch {

    private final Step step;
    private final Optional<Target> onward;
    private final ReaderLanguage language;
    private final Spoken spoken;
    private final Eyes eyes;
    private final EventHandler<Event> listener = this::heard;
    private Optional<Scene> listened = Optional.empty();
    private Optional<BooleanSupplier> turned = Optional.empty();
    private boolean pressed;

    /// Watches for this step; `onward` is the place of the one after it.
    StepWatch(Step step, Optional<Target> onward, ReaderLanguage language) {
        this.step = step;
        this.onward = onward;
        this.language = language;
        this.spoken = new Spoken(language.texts());
        this.eyes = new Eyes(language, spoken);
    }

    /// Was it taken? To be asked again and again.
    boolean isTaken() {
        listen();
        return switch (step) {
            case Step.Open _ -> onward.flatMap(OpenWindows::place).isPresent();
            case Step.Pick pick -> PlacedTable.at(pick.target(), spoken)
                    .filter(table -> table.find(pick.cells(), eyes::shows)
                            .filter(row -> table.selected() == row).isPresent()).isPresent();
            case Step.Press _ -> pressed || turned.filter(BooleanSupplier::getAsBoolean).isPresent();
            case Step.Type type -> eyes.differs(type.target(), new Sight.Says(type.value())).isEmpty()
                    && !isTypedIn(type.target());
            case Step.Choose choose -> OpenWindows.place(choose.target())
                    .filter(place -> new Choice(place, spoken).isTaken(choose.value(), language)).isPresent();
            case Step.See _ -> false;
        };
    }

    private static boolean isTypedIn(Target target) {
        return OpenWindows.place(target).flatMap(StepMoves::field).filter(Node::isFocused).isPresent();
    }

    /// Listens where the place is now: it may come into being only while one waits for it.
    private void listen() {
        if (step instanceof Step.Press press && listened.isEmpty()) {
            OpenWindows.place(press.target()).ifPresent(place -> {
                listened = scene(place);
                listened.ifPresent(scene -> {
                    scene.addEventFilter(ActionEvent.ACTION, listener);
                    scene.addEventFilter(KeyEvent.KEY_PRESSED, listener);
                    scene.addEventFilter(MouseEvent.MOUSE_RELEASED, listener);
                });
                turned = turned(place);
            });
        }
    }

    private static Optional<Scene> scene(Object place) {
        return switch (place) {
            case Node node -> Optional.ofNullable(node.getScene());
            case Tab tab -> Optional.ofNullable(tab.getTabPane().getScene());
            default -> Optional.empty();
        };
    }

    private Optional<BooleanSupplier> turned(Object place) {
        return switch (place) {
            case Tab tab -> Optional.of(tab::isSelected);
            case TitledPane section -> {
                var was = section.isExpanded();
                yield Optional.of(() -> section.isExpanded() != was);
            }
            case MenuItem item -> {
                item.addEventHandler(ActionEvent.ACTION, _ -> pressed = true);
                yield Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    private void heard(Event event) {
        var press = (Step.Press) step;
        pressed |= switch (event) {
            case KeyEvent key -> press.keys().filter(keys -> Hands.match(keys, key)).isPresent();
            case ActionEvent action -> press.keys().isEmpty() && isAt(press.target(), action.getTarget());
            case MouseEvent mouse -> press.keys().isEmpty() && isPlain(press.target())
                    && isAt(press.target(), mouse.getTarget());
            default -> false;
        };
    }

    /// Is it something without an act of its own, that takes a mere click?
    private static boolean isPlain(Target target) {
        return target.column().isPresent() || OpenWindows.node(target)
                .filter(node -> !(node instanceof ButtonBase)).isPresent();
    }

    private static boolean isAt(Target target, Object where) {
        var place = OpenWindows.node(target);
        for (var each = where instanceof Node node ? node : null; each != null; each = each.getParent()) {
            if (place.filter(each::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    void stop() {
        listened.ifPresent(scene -> {
            for (var type : List.<EventType<? extends Event>>of(ActionEvent.ACTION, KeyEvent.KEY_PRESSED,
                    MouseEvent.MOUSE_RELEASED)) {
                scene.removeEventFilter(type, listener);
            }
        });
    }
}
