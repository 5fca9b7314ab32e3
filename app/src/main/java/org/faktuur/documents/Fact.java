package org.faktuur.documents;

/// One particular of a paper: what it is and what it says.
record Fact(String label, String value) {

    boolean isKnown() {
        return !value.isBlank();
    }

    /// Too long to stand in a column beside others?
    boolean isLong() {
        return value.length() > 60;
    }
}
