package org.faktuur.projects.contract.view;

import java.util.List;
import java.util.Optional;
import org.faktuur.money.Percent;
import org.faktuur.projects.contract.ExpenseCategory;
import org.faktuur.projects.contract.ExpenseCategory.Pricing;
import org.faktuur.shell.CodedForm;
import org.faktuur.shell.Desk;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.EntryKind;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.SetupPage;
import org.faktuur.shell.SetupRows;

/// The page of what is spent on.
public final class ExpenseCategoriesViewModel implements SetupPage<ExpenseCategory> {

    private final CodedForm coded = new CodedForm(_ -> "");
    private final EntryForm.Choice<Pricing> pricing = coded.form().choice("editPricing", Pricing.AT_COST);
    private final EntryField<Percent> markup = coded.form().field("editMarkup", EntryKind.percent(), Percent.ZERO);
    private final SetupRows<ExpenseCategory> setup;

    /// The page at this desk.
    public ExpenseCategoriesViewModel(Desk desk, ProjectSetup books) {
        this.setup = new SetupRows<>("ProjectsFeature.categories", new SetupRows.Listing<>("ExpenseCategoriesView",
                books.codes().categories()::all, columns(), ExpenseCategory::code), new SetupRows.Editing<>(coded.form(), this::fill,
                this::written, SetupRows::called), SetupRows.Verbs.of(books.verbs().categories()), desk);
    }

    @Override
    public SetupRows<ExpenseCategory> setup() {
        return setup;
    }

    private void fill(Optional<ExpenseCategory> row) {
        coded.fill(row);
        pricing.value().set(row.map(ExpenseCategory::pricing).orElse(Pricing.AT_COST));
        markup.set(row.map(ExpenseCategory::markup).orElse(Percent.ZERO));
    }

    private ExpenseCategory written() {
        return new ExpenseCategory(coded.code(), coded.name(), pricing.get(), markup.get());
    }

    private static List<ListColumn<ExpenseCategory>> columns() {
        return List.of(ListColumn.text("code", "code.code", ExpenseCategory::code).wide(120),
                ListColumn.text("name", "code.name", ExpenseCategory::name).wide(240),
                ListColumn.<ExpenseCategory, Pricing>status("pricing", "ExpenseCategoriesView.pricing", Pricing.class,
                        ExpenseCategory::pricing).wide(170),
                ListColumn.number("markup", "ExpenseCategoriesView.markup", ExpenseCategory::markup));
    }
}
