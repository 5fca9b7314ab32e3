package org.faktuur.sales.view;

/// When the papers of a run are printed: each part of it as soon as it is posted, or all of them at its end.
public enum PrintWhen {
    CURRENT, AFTER
}
