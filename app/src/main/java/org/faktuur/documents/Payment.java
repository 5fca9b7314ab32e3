package org.faktuur.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How and when to pay: the terms in the buyer's language, the due date, and the reference to pay under.
///
/// @param offers what may be deducted for paying early, a sentence each
public record Payment(String terms, Optional<LocalDate> due, String reference, List<String> offers) {

    public Payment {
        offers = List.copyOf(offers);
    }

    /// Without a cash discount.
    public Payment(String terms, Optional<LocalDate> due, String reference) {
        this(terms, due, reference, List.of());
    }

    /// Nothing to pay.
    public static final Payment NONE = new Payment("", Optional.empty(), "");
}
