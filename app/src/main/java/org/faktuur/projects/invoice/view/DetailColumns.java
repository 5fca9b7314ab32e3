package org.faktuur.projects.invoice.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.faktuur.shell.EntryColumn;

/// What the details of a project invoice show.
final class DetailColumns {

    private static final String KEY = "ProjectInvoiceView.";

    private DetailColumns() {
    }

    static List<EntryColumn<DetailRow>> all() {
        return List.of(shown("date", 120, DetailRow::date),
                EntryColumn.<DetailRow>typed("description", KEY + "description", 130, DetailRow::description)
                        .marked(row -> Optional.of(row.transactionClass())),
                shown("who", 100, DetailRow::who),
                shown("original", 70, DetailRow::original).right(),
                EntryColumn.<DetailRow>typed("quantity", KEY + "quantity", 80, DetailRow::quantity).right(),
                EntryColumn.<DetailRow>typed("price", KEY + "price", 92, DetailRow::price).right(),
                EntryColumn.<DetailRow>shown("amount", KEY + "amount", 108, DetailRow::amount).right(),
                EntryColumn.typed("billing", KEY + "billing", 130, DetailRow::billing),
                EntryColumn.typed("external", KEY + "external", 100, DetailRow::external));
    }

    private static EntryColumn<DetailRow> shown(String id, int width, Function<DetailRow, ?> part) {
        return EntryColumn.shown(id, KEY + id, width, row -> new ReadOnlyObjectWrapper<>(part.apply(row)));
    }
}
