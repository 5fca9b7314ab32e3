package org.faktuur.printing.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.faktuur.customers.Customers;
import org.faktuur.printing.PrintSetups;
import org.faktuur.printing.Printers;
import org.faktuur.shell.Suggestion;
import org.joda.money.CurrencyUnit;

/// What the page of print management reads.
///
/// @param accounting the company's currency
public record PrintBooks(PrintSetups setups, Customers customers, Printers printers, CurrencyUnit accounting) {

    private static final int MOST = 12;

    /// Customers whose account, name or city begins with the words, for a look-up.
    List<Suggestion> suggestCustomers(String words) {
        return customers.find(words, MOST).stream().map(each -> new Suggestion(each.account(), each.name())).toList();
    }

    /// Printers whose name holds the words, for a look-up.
    List<Suggestion> suggestPrinters(String words) {
        return printers.names().stream().filter(name -> name.toLowerCase(Locale.ROOT)
                .contains(words.toLowerCase(Locale.ROOT))).map(name -> new Suggestion(name, "")).toList();
    }

    /// The currencies that papers are in, after none of them.
    List<Optional<CurrencyUnit>> currencies() {
        return Stream.concat(Stream.of(Optional.<CurrencyUnit>empty()), Stream.concat(Stream.of(accounting),
                Stream.of("EUR", "NOK", "USD", "GBP", "SEK", "DKK").map(CurrencyUnit::of)).distinct()
                .map(Optional::of)).toList();
    }
}
