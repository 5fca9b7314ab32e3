package org.faktuur.ledger;

/// What a part of an explanation is about.
public enum ExplanationTopic {
    SOURCE, RULE, FORMULA, CONVERSION, ROUNDING
}
