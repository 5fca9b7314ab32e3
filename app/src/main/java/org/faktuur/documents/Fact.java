package org.faktuur.documents;

import java.util.List;

/// One particular of a paper: what it is and what it says. Of several parts, such as order numbers, each is kept whole.
record Fact(String label, List<String> parts) {

    Fact(String label, String value) {
        this(label, List.of(value));
    }

    String value() {
        return String.join(", ", parts);
    }

    boolean isKnown() {
        return !value().isBlank();
    }

    /// Too long to stand in a column beside others?
    boolean isLong() {
        return value().length() > 60;
    }
}
