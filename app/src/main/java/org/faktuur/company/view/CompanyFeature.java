package org.faktuur.company.view;

import java.util.List;
import org.faktuur.company.Companies;
import org.faktuur.company.SaveCompany;
import org.faktuur.numbering.NumberSequences;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Feature;
import org.faktuur.shell.MenuItem;
import org.faktuur.shell.Module;

/// The front door of the company: its particulars and its number sequences.
public final class CompanyFeature implements Feature {

    private final Desk desk;
    private final Companies companies;
    private final NumberSequences numbers;
    private final SaveCompany verb;

    /// A front door to this company.
    public CompanyFeature(Desk desk, Companies companies, NumberSequences numbers, SaveCompany verb) {
        this.desk = desk;
        this.companies = companies;
        this.numbers = numbers;
        this.verb = verb;
    }

    @Override
    public List<MenuItem> menu() {
        return List.of(MenuItem.of("CompanyFeature.company",
                () -> new CompanyViewModel(desk, companies, numbers, verb), Module.ORGANIZATION));
    }
}
