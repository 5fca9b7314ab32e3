package org.faktuur.products;

import java.util.List;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.session.Transactions;

/// Creates or changes a product.
public final class SaveProduct {

    /// Why a product is not kept.
    public sealed interface ProductRefusal extends Refusal {

        /// The item is another product's.
        record ItemTaken(String item) implements ProductRefusal {
        }

        /// Item or name is empty.
        record ItemAndNameNeeded() implements ProductRefusal {
        }

        /// What one of it is called is empty.
        record UnitNeeded(String item) implements ProductRefusal {
        }

        /// A sales price below zero.
        record PriceBelowZero(String item) implements ProductRefusal {
        }

        /// A cost below zero.
        record CostBelowZero(String item) implements ProductRefusal {
        }

        /// There is no such product to be changed.
        record UnknownProduct(String item) implements ProductRefusal {
        }

        /// Somebody changed the product since it was read.
        record ProductChangedMeanwhile(String item) implements ProductRefusal {
        }
    }

    private final Products products;
    private final Transactions transactions;

    /// Into these products.
    public SaveProduct(Products products, Transactions transactions) {
        this.products = products;
        this.transactions = transactions;
    }

    /// Keeps a product; version 0 is a new one. Refused when the item is taken, item, name or unit is missing, price or
    /// cost is below zero, or somebody was faster. Lines that were typed before keep their name and price.
    public Outcome<Product> save(Product product) {
        return transactions.run(() -> {
            var item = product.item();
            if (item.isBlank() || product.name().isBlank()) {
                return Outcome.refused(new ProductRefusal.ItemAndNameNeeded());
            }
            if (product.unit().isBlank()) {
                return Outcome.refused(new ProductRefusal.UnitNeeded(item));
            }
            if (product.price().amount().signum() < 0) {
                return Outcome.refused(new ProductRefusal.PriceBelowZero(item));
            }
            if (product.cost().amount().signum() < 0) {
                return Outcome.refused(new ProductRefusal.CostBelowZero(item));
            }
            return product.version() == 0 ? add(product) : change(product);
        });
    }

    private Outcome<Product> add(Product product) {
        if (products.byItem(product.item()).isPresent()) {
            return Outcome.refused(new ProductRefusal.ItemTaken(product.item()));
        }
        products.add(List.of(product));
        return Outcome.done(products.byItem(product.item()).orElseThrow());
    }

    private Outcome<Product> change(Product product) {
        return products.save(product)
                ? Outcome.done(products.byItem(product.item()).orElseThrow())
                : Outcome.refused(new ProductRefusal.ProductChangedMeanwhile(product.item()));
    }
}
