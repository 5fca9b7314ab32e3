package org.faktuur.products;

import org.faktuur.money.Quantity;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.session.Transactions;

/// Corrects what lies in stock of a product to what was counted. From then on the product is a counted one.
public final class CountStock {

    /// Why a count is not taken.
    public sealed interface StockRefusal extends Refusal {

        /// A service does not lie in stock.
        record NotStocked(String item) implements StockRefusal {
        }

        /// Less than nothing cannot lie there.
        record CountBelowZero(String item) implements StockRefusal {
        }
    }

    private final Products products;
    private final Stock stock;
    private final Transactions transactions;

    /// Of these products, in this stock.
    public CountStock(Products products, Stock stock, Transactions transactions) {
        this.products = products;
        this.stock = stock;
        this.transactions = transactions;
    }

    /// From now on this much lies there; answers it. Refused for an unknown product, for one that is not stocked, and
    /// below zero.
    public Outcome<Quantity> count(String item, Quantity counted) {
        return transactions.run(() -> products.byItem(item).map(product -> {
            if (!product.classes().stocked()) {
                return Outcome.<Quantity>refused(new StockRefusal.NotStocked(item));
            }
            if (counted.sign() < 0) {
                return Outcome.<Quantity>refused(new StockRefusal.CountBelowZero(item));
            }
            stock.count(item, counted);
            return Outcome.done(counted);
        }).orElseGet(() -> Outcome.refused(new SaveProduct.ProductRefusal.UnknownProduct(item))));
    }
}
