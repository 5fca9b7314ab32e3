package org.faktuur.sales.view;

import java.util.List;
import java.util.Optional;
import org.faktuur.listing.Query;
import org.faktuur.outcome.Outcome;
import org.faktuur.sales.QuantityToInvoice;

/// Lets the person at the desk select the orders to invoice by a query, and runs it again where selection is late.
public interface SelectOrders {

    /// What was selected: the query, and the numbers of the orders that it found at that moment.
    record Selected(Query query, List<String> numbers) {
        public Selected {
            numbers = List.copyOf(numbers);
        }
    }

    /// Shows the query dialog, which begins with `current` or else with the default query; orders of which this mode
    /// invoices nothing are left out.
    ///
    /// @return empty when it was left without selecting
    Optional<Selected> ask(Optional<Query> current, QuantityToInvoice quantity);

    /// The numbers of the orders that the query finds now, in its order. Reads the books: off the screen's thread.
    Outcome<List<String>> run(Query query, QuantityToInvoice quantity);
}
