package org.faktuur.currency.view;

import java.util.List;
import org.faktuur.currency.AddExchangeRate;
import org.faktuur.currency.ExchangeRateLists;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Feature;
import org.faktuur.shell.MenuItem;
import org.faktuur.shell.Module;
import org.joda.money.CurrencyUnit;

/// The front door of currencies: the exchange rates.
public final class CurrencyFeature implements Feature {

    private final Desk desk;
    private final ExchangeRateLists lists;
    private final AddExchangeRate verb;
    private final CurrencyUnit accounting;

    /// A front door to the rates of a company with this currency.
    public CurrencyFeature(Desk desk, ExchangeRateLists lists, AddExchangeRate verb, CurrencyUnit accounting) {
        this.desk = desk;
        this.lists = lists;
        this.verb = verb;
        this.accounting = accounting;
    }

    @Override
    public List<MenuItem> menu() {
        return List.of(MenuItem.of("CurrencyFeature.rates",
                () -> new ExchangeRatesViewModel(desk, lists, verb, accounting), Module.LEDGER));
    }
}
