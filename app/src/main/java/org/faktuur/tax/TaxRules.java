package org.faktuur.tax;

/// Where the company keeps how it computes its tax.
public interface TaxRules {

    /// As chosen; the standard until somebody chooses.
    TaxParameters parameters();

    /// Keeps a choice, for what is computed from now on.
    void save(TaxParameters parameters);
}
