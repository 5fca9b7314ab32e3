package org.faktuur.receivables;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// What customers owed on a day, by how long they owed it: not due yet, then three spans of so many days, then older.
/// Its total is what the ledger's summary accounts said on that day.
///
/// @param rows by customer account
/// @param total of all customers
public record Ageing(LocalDate day, Spans spans, List<Row> rows, Row total) {

    /// How many spans there are, the one that is not due and the one that is oldest among them.
    public static final int COUNT = 5;

    /// How the age is reckoned.
    ///
    /// @param days how long a span is, above zero
    public record Spans(int days, Basis basis) {

        public static final Spans USUAL = new Spans(30, Basis.DUE_DATE);

        public Spans {
            if (days <= 0) {
                throw new IllegalArgumentException("a span of " + days + " days");
            }
        }

        /// In which span something falls: 0 is not due yet.
        int spanOf(AgedItem item, LocalDate day) {
            var from = basis == Basis.DUE_DATE ? item.dueDate() : item.date();
            var age = ChronoUnit.DAYS.between(from, day);
            return age <= 0 ? 0 : (int) Math.min((age - 1) / days + 1, COUNT - 1);
        }
    }

    /// From which day on the age is reckoned.
    public enum Basis {
        DUE_DATE, DOCUMENT_DATE
    }

    /// What a customer owed, span by span.
    public record Row(CustomerTransactionRow.Customer customer, List<Money> amounts, Money total) {

        public Row {
            amounts = List.copyOf(amounts);
        }
    }

    public Ageing {
        rows = List.copyOf(rows);
    }

    /// The ageing of what was open on a day.
    public static Ageing of(List<AgedItem> items, LocalDate day, Spans spans, CurrencyUnit accounting) {
        var byCustomer = new HashMap<CustomerTransactionRow.Customer, List<AgedItem>>();
        items.forEach(item -> byCustomer.computeIfAbsent(item.customer(), _ -> new ArrayList<>()).add(item));
        var rows = byCustomer.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue(), day, spans, accounting))
                .sorted(Comparator.comparing(row -> row.customer().account())).toList();
        return new Ageing(day, spans, rows,
                row(new CustomerTransactionRow.Customer("", ""), items, day, spans, accounting));
    }

    private static Row row(CustomerTransactionRow.Customer customer, List<AgedItem> items, LocalDate day, Spans spans,
                           CurrencyUnit accounting) {
        var none = Money.zero(accounting);
        var amounts = new ArrayList<>(Collections.nCopies(COUNT, none));
        items.forEach(item -> amounts.set(spans.spanOf(item, day),
                amounts.get(spans.spanOf(item, day)).plus(item.open())));
        return new Row(customer, amounts, amounts.stream().reduce(none, Money::plus));
    }
}
