package org.faktuur.sales;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.faktuur.session.Language;

/// What was changed for one invoice on the Setup tab; everything that is empty comes from the order, its customer and
/// the run (the specification, B3).
public record InvoiceSetup(Dates dates, Settling settling, Wording wording) {

    /// Nothing was changed.
    public static final InvoiceSetup AS_ORDERED = new InvoiceSetup(Dates.NONE, Settling.NONE, Wording.NONE);

    /// Its own invoice date, the date that the terms run from, and a fixed exchange rate: units of the company's
    /// currency for one of the invoice's.
    public record Dates(Optional<LocalDate> invoiceDate, Optional<LocalDate> documentDate,
                        Optional<BigDecimal> fixedRate) {

        public static final Dates NONE = new Dates(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// Terms of payment, method of payment, cash discount and posting profile by their codes.
    public record Settling(Optional<String> paymentTerms, Optional<String> paymentMethod,
                           Optional<String> cashDiscount, Optional<String> postingProfile) {

        public static final Settling NONE = new Settling(Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    /// The paper's language, the customer's own reference, and a note that is printed.
    public record Wording(Optional<Language> language, Optional<String> reference, Optional<String> note) {

        public static final Wording NONE = new Wording(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
