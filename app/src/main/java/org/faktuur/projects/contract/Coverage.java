package org.faktuur.projects.contract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.faktuur.outcome.Outcome;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.actual.BillingType;
import org.faktuur.projects.actual.TransactionClass;

/// Which work a contract line takes: a project, classes of it, and all of its tasks or those that are named.
///
/// @param tasks the tasks that are named; of no meaning when all are taken
public record Coverage(String project, Set<TransactionClass> classes, boolean allTasks, Set<String> tasks) {

    public Coverage {
        classes = Set.copyOf(classes);
        tasks = Set.copyOf(tasks);
    }

    /// All tasks of a project, in these classes.
    public static Coverage ofAllTasks(String project, TransactionClass... classes) {
        return new Coverage(project, Set.of(classes), true, Set.of());
    }

    /// These tasks of a project, in these classes.
    public static Coverage ofTasks(String project, Set<String> tasks, TransactionClass... classes) {
        return new Coverage(project, Set.of(classes), false, tasks);
    }

    /// Does it take work of this class on this task?
    public boolean takes(String work, String task, TransactionClass transactionClass) {
        return project.equals(work) && classes.contains(transactionClass) && (allTasks || tasks.contains(task));
    }

    /// The classes in which both would take the same work: several lines of a contract may share a project and a
    /// class only where each names its tasks and none is named twice (SPEC F2).
    public Set<TransactionClass> overlap(Coverage other) {
        var both = EnumSet.noneOf(TransactionClass.class);
        both.addAll(classes);
        both.retainAll(other.classes);
        var apart = !allTasks && !other.allTasks && tasks.stream().noneMatch(other.tasks::contains);
        return project.equals(other.project) && !apart ? both : Set.of();
    }

    /// What a contract line says about billing what it takes, by task, role and category.
    ///
    /// @param freeTasks tasks that are non-chargeable whatever is done on them
    /// @param freeRoles roles whose time is non-chargeable
    /// @param freeCategories categories whose expenses are non-chargeable
    public record Chargeability(Set<String> freeTasks, Set<String> freeRoles, Set<String> freeCategories) {

        /// All of it is billed.
        public static final Chargeability ALL = new Chargeability(Set.of(), Set.of(), Set.of());

        public Chargeability {
            freeTasks = Set.copyOf(freeTasks);
            freeRoles = Set.copyOf(freeRoles);
            freeCategories = Set.copyOf(freeCategories);
        }
    }

    /// Whether a transaction is billed: class, then task, then role or category (SPEC F3, in this order).
    ///
    /// @param item the role of time, the category of an expense; of no meaning for other classes
    public BillingType billing(Chargeability charged, TransactionClass transactionClass, String task, String item) {
        if (!classes.contains(transactionClass)) {
            return BillingType.NOT_AVAILABLE;
        }
        if (!allTasks && charged.freeTasks().contains(task)) {
            return BillingType.NON_CHARGEABLE;
        }
        var free = switch (transactionClass) {
            case TIME -> charged.freeRoles().contains(item);
            case EXPENSE -> charged.freeCategories().contains(item);
            case MATERIAL, FEE, MILESTONE -> false;
        };
        return free ? BillingType.NON_CHARGEABLE : BillingType.CHARGEABLE;
    }

    /// The lines of a contract, in their order; refused when two of them would take the same work.
    public static Outcome<List<Coverage>> of(List<Coverage> lines) {
        for (var one = 0; one < lines.size(); one++) {
            for (var other = one + 1; other < lines.size(); other++) {
                var both = lines.get(one).overlap(lines.get(other));
                if (!both.isEmpty()) {
                    return Outcome.refused(new ProjectRefusal.LinesOverlap(one + 1, other + 1,
                            lines.get(one).project(), both.iterator().next()));
                }
            }
        }
        return Outcome.done(List.copyOf(lines));
    }
}
