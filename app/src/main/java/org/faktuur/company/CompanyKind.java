package org.faktuur.company;

/// Real books, the practice company, or a sample made from public data.
public enum CompanyKind {
    BOOKS, PRACTICE, SAMPLE
}
