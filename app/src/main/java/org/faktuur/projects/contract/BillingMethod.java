package org.faktuur.projects.contract;

/// How a contract line is billed (SPEC F2).
public enum BillingMethod {

    /// As costs arise, on the dates of a schedule.
    TIME_AND_MATERIAL,

    /// By milestones, whatever the cost.
    FIXED_PRICE
}
