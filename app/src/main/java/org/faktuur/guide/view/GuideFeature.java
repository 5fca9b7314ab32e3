package org.faktuur.guide.view;

import java.util.List;
import org.faktuur.guide.Guides;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Feature;
import org.faktuur.shell.MenuItem;
import org.faktuur.shell.Module;

/// The front door of the guides.
public final class GuideFeature implements Feature {

    private final Guides guides;
    private final Desk desk;
    private final boolean practice;

    /// The guides at this desk; `practice`: is the company that is open the practice company?
    public GuideFeature(Guides guides, Desk desk, boolean practice) {
        this.guides = guides;
        this.desk = desk;
        this.practice = practice;
    }

    @Override
    public List<MenuItem> menu() {
        return List.of(MenuItem.of("menu.guides", () -> new GuideListViewModel(guides, desk, practice),
                Module.ORGANIZATION));
    }
}
