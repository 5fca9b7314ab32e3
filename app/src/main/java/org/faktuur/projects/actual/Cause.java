package org.faktuur.projects.actual;

/// What wrote actuals.
public enum Cause {
    APPROVAL, CANCELLATION, CONTRACT, CONFIRMATION, CORRECTION
}
