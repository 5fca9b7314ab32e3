package org.faktuur.projects.actual;

/// What kind of work or thing a transaction is about (SPEC F2). What is sold on a product line bears the class of
/// material.
public enum TransactionClass {
    TIME, EXPENSE, MATERIAL, FEE, MILESTONE
}
