package org.faktuur.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.session.Language;
import org.faktuur.texts.Words;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// A list page for tests: five thousand rows of every kind of column.
public final class TrialListViewModel implements Page {

    /// A row.
    public record Row(String number, LocalDate date, String name, DocumentKind kind, Language language, Money net,
            String currency) {
    }

    private static final List<String> NAMES = List.of("Cave Wholesales", "Forest Wholesales", "Sunset Wholesales",
            "Desert Wholesales of the Northern Provinces and Islands", "Oak Company");

    final PagedList<Row> rows;

    public TrialListViewModel(Desk desk, int size) {
        var columns = List.of(ListColumn.<Row>text("number", "DocumentKind.SALES_ORDER", Row::number).wide(110),
                ListColumn.<Row>date("date", "date", Row::date),
                ListColumn.<Row>text("name", "DocumentKind.CUSTOMER", Row::name).wide(200),
                ListColumn.<Row, DocumentKind>status("kind", "Module.RECEIVABLES", DocumentKind.class, Row::kind),
                ListColumn.<Row>amount("net", "amount", Row::net),
                ListColumn.<Row>text("currency", "Module.TAX", Row::currency).wide(70));
        var made = IntStream.rangeClosed(1, size).mapToObj(TrialListViewModel::row).toList();
        rows = new PagedList<>("TrialListView.rows", new MemoryRows<>(made, columns, Row::number), columns, desk)
                .whenEmpty("HomeView.nothingWaits", "open", Command.of(() -> { }))
                .opening(row -> desk.navigator().say(Message.done(Words.plain(row.number() + " opened"),
                        new Link(Words.of("open"), () -> { }), new Link(Words.of("print"), () -> { }))));
    }

    private static Row row(int each) {
        return new Row("SO-%06d".formatted(each), LocalDate.of(2026, 1, 1).plusDays(each % 320),
                NAMES.get(each % NAMES.size()), DocumentKind.values()[each % 4], Language.EN,
                Money.ofMinor(CurrencyUnit.EUR, (each * 7919L) % 500_000 - (each % 7 == 0 ? 600_000 : 0)), "EUR");
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("DocumentKind.SALES_ORDER"));
    }

    @Override
    public ObservableValue<Words> status() {
        return rows.status();
    }

    @Override
    public void onShown() {
        rows.refresh();
    }
}
