package org.faktuur.sales.view;

import java.util.List;
import java.util.Optional;
import org.faktuur.listing.Query;
import org.faktuur.outcome.Outcome;
import org.faktuur.sales.QuantityToInvoice;

/// Selects by the query that the test says beforehand, over real books.
final class WrittenSelect implements SelectOrders {

    private final SelectOrders real;
    Optional<Query> answer = Optional.of(Query.EVERYTHING);
    int asked;

    WrittenSelect(SelectOrders real) {
        this.real = real;
    }

    @Override
    public Optional<Selected> ask(Optional<Query> current, QuantityToInvoice quantity) {
        asked++;
        return answer.map(query -> new Selected(query, run(query, quantity).orElseThrow()));
    }

    @Override
    public Outcome<List<String>> run(Query query, QuantityToInvoice quantity) {
        return real.run(query, quantity);
    }
}
