package org.faktuur.projects.contract.store;

import static org.faktuur.database.schema.Tables.CONTRACT_LINE;
import static org.faktuur.database.schema.Tables.EXPENSE_CATEGORY;
import static org.faktuur.database.schema.Tables.PROJECT;
import static org.faktuur.database.schema.Tables.PROJECT_ENTRY;
import static org.faktuur.database.schema.Tables.PROJECT_RESOURCE;
import static org.faktuur.database.schema.Tables.PROJECT_ROLE;

import java.util.Arrays;
import java.util.List;
import org.faktuur.codes.CodeBearer;
import org.faktuur.codes.store.JooqCodes;
import org.faktuur.codes.store.JooqCodes.Bearer;
import org.faktuur.codes.store.JooqCodes.Rows;
import org.faktuur.money.Percent;
import org.faktuur.projects.contract.ExpenseCategory;
import org.faktuur.projects.contract.Project;
import org.faktuur.projects.contract.ProjectCodes;
import org.faktuur.projects.contract.ProjectRole;
import org.faktuur.projects.contract.Resource;
import org.jooq.DSLContext;

/// What projects are set up with, in the books.
public final class JooqProjectCodes {

    private JooqProjectCodes() {
    }

    /// All of it.
    public static ProjectCodes of(DSLContext dsl) {
        return new ProjectCodes(
                new JooqCodes<>(dsl, new Rows<>(PROJECT.CODE, row -> new Project(row.getCode(), row.getName(),
                        list(row.getTasks())), (one, row) -> {
                    row.setName(one.name());
                    row.setTasks(text(one.tasks()));
                }), Bearer.of(CodeBearer.CONTRACT_LINES, CONTRACT_LINE.CONTRACT, CONTRACT_LINE.PROJECT),
                        Bearer.of(CodeBearer.PROJECT_ENTRIES, PROJECT_ENTRY.PROJECT, PROJECT_ENTRY.PROJECT)),
                new JooqCodes<>(dsl, new Rows<>(PROJECT_ROLE.CODE, row -> new ProjectRole(row.getCode(),
                        row.getName()), (one, row) -> row.setName(one.name())),
                        Bearer.of(CodeBearer.RESOURCES, PROJECT_RESOURCE.NAME, PROJECT_RESOURCE.PROJECT_ROLE),
                        Bearer.of(CodeBearer.PROJECT_ENTRIES, PROJECT_ENTRY.PROJECT, PROJECT_ENTRY.PROJECT_ROLE)),
                new JooqCodes<>(dsl, new Rows<>(PROJECT_RESOURCE.CODE, row -> new Resource(row.getCode(),
                        row.getName(), row.getProjectRole()), (one, row) -> {
                    row.setName(one.name());
                    row.setProjectRole(one.role());
                }), Bearer.of(CodeBearer.PROJECT_ENTRIES, PROJECT_ENTRY.PROJECT, PROJECT_ENTRY.RESOURCE_CODE)),
                new JooqCodes<>(dsl, new Rows<>(EXPENSE_CATEGORY.CODE, row -> new ExpenseCategory(row.getCode(),
                        row.getName(), ExpenseCategory.Pricing.valueOf(row.getPricing()),
                        new Percent(row.getMarkup())), (one, row) -> {
                    row.setName(one.name());
                    row.setPricing(one.pricing().name());
                    row.setMarkup(one.markup().number());
                }), Bearer.of(CodeBearer.PROJECT_ENTRIES, PROJECT_ENTRY.PROJECT, PROJECT_ENTRY.ITEM)
                        .where(PROJECT_ENTRY.TRANSACTION_CLASS.eq("EXPENSE"))));
    }

    /// Texts as one column keeps them.
    static String text(Iterable<String> texts) {
        return String.join("\n", texts);
    }

    /// The texts that a column keeps.
    static List<String> list(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\n"));
    }
}
