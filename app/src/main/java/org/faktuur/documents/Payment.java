package org.faktuur.documents;

import java.time.LocalDate;
import java.util.Optional;

/// How and when to pay: the terms in the buyer's language, the due date, and the reference to pay under.
public record Payment(String terms, Optional<LocalDate> due, String reference) {

    /// Nothing to pay.
    public static final Payment NONE = new Payment("", Optional.empty(), "");
}
