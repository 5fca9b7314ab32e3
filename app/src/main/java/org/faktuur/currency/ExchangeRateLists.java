package org.faktuur.currency;

import org.faktuur.listing.RowSource;

/// The exchange rates as lists: columns currency, validFrom, rate.
public interface ExchangeRateLists {

    /// Every rate of every currency.
    RowSource<ExchangeRate> all();
}
