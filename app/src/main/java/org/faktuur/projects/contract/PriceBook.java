package org.faktuur.projects.contract;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.faktuur.money.Price;
import org.joda.money.CurrencyUnit;

/// All prices of projects. The newest that holds on a day counts; the list of the contract goes before the usual one.
public record PriceBook(List<ProjectPrice> prices) {

    public PriceBook {
        prices = List.copyOf(prices);
    }

    /// What is asked for.
    ///
    /// @param list the contract's price list; empty for the usual one
    public record Ask(ProjectPrice.Purpose purpose, String list, ProjectPrice.Priced of, CurrencyUnit currency,
                      LocalDate day) {
    }

    /// The price; empty where no list has one.
    public Optional<Price> price(Ask ask) {
        return on(ask, ask.list()).or(() -> on(ask, ""));
    }

    private Optional<Price> on(Ask ask, String list) {
        return prices.stream().filter(each -> each.purpose() == ask.purpose() && each.list().equals(list)
                        && each.of().equals(ask.of()) && each.currency().equals(ask.currency())
                        && !each.from().isAfter(ask.day()))
                .max(Comparator.comparing(ProjectPrice::from)).map(ProjectPrice::price);
    }
}
