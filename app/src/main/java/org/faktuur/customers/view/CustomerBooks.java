package org.faktuur.customers.view;

import java.util.List;
import java.util.stream.Stream;
import org.faktuur.company.Company;
import org.faktuur.customers.CustomerCodes;
import org.faktuur.customers.CustomerLists;
import org.faktuur.customers.Customers;
import org.faktuur.customers.OpenAmounts;
import org.faktuur.shell.Suggestion;
import org.faktuur.tax.VatCodes;
import org.joda.money.CurrencyUnit;

/// What the screens of customers read.
///
/// @param company whose customers they are: its currency and language are a new customer's
public record CustomerBooks(Customers customers, CustomerLists lists, CustomerCodes codes, VatCodes vatCodes,
                            Company company, OpenAmounts owed) {

    private static final int MOST = 12;

    /// Customers whose account, name or city begins with the words, for a look-up.
    List<Suggestion> suggest(String words) {
        return customers.find(words, MOST).stream().map(each -> new Suggestion(each.account(),
                each.address().city().isBlank() ? each.name() : each.name() + ", " + each.address().city())).toList();
    }

    /// The currencies that a customer may be invoiced in: the company's, and those of the trade.
    List<CurrencyUnit> currencies() {
        return Stream.concat(Stream.of(company.currency()),
                Stream.of("EUR", "NOK", "USD", "GBP", "SEK", "DKK").map(CurrencyUnit::of)).distinct().toList();
    }
}
