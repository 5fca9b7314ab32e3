package org.faktuur.tax;

import java.time.LocalDate;
import org.faktuur.money.Percent;
import org.faktuur.outcome.Refusal;

/// Why VAT could not be computed, or its setup not changed.
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

    /// The name of a VAT code is one word.
    record CodeInOneWord() implements TaxRefusal {
    }

    /// There is a code of this name already.
    record CodeStands(String code) implements TaxRefusal {
    }

    /// A code of this kind has the rate 0 and no other.
    record KindBearsNoTax(VatKind kind) implements TaxRefusal {
    }

    /// A group needs a name.
    record NoGroupName() implements TaxRefusal {
    }

    /// There is a group of this name already.
    record GroupStands(String group) implements TaxRefusal {
    }

    /// There is no group of this name.
    record NoSuchGroup(String group) implements TaxRefusal {
    }

    /// A group in which no code stands taxes nothing.
    record NoCodeInGroup(String group) implements TaxRefusal {
    }

    /// Customers, orders, products or charges stand in the group.
    record GroupInUse(String group) implements TaxRefusal {
    }

    /// A rate below 0 or above 100 per cent.
    record RateOutOfRange(Percent percent) implements TaxRefusal {
    }
}
