package org.faktuur;

import java.util.List;
import javafx.stage.Stage;
import org.faktuur.home.MonthAmounts;
import org.faktuur.home.WorkItems;
import org.faktuur.home.view.HomeViewModel;
import org.faktuur.session.DeskSession;
import org.faktuur.shell.Desk;
import org.faktuur.shell.DeskPreferences;
import org.faktuur.shell.DeskWindow;
import org.faktuur.shell.Feature;
import org.faktuur.shell.OpenCompany;
import org.faktuur.shell.ShellViewModel;

/// The desktop: the frame with every feature of one open company, beginning with the first page. Features that have
/// work waiting or amounts to show say so by being `WorkItems` or `MonthAmounts` as well.
public final class Desktop {

    private final DeskWindow window;
    private final List<Feature> features;

    /// The desktop of this company on this stage. To be made on the screen's thread.
    public Desktop(Stage stage, OpenCompany company, DeskSession session, DeskPreferences preferences) {
        this.window = new DeskWindow(stage, company, session, preferences);
        this.features = company.features(window.desk());
    }

    /// Shows the window with the first page, and behind it what was open the last time.
    public void show() {
        window.show(features);
        var home = new HomeViewModel(all(WorkItems.class), all(MonthAmounts.class),
                features.stream().flatMap(feature -> feature.acts().stream()).toList(), window.desk());
        window.model().open(home);
        window.model().openKeptTabs();
        window.model().open(home);
    }

    /// What the features' screens work with, for those who play or picture them.
    public Desk desk() {
        return window.desk();
    }

    /// The frame, for those who play or picture it.
    public ShellViewModel model() {
        return window.model();
    }

    private <T> List<T> all(Class<T> role) {
        return features.stream().filter(role::isInstance).map(role::cast).toList();
    }
}
