package org.faktuur.printing.view;

import org.faktuur.outcome.Refusal;

/// Why nothing is typed in a field of a line.
sealed interface PrintFieldRefusal extends Refusal {

    /// The screen is there without a name.
    record ScreenNeedsNoName() implements PrintFieldRefusal {
    }

    /// Only files have names.
    record OnlyFilesHaveNames() implements PrintFieldRefusal {
    }

    /// Only a printer makes several.
    record OnlyPrintersMakeSeveral() implements PrintFieldRefusal {
    }

    /// The line cannot go further.
    record LineStandsLast() implements PrintFieldRefusal {
    }

    /// The customer to try with is not named.
    record NameACustomerFirst() implements PrintFieldRefusal {
    }
}
