package org.faktuur;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import org.faktuur.session.Language;
import org.faktuur.shell.Page;
import org.faktuur.shell.Views;
import org.faktuur.texts.Texts;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Does things on the screen's thread and waits for them; starts the toolkit the first time.
public final class OnScreen {

    private OnScreen() {
    }

    /// Does this on the screen's thread and answers what it answers. What it throws is thrown.
    public static <T> T ask(Callable<T> work) {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException noToolkit) {
            throw new IllegalStateException(noToolkit);
        }
        try {
            return Platform.isFxApplicationThread() ? work.call()
                    : WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, WaitForAsyncUtils.asyncFx(work));
        } catch (RuntimeException thrown) {
            throw thrown;
        } catch (Exception thrown) {
            throw new IllegalStateException(thrown);
        }
    }

    /// Does this on the screen's thread.
    public static void run(Runnable work) {
        ask(() -> {
            work.run();
            return null;
        });
    }

    /// Shows the view of this view model in English in a window of its own.
    public static Stage show(Object viewModel) {
        return ask(() -> {
            var stage = new Stage();
            stage.setScene(new Scene(new Views(Texts.ofEverything(Language.EN)).load(viewModel), 900, 600));
            stage.show();
            if (viewModel instanceof Page page) {
                page.onShown();
            }
            return stage;
        });
    }

    /// The node with this fx:id in the window.
    public static <N extends Node> N find(Stage stage, String id, Class<N> kind) {
        settle();
        return ask(() -> kind.cast(stage.getScene().getRoot().lookup("#" + id)));
    }

    /// Presses the button with this fx:id in the window.
    public static void press(Stage stage, String id) {
        run(find(stage, id, ButtonBase.class)::fire);
        settle();
    }

    /// Waits until this holds on the screen's thread.
    public static void await(BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> ask(holds::getAsBoolean));
        } catch (TimeoutException never) {
            throw new AssertionError("it never came true", never);
        }
        settle();
    }

    /// Waits until the screen has done what it was given.
    public static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }
}
