package org.faktuur.sales.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.faktuur.money.Quantity;
import org.faktuur.sales.SalesLine;
import org.faktuur.shell.EntryRows;

/// The lines of the invoice that the dialog's tabs show. They are the order's: none is added, and deleting one here
/// leaves it off this invoice only.
public final class UpdateLines implements EntryRows<UpdateLine> {

    private final InvoicingFields fields;
    private final ObservableList<UpdateLine> rows = FXCollections.observableArrayList();

    UpdateLines(InvoicingFields fields) {
        this.fields = fields;
    }

    @Override
    public ObservableList<UpdateLine> rows() {
        return rows;
    }

    @Override
    public void add(int at) {
        // The lines are the order's.
    }

    @Override
    public void delete(UpdateLine row) {
        lower(row.line(), row.most(), Quantity.ZERO);
    }

    @Override
    public boolean isBlank(UpdateLine row) {
        return true;
    }

    /// Shows the lines of this invoice to be; those that stay the same keep the cursor.
    void show(Optional<InvoiceToBe> shown) {
        var lines = shown.map(InvoiceToBe::lines).orElse(List.of());
        var same = lines.size() == rows.size() && IntStream.range(0, lines.size())
                .allMatch(at -> rows.get(at).shows(lines.get(at), most(lines.get(at))));
        if (!same) {
            rows.setAll(lines.stream().map(line -> row(shown.orElseThrow(), line)).toList());
        }
        rows.forEach(row -> row.update().set(fields.updates().getOrDefault(row.line().id(), row.most())));
    }

    private UpdateLine row(InvoiceToBe invoice, SalesLine line) {
        var currency = invoice.before().orElseThrow().header().terms().currency();
        return new UpdateLine(invoice.order(), currency, line, most(line), typed -> lower(line, most(line), typed));
    }

    private Quantity most(SalesLine line) {
        return fields.quantity().get().of(line);
    }

    private void lower(SalesLine line, Quantity most, Quantity asked) {
        if (asked.equals(most)) {
            fields.updates().remove(line.id());
        } else {
            fields.updates().put(line.id(), asked);
        }
    }
}
