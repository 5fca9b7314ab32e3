package org.faktuur.projects.actual;

/// What an actual came from: the entry, milestone, product line or manual invoice detail of this number.
public record Source(Kind kind, long id) {

    /// The kinds of sources.
    public enum Kind {
        ENTRY, MILESTONE, PRODUCT_LINE, INVOICE_DETAIL
    }
}
