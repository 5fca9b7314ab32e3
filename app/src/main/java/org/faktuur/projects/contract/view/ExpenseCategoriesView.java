package org.faktuur.projects.contract.view;

import javafx.fxml.FXML;
import org.faktuur.projects.contract.ExpenseCategory;
import org.faktuur.shell.SetupPane;
import org.faktuur.texts.Texts;

/// The categories of expenses, and at their side the current one.
public final class ExpenseCategoriesView {

    private final ExpenseCategoriesViewModel model;
    private final Texts texts;
    @FXML private SetupPane<ExpenseCategory> ExpenseCategoriesView;

    ExpenseCategoriesView(ExpenseCategoriesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        ExpenseCategoriesView.show(model.setup(), texts);
    }
}
