package org.faktuur.batch;

/// The company's choice for its jobs.
public interface BatchRulesKept {

    /// As chosen.
    BatchRules rules();

    /// Chooses.
    void save(BatchRules rules);
}
