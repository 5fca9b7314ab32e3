package org.faktuur.products;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The products.
public interface Products {

    Optional<Product> byItem(String item);

    /// Those of the items that exist, by item.
    Map<String, Product> byItems(Collection<String> items);

    /// At most so many whose number or name begins with or contains the words.
    List<Product> find(String words, int most);

    /// The item groups that products are in.
    List<String> itemGroups();

    /// Keeps new ones; fails when an item is taken.
    void add(Collection<Product> products);

    /// Changes one; false when somebody changed it since this version was read.
    boolean save(Product product);
}
