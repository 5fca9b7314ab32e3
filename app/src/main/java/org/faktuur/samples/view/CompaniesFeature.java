package org.faktuur.samples.view;

import java.util.List;
import org.faktuur.samples.CompanyFounding;
import org.faktuur.shell.Act;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Feature;
import org.faktuur.shell.MenuItem;
import org.faktuur.shell.Module;

/// The front door to other companies: founding one, and opening one that is there.
public final class CompaniesFeature implements Feature {

    private static final String NEW = "CompaniesFeature.newCompany";

    private final CompanyFounding founding;
    private final Desk desk;

    /// Companies founded so, at this desk.
    public CompaniesFeature(CompanyFounding founding, Desk desk) {
        this.founding = founding;
        this.desk = desk;
    }

    @Override
    public List<MenuItem> menu() {
        return List.of(MenuItem.of(NEW, () -> new NewCompanyViewModel(founding, desk), Module.ORGANIZATION));
    }

    @Override
    public List<Act> acts() {
        return List.of(new Act("CompaniesFeature.open", "mdi2f-folder-open-outline", Command.of(() ->
                new NewCompanyViewModel(founding, desk).openOther().run()), false));
    }
}
