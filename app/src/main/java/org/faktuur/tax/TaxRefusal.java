package org.faktuur.tax;

import java.time.LocalDate;
import org.faktuur.outcome.Refusal;

/// Why VAT could not be computed.
public sealed interface TaxRefusal extends Refusal {

    /// The code has no rate on that day.
    record NoRateOn(String code, LocalDate date) implements TaxRefusal {
    }

    /// A line names a code that the company has not.
    record NoSuchVatCode(String code) implements TaxRefusal {
    }
}
