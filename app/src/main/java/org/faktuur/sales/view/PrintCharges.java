package org.faktuur.sales.view;

/// How the paper shows charges: each by itself, or those of one code added up.
public enum PrintCharges {
    SHOW_DETAILS, SUMMARIZE
}
