package org.faktuur.products.view;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.faktuur.money.Quantity;
import org.faktuur.products.ProductLists;
import org.faktuur.products.Products;
import org.faktuur.products.Stock;
import org.faktuur.shell.Suggestion;
import org.faktuur.tax.VatCodes;

/// What the screens of products read.
///
/// @param picked how much of an item is picked for orders and not delivered
public record ProductBooks(Products products, ProductLists lists, VatCodes vatCodes, Stock stock,
                           Function<String, Quantity> picked) {

    /// Item groups that begin with the words, for a look-up.
    List<Suggestion> suggestGroups(String words) {
        var begins = words.toLowerCase(Locale.ROOT);
        return products.itemGroups().stream().filter(each -> each.toLowerCase(Locale.ROOT).startsWith(begins))
                .map(each -> new Suggestion(each, "")).toList();
    }
}
