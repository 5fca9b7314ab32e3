package org.faktuur.projects.contract.view;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.faktuur.codes.Coded;
import org.faktuur.codes.SaveCode;
import org.faktuur.projects.contract.ExpenseCategory;
import org.faktuur.projects.contract.Project;
import org.faktuur.projects.contract.ProjectCodes;
import org.faktuur.projects.contract.ProjectPrices;
import org.faktuur.projects.contract.ProjectRole;
import org.faktuur.projects.contract.Resource;
import org.faktuur.projects.contract.SaveProjectPrice;
import org.faktuur.shell.Suggestion;
import org.joda.money.CurrencyUnit;

/// What the pages of the setup of projects read and do.
///
/// @param currencies those that prices are in, the company's first
public record ProjectSetup(ProjectCodes codes, ProjectPrices prices, Verbs verbs, List<CurrencyUnit> currencies) {

    /// What keeps it and takes it away.
    public record Verbs(SaveCode<Project> projects, SaveCode<ProjectRole> roles, SaveCode<Resource> resources,
                        SaveCode<ExpenseCategory> categories, SaveProjectPrice prices) {
    }

    /// Those whose code or name begins so.
    public static List<Suggestion> beginning(Stream<? extends Coded> all, String typed) {
        var begins = typed.toLowerCase(Locale.ROOT);
        return all.filter(each -> each.code().toLowerCase(Locale.ROOT).startsWith(begins)
                        || each.name().toLowerCase(Locale.ROOT).startsWith(begins))
                .map(each -> new Suggestion(each.code(), each.name())).toList();
    }
}
