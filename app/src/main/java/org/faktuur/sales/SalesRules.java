package org.faktuur.sales;

/// Where the parameters for accounts receivable are kept.
public interface SalesRules {

    /// As they are now; what was never chosen is as a company starts.
    SalesParameters parameters();

    void save(SalesParameters parameters);
}
