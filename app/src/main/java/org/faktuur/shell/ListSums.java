package org.faktuur.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.faktuur.texts.Texts;
import org.faktuur.texts.Words;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// What the status bar says of a list: how many rows, how many of them marked, and the marked ones' amounts summed,
/// each currency by itself.
final class ListSums {

    private ListSums() {
    }

    static <R> Words of(OptionalLong count, List<R> marked, List<ListColumn<R>> columns) {
        return texts -> {
            var parts = new ArrayList<String>();
            count.ifPresent(rows -> parts.add(texts.text(rows == 1 ? "list.row" : "list.rows", Map.of("count", rows))));
            if (!marked.isEmpty()) {
                parts.add(texts.text("list.marked", Map.of("count", marked.size())));
                columns.stream().filter(column -> column.kind() == ListColumn.Kind.AMOUNT)
                        .forEach(column -> sum(marked, column, texts, parts));
            }
            return String.join("  ·  ", parts);
        };
    }

    private static <R> void sum(List<R> marked, ListColumn<R> column, Texts texts, List<String> parts) {
        var sums = new TreeMap<CurrencyUnit, Money>();
        for (var row : marked) {
            if (column.value().apply(row) instanceof Money money) {
                sums.merge(money.getCurrencyUnit(), money, Money::plus);
            }
        }
        sums.values().forEach(money -> parts.add(texts.text(column.key()) + " " + texts.formats().money(money)));
    }
}
