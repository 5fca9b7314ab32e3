package org.faktuur.projects.contract;

import org.faktuur.outcome.Outcome;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.session.Transactions;

/// Keeps what units cost and are sold for.
public final class SaveProjectPrice {

    private final ProjectPrices prices;
    private final Transactions transactions;

    /// Among these prices.
    public SaveProjectPrice(ProjectPrices prices, Transactions transactions) {
        this.prices = prices;
        this.transactions = transactions;
    }

    /// Keeps one, in the place of one of the same list, thing, currency and day. Refused below zero, or for nothing.
    public Outcome<ProjectPrice> save(ProjectPrice price) {
        if (price.of().code().isBlank()) {
            return Outcome.refused(new ProjectRefusal.PriceOfNothing());
        }
        if (price.price().amount().signum() < 0) {
            return Outcome.refused(new ProjectRefusal.ProjectPriceBelowZero(price.of().code()));
        }
        return transactions.run(() -> {
            prices.save(price);
            return Outcome.done(price);
        });
    }

    /// Takes one away: what was priced by it stays as it is.
    public Outcome<ProjectPrice> remove(ProjectPrice price) {
        return transactions.run(() -> {
            prices.remove(price.id());
            return Outcome.done(price);
        });
    }
}
