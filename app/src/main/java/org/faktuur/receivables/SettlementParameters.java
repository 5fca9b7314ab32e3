package org.faktuur.receivables;

/// The company's choice of how it settles.
public interface SettlementParameters {

    SettlementRules rules();

    void save(SettlementRules rules);
}
