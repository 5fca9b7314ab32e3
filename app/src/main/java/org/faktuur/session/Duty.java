package org.faktuur.session;

import java.util.Set;

/// As what somebody works on projects, which says what they may do there. Whoever runs the office alone is bookkeeper
/// and may do everything.
public enum Duty {
    TEAM_MEMBER(Set.of(Right.ENTER)),
    PROJECT_MANAGER(Set.of(Right.ENTER, Right.APPROVE, Right.CONTRACT, Right.DRAFT, Right.CONFIRM)),
    BOOKKEEPER(Set.of(Right.values()));

    private final Set<Right> rights;

    Duty(Set<Right> rights) {
        this.rights = rights;
    }

    /// May it be done?
    public boolean may(Right right) {
        return rights.contains(right);
    }
}
