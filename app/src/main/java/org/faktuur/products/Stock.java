package org.faktuur.products;

import java.util.Collection;
import java.util.Map;
import org.faktuur.money.Quantity;

/// What lies in stock of the products that are counted. Deliveries take from it.
public interface Stock {

    /// What lies there of these items; an item that is not counted is left out.
    Map<String, Quantity> onHand(Collection<String> items);

    /// Counts an item: from now on this much lies there.
    void count(String item, Quantity quantity);

    /// What the posting that is being made leaves of an item that is counted.
    void leave(String item, Quantity quantity);
}
