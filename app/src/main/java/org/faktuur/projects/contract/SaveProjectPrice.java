package org.faktuur.projects.contract;

import org.faktuur.outcome.Outcome;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.Rights;
import org.faktuur.session.Right;
import org.faktuur.session.Session;
import org.faktuur.session.Transactions;

/// Keeps what units cost and are sold for.
public final class SaveProjectPrice {

    private final ProjectPrices prices;
    private final Session session;
    private final Transactions transactions;

    /// Among these prices.
    public SaveProjectPrice(ProjectPrices prices, Session session, Transactions transactions) {
        this.prices = prices;
        this.session = session;
        this.transactions = transactions;
    }

    /// Keeps one, in the place of one of the same list, thing, currency and day. Refused below zero, or for nothing,
    /// and to whoever may not change contracts.
    public Outcome<ProjectPrice> save(ProjectPrice price) {
        if (price.of().code().isBlank()) {
            return Outcome.refused(new ProjectRefusal.PriceOfNothing());
        }
        if (price.price().amount().signum() < 0) {
            return Outcome.refused(new ProjectRefusal.ProjectPriceBelowZero(price.of().code()));
        }
        return new Rights(session).when(Right.CONTRACT, () -> transactions.run(() -> {
            prices.save(price);
            return Outcome.done(price);
        }));
    }

    /// Takes one away: what was priced by it stays as it is. Refused to whoever may not change contracts.
    public Outcome<ProjectPrice> remove(ProjectPrice price) {
        return new Rights(session).when(Right.CONTRACT, () -> transactions.run(() -> {
            prices.remove(price.id());
            return Outcome.done(price);
        }));
    }
}
