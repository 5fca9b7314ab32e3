package org.faktuur.projects.contract;

import org.faktuur.codes.CodeTable;

/// What projects are set up with.
public record ProjectCodes(CodeTable<Project> projects, CodeTable<ProjectRole> roles, CodeTable<Resource> resources,
                           CodeTable<ExpenseCategory> categories) {
}
