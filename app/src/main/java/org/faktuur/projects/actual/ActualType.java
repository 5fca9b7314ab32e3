package org.faktuur.projects.actual;

/// What an actual says: what work cost, what may be billed of it, what was billed (SPEC G4).
public enum ActualType {
    COST, UNBILLED_SALES, BILLED_SALES
}
