package org.faktuur.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.application.Platform;

/// How the windows look: light, dark, with high contrast, or as the system does.
public enum Look {
    LIGHT, DARK, CONTRAST, SYSTEM;

    /// The sheet that the whole program is drawn with.
    public String theme() {
        return isDark() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
    }

    /// The sheets that each scene has besides.
    public List<String> sheets() {
        var ours = sheet("faktuur.css");
        return this == CONTRAST ? List.of(ours, sheet("contrast.css")) : List.of(ours);
    }

    /// Is it drawn light on dark?
    public boolean isDark() {
        return this == DARK || this == CONTRAST
                || this == SYSTEM && Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    }

    private static String sheet(String name) {
        return Look.class.getResource(name).toExternalForm();
    }
}
