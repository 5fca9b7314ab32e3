package org.faktuur.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import org.faktuur.texts.Texts;

/// Finds the view of a view model by its name: `XViewModel` has `XView.fxml` in the same folder, whose controller
/// `XView` is made with the view model, or with the view model and the texts. Included views get the same view model.
public final class Views {

    private static final String MODEL = "Model";

    private final Texts texts;

    /// Views in the language of these texts.
    public Views(Texts texts) {
        this.texts = texts;
    }

    /// The texts that the views are written in.
    public Texts texts() {
        return texts;
    }

    /// Makes the view of this view model.
    ///
    /// @throws IllegalArgumentException when there is no such view
    public Parent load(Object viewModel) {
        var name = viewModel.getClass().getSimpleName();
        var file = name.substring(0, name.length() - MODEL.length()) + ".fxml";
        var place = viewModel.getClass().getResource(file);
        if (!name.endsWith(MODEL) || place == null) {
            throw new IllegalArgumentException("no " + file + " beside " + viewModel.getClass().getName());
        }
        var loader = new FXMLLoader(place, texts.bundle());
        loader.setControllerFactory(type -> make(type, viewModel));
        try {
            return loader.load();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Object make(Class<?> type, Object viewModel) {
        var constructor = Arrays.stream(type.getDeclaredConstructors())
                .filter(each -> takes(each, viewModel)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getName() + " has no constructor that takes a "
                        + viewModel.getClass().getSimpleName()));
        try {
            constructor.setAccessible(true);
            return constructor.getParameterCount() == 1 ? constructor.newInstance(viewModel)
                    : constructor.newInstance(viewModel, texts);
        } catch (InvocationTargetException thrown) {
            throw new IllegalStateException(thrown.getCause());
        } catch (ReflectiveOperationException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    private static boolean takes(Constructor<?> constructor, Object viewModel) {
        var types = constructor.getParameterTypes();
        return types.length > 0 && types.length <= 2 && types[0].isInstance(viewModel)
                && (types.length == 1 || types[1] == Texts.class);
    }
}
