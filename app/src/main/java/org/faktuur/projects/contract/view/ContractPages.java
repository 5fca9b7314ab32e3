package org.faktuur.projects.contract.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faktuur.customers.Customers;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.products.Products;
import org.faktuur.projects.contract.ContractConfirming;
import org.faktuur.projects.contract.ContractInvoicing;
import org.faktuur.projects.contract.ContractLimits;
import org.faktuur.projects.contract.ContractLists;
import org.faktuur.projects.contract.Contracts;
import org.faktuur.projects.contract.Project;
import org.faktuur.projects.contract.ProjectCodes;
import org.faktuur.projects.contract.SaveContract;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Suggestion;
import org.joda.money.CurrencyUnit;

/// Makes the pages of project contracts; what each of them works with.
public record ContractPages(Desk desk, Books books, Verbs verbs) {

    private static final int MOST = 12;

    /// What they read.
    ///
    /// @param currencies those that a contract may be in, the company's first
    public record Books(Contracts contracts, ContractLists lists, ProjectCodes codes, Customers customers,
                        Products products, ContractLimits limits, List<CurrencyUnit> currencies) {
    }

    /// What they do.
    public record Verbs(SaveContract save, ContractConfirming confirm, ContractInvoicing invoicing) {
    }

    /// The list of contracts.
    ContractListViewModel list() {
        return new ContractListViewModel(this);
    }

    /// The page of a contract, by its number.
    ContractViewModel contract(String number) {
        return new ContractViewModel(this, Optional.of(number), false);
    }

    /// Opens the page of a new contract.
    void create() {
        desk.navigator().open(new ContractViewModel(this, Optional.empty(), false));
    }

    /// Opens the page of a new contract that begins as this one.
    void copy(String number) {
        desk.navigator().open(new ContractViewModel(this, Optional.of(number), true));
    }

    /// Opens the page that makes invoices of these contracts.
    void invoice(List<String> contracts) {
        desk.navigator().open(new CreateProjectInvoicesViewModel(this, contracts));
    }

    /// Opens the page of a contract.
    void open(String number) {
        desk.navigator().open(new DocumentRef(DocumentKind.PROJECT_CONTRACT, number));
    }

    List<Suggestion> customers(String typed) {
        return books.customers().find(typed, MOST).stream()
                .map(each -> new Suggestion(each.account(), each.name())).toList();
    }

    List<Suggestion> products(String typed) {
        return books.products().find(typed, MOST).stream()
                .map(each -> new Suggestion(each.item(), each.name())).toList();
    }

    List<Suggestion> projects(String typed) {
        return ProjectSetup.beginning(books.codes().projects().all().stream(), typed);
    }

    /// The names of a list divided by `;` grow by one more: a task of the project, a role, a category.
    List<Suggestion> tasks(String project, String typed) {
        return more(books.codes().projects().byCode(project).map(Project::tasks).orElse(List.of()).stream()
                .map(each -> new Suggestion(each, "")).toList(), typed);
    }

    List<Suggestion> roles(String typed) {
        return more(books.codes().roles().all().stream().map(each -> new Suggestion(each.code(), each.name()))
                .toList(), typed);
    }

    List<Suggestion> categories(String typed) {
        return more(books.codes().categories().all().stream().map(each -> new Suggestion(each.code(), each.name()))
                .toList(), typed);
    }

    private static List<Suggestion> more(List<Suggestion> all, String typed) {
        var before = typed.substring(0, typed.lastIndexOf(';') + 1).strip();
        var begun = typed.substring(typed.lastIndexOf(';') + 1).strip().toLowerCase(Locale.ROOT);
        return all.stream().filter(each -> each.fill().toLowerCase(Locale.ROOT).startsWith(begun))
                .map(each -> new Suggestion(before.isEmpty() ? each.fill() : before + " " + each.fill(),
                        each.about())).toList();
    }
}
