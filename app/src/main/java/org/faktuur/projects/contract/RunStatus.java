package org.faktuur.projects.contract;

/// What became of a run of a schedule (SPEC F7).
public enum RunStatus {
    NOT_RUN, SUCCESSFUL, FAILED
}
