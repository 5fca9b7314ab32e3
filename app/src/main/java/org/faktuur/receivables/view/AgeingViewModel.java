package org.faktuur.receivables.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.outcome.Refusal;
import org.faktuur.receivables.Ageing;
import org.faktuur.shell.Command;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.EntryKind;
import org.faktuur.shell.FewRows;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.Page;
import org.faktuur.shell.PagedList;
import org.faktuur.texts.Words;

/// What customers owed on a day, by how long they owed it.
public final class AgeingViewModel implements Page {

    private static final String KEY = "AgeingView.";

    private final ReceivablesPages pages;
    private final EntryForm form = new EntryForm(_ -> "");
    private final EntryField<LocalDate> day;
    private final EntryField<Integer> days = form.field("days", EntryKind.whole(), Ageing.Spans.USUAL.days());
    private final EntryForm.Choice<Ageing.Basis> basis = form.choice("basis", Ageing.Spans.USUAL.basis());
    private final ReadOnlyObjectWrapper<Optional<Ageing>> ageing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final PagedList<Ageing.Row> rows;

    AgeingViewModel(ReceivablesPages pages) {
        this.pages = pages;
        this.day = form.field("day", EntryKind.date(), pages.desk().session().today());
        var columns = columns();
        this.rows = new PagedList<>("AgeingView.rows", new FewRows<>(this::shown, columns,
                row -> row.customer().account()), columns, pages.desk())
                .opening(row -> pages.desk().navigator().open(pages.statement(Optional.of(row.customer().account()))))
                .whenEmpty(KEY + "empty");
        day.value().subscribe((_, _) -> read());
        days.value().subscribe((_, _) -> read());
        basis.value().subscribe((_, _) -> read());
    }

    private static List<ListColumn<Ageing.Row>> columns() {
        var columns = new ArrayList<ListColumn<Ageing.Row>>();
        columns.add(ListColumn.<Ageing.Row>text("customer", KEY + "customer", row -> row.customer().account())
                .wide(110));
        columns.add(ListColumn.<Ageing.Row>text("name", KEY + "name", row -> row.customer().name()).wide(230));
        for (var at = 0; at < Ageing.COUNT; at++) {
            var span = at;
            columns.add(ListColumn.<Ageing.Row>amount("span" + at, KEY + "span" + at, row -> row.amounts().get(span))
                    .wide(115));
        }
        columns.add(ListColumn.<Ageing.Row>amount("total", KEY + "total", Ageing.Row::total).wide(125));
        return columns;
    }

    /// The day, the length of a span, and from when the age is reckoned.
    public EntryForm form() {
        return form;
    }

    /// Whose desk it is.
    public ReceivablesPages pages() {
        return pages;
    }

    /// Customer by customer.
    public PagedList<Ageing.Row> rows() {
        return rows;
    }

    /// What is shown; empty until it was read.
    public ReadOnlyObjectProperty<Optional<Ageing>> ageing() {
        return ageing.getReadOnlyProperty();
    }

    /// Shows it as a paper, to be printed or saved.
    public Command paper() {
        return Command.of("Shortcut+P", () -> ageing.get().ifPresent(pages.papers()::ageing))
                .unless(ageing.map(shown -> shown.isPresent() ? Optional.<Refusal>empty()
                        : Optional.of(new ReceivablesPageRefusal.StillReading())));
    }

    /// The account of the customer under the cursor.
    public Command statement() {
        return Command.of(() -> rows.open()).unless(rows.current().map(row -> row.isPresent() ? Optional.empty()
                : Optional.of(new ReceivablesPageRefusal.NoAccountChosen())));
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("ReceivablesFeature.ageing"));
    }

    @Override
    public ObservableValue<Words> status() {
        return ageing.map(shown -> shown.map(each -> Words.of(KEY + "sum", Map.of("total", each.total().total(),
                "day", each.day()))).orElse(Words.NONE));
    }

    @Override
    public void onShown() {
        read();
    }

    @Override
    public void refresh() {
        read();
    }

    private List<Ageing.Row> shown() {
        return ageing.get().map(Ageing::rows).orElse(List.of());
    }

    private void read() {
        if (!form.problems().isEmpty()) {
            return;
        }
        var wanted = day.get();
        var spans = new Ageing.Spans(Math.max(1, days.get()), basis.get());
        var accounting = pages.books().setup().accounting();
        pages.desk().background().run(() -> Ageing.of(pages.books().transactions().reports().openOn(wanted), wanted,
                spans, accounting), made -> {
            ageing.set(Optional.of(made));
            rows.refresh();
        });
    }
}
