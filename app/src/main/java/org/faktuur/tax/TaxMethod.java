package org.faktuur.tax;

/// What the tax is taken of: each line by itself, or the document's total (the specification, E4).
public enum TaxMethod {
    LINE, TOTAL
}
