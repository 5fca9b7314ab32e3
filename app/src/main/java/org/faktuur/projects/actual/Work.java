package org.faktuur.projects.actual;

/// What was worked on, by whom, and what was used.
///
/// @param resource who worked; empty where nobody did
/// @param role as what that person worked
/// @param item the category of an expense, the product of material; empty for time
public record Work(String project, String task, String resource, String role, String item) {

    /// A project's task, by a person in a role.
    public static Work time(String project, String task, String resource, String role) {
        return new Work(project, task, resource, role, "");
    }
}
