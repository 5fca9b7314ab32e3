package org.faktuur.projects.entry.view;

import java.util.List;
import java.util.Locale;
import org.faktuur.currency.ExchangeRates;
import org.faktuur.products.Products;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.contract.Project;
import org.faktuur.projects.contract.ProjectCodes;
import org.faktuur.projects.contract.view.ProjectSetup;
import org.faktuur.projects.entry.ApproveEntries;
import org.faktuur.projects.entry.EntryLists;
import org.faktuur.projects.entry.SaveEntry;
import org.faktuur.projects.entry.SaveWeek;
import org.faktuur.projects.entry.SubmitEntries;
import org.faktuur.projects.entry.Week;
import org.faktuur.shell.Suggestion;
import org.joda.money.CurrencyUnit;

/// What the pages of entries read and do.
public record EntryBooks(EntryLists lists, ProjectCodes codes, Products products, Verbs verbs, Currencies currencies,
                         ReceiptPages receipts) {

    private static final int MOST = 12;

    /// What is done with entries.
    public record Verbs(SaveEntry save, SaveWeek week, SubmitEntries submit, ApproveEntries approve) {
    }

    /// The company's currency, those that can be chosen, and what they are worth.
    public record Currencies(CurrencyUnit home, List<CurrencyUnit> all, ExchangeRates rates) {
    }

    /// The company's currency.
    CurrencyUnit currency() {
        return currencies.home();
    }

    List<Suggestion> projects(String typed) {
        return ProjectSetup.beginning(codes.projects().all().stream(), typed);
    }

    List<Suggestion> tasks(String project, String typed) {
        return codes.projects().byCode(project).map(Project::tasks).orElse(List.of()).stream()
                .filter(each -> each.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT)))
                .map(each -> new Suggestion(each, "")).toList();
    }

    List<Suggestion> resources(String typed) {
        return ProjectSetup.beginning(codes.resources().all().stream(), typed);
    }

    List<Suggestion> roles(String typed) {
        return ProjectSetup.beginning(codes.roles().all().stream(), typed);
    }

    /// A beginning that only one project, task or role has stands for it.
    Week.Task completed(Week.Task typed) {
        var project = only(typed.project(), projects(typed.project()));
        return new Week.Task(project, only(typed.task(), tasks(project, typed.task())),
                only(typed.role(), roles(typed.role())));
    }

    private static String only(String typed, List<Suggestion> found) {
        return typed.isEmpty() || found.stream().anyMatch(each -> each.fill().equals(typed)) || found.size() != 1
                ? typed : found.getFirst().fill();
    }

    List<Suggestion> items(TransactionClass of, String typed) {
        return switch (of) {
            case EXPENSE -> ProjectSetup.beginning(codes.categories().all().stream(), typed);
            case MATERIAL -> products.find(typed, MOST).stream()
                    .map(each -> new Suggestion(each.item(), each.name())).toList();
            case TIME, FEE, MILESTONE -> List.of();
        };
    }
}
