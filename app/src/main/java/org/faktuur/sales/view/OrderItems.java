package org.faktuur.sales.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faktuur.money.Price;
import org.faktuur.products.Product;

/// The products for the lines of an order: what they cost its customer and how they are taxed for them.
final class OrderItems {

    private final SalesBooks books;

    OrderItems(SalesBooks books) {
        this.books = books;
    }

    /// The product of this number, or the only one whose name holds the words.
    Optional<OrderLine.Chosen> find(String typed, OrderHeader.LineTerms terms) {
        return books.products().byItem(typed).or(() -> only(books.products().find(typed, 2)))
                .map(product -> chosen(product, terms));
    }

    /// The products of these numbers, by number.
    Map<String, OrderLine.Chosen> read(List<String> items, OrderHeader.LineTerms terms) {
        var found = new HashMap<String, OrderLine.Chosen>();
        books.products().byItems(items).forEach((item, product) -> found.put(item, chosen(product, terms)));
        return found;
    }

    private static Optional<Product> only(List<Product> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private OrderLine.Chosen chosen(Product product, OrderHeader.LineTerms terms) {
        return new OrderLine.Chosen(product, price(product, terms), books.prices().salesTax().codes()
                .codesFor(terms.vatGroup(), product.classes().itemVatGroup()));
    }

    /// The product's price in the order's currency, at the rate of the order date; as it is where there is none.
    private Price price(Product product, OrderHeader.LineTerms terms) {
        return books.prices().rates().on(terms.currency(), terms.date())
                .map(rate -> rate.inThis(product.price(), terms.currency().getDecimalPlaces()))
                .orElse(product.price());
    }
}
