package org.faktuur.shell;

import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faktuur.listing.Filter;
import org.faktuur.listing.Sort;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Outcome;
import org.faktuur.tabular.CsvExport;
import org.faktuur.texts.Texts;
import org.faktuur.texts.Words;
import org.joda.money.Money;

/// Writes a list to a file that spreadsheets read: the rows that its filters leave, in its order, with the columns
/// that are shown and those that are aside until a person shows them. The headings are the names of the columns that filters and queries know, the same in every
/// language.
final class ListExport<R> {

    private static final int PAGE = 1000;

    private final PagedList<R> list;
    private final Texts texts;

    ListExport(PagedList<R> list, Texts texts) {
        this.list = list;
        this.texts = texts;
    }

    /// Asks where to, writes it behind the screen, and says how many rows were written.
    void ask() {
        var desk = list.desk();
        var name = list.shape().name().replaceAll(".*\\.", "") + ".csv";
        var sort = list.sort().get();
        var filters = list.shape().held(desk.session().today());
        desk.dialogs().fileToSave(Words.of("list.exportTitle"), name).ifPresent(file -> desk.background()
                .run(() -> write(file, sort, filters), written -> desk.navigator().say(switch (written) {
                    case Outcome.Done<Long>(var rows) -> Message.done(Words.of("list.exported",
                            Map.of("rows", rows, "file", file)));
                    case Outcome.Refused<Long>(var reasons) -> Message.refused(reasons);
                })));
    }

    private Outcome<Long> write(Path file, Sort sort, List<Filter> filters) {
        try {
            var columns = columns();
            var rows = new long[1];
            CsvExport.toFile(file, columns.stream().map(ListColumn::id).toList(), csv -> {
                for (var page = page(sort, filters, Optional.empty()); !page.isEmpty();
                        page = page(sort, filters, Optional.of(page.getLast()))) {
                    page.forEach(row -> csv.row(columns.stream().map(column -> cell(column.value().apply(row)))
                            .toArray()));
                    rows[0] += page.size();
                }
            });
            return Outcome.done(rows[0]);
        } catch (UncheckedIOException unwritable) {
            return Outcome.refused(new ListRefusal.NotWritten(file.toString(), unwritable.getCause().getMessage()));
        }
    }

    private List<ListColumn<R>> columns() {
        return list.layout().columns().stream().flatMap(each -> list.columns().stream()
                .filter(column -> column.id().equals(each.id()) && (each.visible() || column.hidden()))).toList();
    }

    private List<R> page(Sort sort, List<Filter> filters, Optional<R> after) {
        return list.asked().source().page(sort, filters, after, false, PAGE);
    }

    private Object cell(Object value) {
        return switch (value) {
            case Words words -> words.in(texts);
            case LocalDate _, Money _, Enum<?> _, BigDecimal _, Quantity _, Price _, Percent _, Integer _, Long _ -> value;
            case null -> null;
            default -> texts.worded(value);
        };
    }
}
