package org.faktuur.shell;

import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Scene;

/// Gives a scene the look and the size that the person chose.
public final class Dressing {

    private static final int USUAL_SIZE = 13;
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private Dressing() {
    }

    /// Dresses this scene as the preferences are now.
    public static void dress(Scene scene, DeskPreferences preferences) {
        dress(scene, preferences.look().get(), preferences.zoom().get());
    }

    /// Dresses this scene in this look, drawn as large as this, in per cent.
    public static void dress(Scene scene, Look look, int zoom) {
        Application.setUserAgentStylesheet(look.theme());
        scene.getStylesheets().setAll(look.sheets());
        scene.getRoot().pseudoClassStateChanged(DARK, look.isDark());
        scene.getRoot().setStyle("-fx-font-size: %dpx;".formatted(Math.round(USUAL_SIZE * zoom / 100f)));
    }
}
