package org.faktuur.tax;

/// What is rounded once: the tax of each code, or that of all the codes of a line together (the specification, E4).
public enum TaxRounding {
    CODE, COMBINATION
}
