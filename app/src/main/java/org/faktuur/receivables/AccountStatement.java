package org.faktuur.receivables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// A customer's account from one day to another, currency by currency: what was owed before, each document with the
/// balance after it, and what is owed at the end.
public record AccountStatement(CustomerTransactionRow.Customer customer, Span span, List<Part> parts) {

    /// From one day to another, both within.
    ///
    /// @param openOnly only what is open on the last day
    public record Span(LocalDate from, LocalDate to, boolean openOnly) {
    }

    /// The account in one currency.
    public record Part(CurrencyUnit currency, Money opening, List<Line> lines, Money closing) {

        public Part {
            lines = List.copyOf(lines);
        }
    }

    /// A document, and the balance after it.
    public record Line(AccountEntry entry, Money balance) {
    }

    public AccountStatement {
        parts = List.copyOf(parts);
    }

    /// The statement over everything that changed the account up to the last day.
    public static AccountStatement of(CustomerTransactionRow.Customer customer, Span span,
                                      List<AccountEntry> entries) {
        var byCurrency = new LinkedHashMap<CurrencyUnit, List<AccountEntry>>();
        entries.stream().filter(entry -> !entry.date().isAfter(span.to()))
                .sorted(Comparator.comparing(AccountEntry::date).thenComparing(AccountEntry::posting))
                .forEach(entry -> byCurrency.computeIfAbsent(entry.amount().getCurrencyUnit(),
                        _ -> new ArrayList<>()).add(entry));
        var parts = byCurrency.entrySet().stream().sorted(Comparator.comparing(entry -> entry.getKey().getCode()))
                .map(entry -> part(entry.getKey(), entry.getValue(), span))
                .filter(part -> !part.lines().isEmpty() || !part.opening().isZero()).toList();
        return new AccountStatement(customer, span, parts);
    }

    private static Part part(CurrencyUnit currency, List<AccountEntry> entries, Span span) {
        var none = Money.zero(currency);
        if (span.openOnly()) {
            return lines(currency, none, entries.stream().filter(entry -> !entry.open().isZero())
                    .map(entry -> new AccountEntry(entry.posting(), entry.document(), entry.date(), entry.dueDate(),
                            entry.open(), entry.open())).toList());
        }
        var opening = entries.stream().filter(entry -> entry.date().isBefore(span.from())).map(AccountEntry::amount)
                .reduce(none, Money::plus);
        return lines(currency, opening, entries.stream().filter(entry -> !entry.date().isBefore(span.from()))
                .toList());
    }

    private static Part lines(CurrencyUnit currency, Money opening, List<AccountEntry> entries) {
        var lines = new ArrayList<Line>();
        var balance = opening;
        for (var entry : entries) {
            balance = balance.plus(entry.amount());
            lines.add(new Line(entry, balance));
        }
        return new Part(currency, opening, lines, balance);
    }
}
