package org.faktuur.receivables;

/// How a cash discount goes with an overpayment (the specification, E5). SPECIFIC: the discount is what was offered,
/// and what was paid too much is a difference or stays open. UNSPECIFIC: the discount becomes smaller by it.
public enum DiscountUse {
    SPECIFIC, UNSPECIFIC
}
