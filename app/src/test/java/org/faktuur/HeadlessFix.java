package org.faktuur;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.event.Event;
import javafx.event.EventDispatchChain;
import javafx.event.EventDispatcher;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Mends the mouse of the headless toolkit: there every press is one that opens a menu, and no button is down while
/// it drags. Stands before TestFX's extension.
public final class HeadlessFix implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        if (!"Headless".equals(System.getProperty("glass.platform"))) {
            return;
        }
        OnScreen.run(() -> {
            Window.getWindows().forEach(HeadlessFix::mend);
            if (Window.getWindows() instanceof ObservableList<Window> windows) {
                windows.addListener((ListChangeListener<Window>) change -> {
                    while (change.next()) {
                        change.getAddedSubList().forEach(HeadlessFix::mend);
                    }
                });
            }
        });
    }

    private static void mend(Window window) {
        window.sceneProperty().subscribe(scene -> {
            if (scene != null && !(scene.getEventDispatcher() instanceof Mended)) {
                scene.setEventDispatcher(new Mended(scene.getEventDispatcher()));
            }
        });
    }

    private static final class Mended implements EventDispatcher {

        private final EventDispatcher inner;
        private MouseButton down = MouseButton.NONE;

        Mended(EventDispatcher inner) {
            this.inner = inner;
        }

        @Override
        public Event dispatchEvent(Event event, EventDispatchChain tail) {
            return inner.dispatchEvent(event instanceof MouseEvent mouse ? mended(mouse) : event, tail);
        }

        private MouseEvent mended(MouseEvent mouse) {
            if (mouse.getEventType() == MouseEvent.MOUSE_PRESSED) {
                down = mouse.getButton();
            }
            var dragged = mouse.getEventType() == MouseEvent.MOUSE_DRAGGED;
            var button = dragged && mouse.getButton() == MouseButton.NONE ? down : mouse.getButton();
            var pressed = dragged || mouse.getEventType() == MouseEvent.MOUSE_PRESSED;
            var popup = mouse.isPopupTrigger() && mouse.getButton() == MouseButton.SECONDARY;
            if (mouse.getEventType() == MouseEvent.MOUSE_RELEASED) {
                down = MouseButton.NONE;
            }
            return new MouseEvent(mouse.getSource(), mouse.getTarget(), mouse.getEventType(), mouse.getX(),
                    mouse.getY(), mouse.getScreenX(), mouse.getScreenY(), button, mouse.getClickCount(),
                    mouse.isShiftDown(), mouse.isControlDown(), mouse.isAltDown(), mouse.isMetaDown(),
                    pressed && button == MouseButton.PRIMARY, pressed && button == MouseButton.MIDDLE,
                    pressed && button == MouseButton.SECONDARY, mouse.isSynthesized(), popup,
                    mouse.isStillSincePress(), mouse.getPickResult());
        }
    }
}
