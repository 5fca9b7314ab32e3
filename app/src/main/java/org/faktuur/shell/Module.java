package org.faktuur.shell;

/// The modules of the navigation pane, in its order. Their icons are Ikonli's names.
public enum Module {
    RECEIVABLES("mdi2a-account-cash-outline"),
    LEDGER("mdi2b-book-open-variant"),
    PRODUCTS("mdi2p-package-variant-closed"),
    PROJECTS("mdi2b-briefcase-outline"),
    TAX("mdi2p-percent-outline"),
    ORGANIZATION("mdi2d-domain");

    private final String icon;

    Module(String icon) {
        this.icon = icon;
    }

    /// The name of its icon.
    public String icon() {
        return icon;
    }
}
