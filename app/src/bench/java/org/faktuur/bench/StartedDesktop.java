package org.faktuur.bench;

import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.stage.Window;
import org.faktuur.Main;

/// The program as it starts, on the practice company; ends when its window has drawn its first page.
final class StartedDesktop {

    private static final long GLANCE = 5_000_000;

    private StartedDesktop() {
    }

    public static void main(String[] arguments) {
        System.setProperty("faktuur.practice", arguments[0]);
        var watch = new Thread(StartedDesktop::watch, "watch");
        watch.setDaemon(true);
        watch.start();
        Main.main(new String[0]);
    }

    private static void watch() {
        while (true) {
            LockSupport.parkNanos(GLANCE);
            try {
                Platform.runLater(StartedDesktop::look);
            } catch (IllegalStateException notStartedYet) {
                LockSupport.parkNanos(GLANCE);
            }
        }
    }

    private static void look() {
        Window.getWindows().stream().map(Window::getScene)
                .filter(scene -> scene != null && scene.getRoot().lookup("#HomeView") != null).findFirst()
                .ifPresent(BareWindow::endAfterFirstFrame);
    }
}
