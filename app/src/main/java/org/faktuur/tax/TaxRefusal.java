package org.faktuur.tax;

import java.time.LocalDate;
import org.faktuur.money.Percent;
import org.faktuur.outcome.Refusal;

/// Why VAT could not be computed.
public sealed interface TaxRefusal extends Refusal {

    /// The code has no rate on that day.
    record NoRateOn(String code, LocalDate date) implements TaxRefusal {
    }

    /// A line names a code that the company has not.
    record NoSuchVatCode(String code) implements TaxRefusal {
    }

    /// The code has a rate from that day already.
    record RateStands(String code, LocalDate date) implements TaxRefusal {
    }

    /// A rate below 0 or above 100 per cent.
    record RateOutOfRange(Percent percent) implements TaxRefusal {
    }
}
