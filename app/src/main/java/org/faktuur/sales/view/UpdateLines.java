package org.faktuur.sales.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.faktuur.money.Quantity;
import org.faktuur.sales.DeliveredPart;
import org.faktuur.sales.SalesLine;
import org.faktuur.sales.SalesOrder;
import org.faktuur.shell.EntryRows;

/// The lines of the invoice that the dialog's tabs show. They are the orders': none is added, and deleting one here
/// leaves it off this invoice only.
public final class UpdateLines implements EntryRows<UpdateLine> {

    private final InvoicingFields fields;
    private final ObservableList<UpdateLine> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<UpdateLine>> current = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyBooleanWrapper bySlip = new ReadOnlyBooleanWrapper();

    UpdateLines(InvoicingFields fields) {
        this.fields = fields;
    }

    @Override
    public ObservableList<UpdateLine> rows() {
        return rows;
    }

    /// The line that the cursor stands on.
    public ObjectProperty<Optional<UpdateLine>> current() {
        return current;
    }

    /// Is the invoice of one packing slip, so that its number and date are shown?
    public ReadOnlyBooleanProperty bySlip() {
        return bySlip.getReadOnlyProperty();
    }

    @Override
    public void add(int at) {
        // The lines are the order's.
    }

    @Override
    public void delete(UpdateLine row) {
        lower(row, Quantity.ZERO);
    }

    @Override
    public boolean isBlank(UpdateLine row) {
        return true;
    }

    /// Shows the lines of this invoice to be; those that stay the same keep the cursor.
    void show(Optional<InvoiceToBe> shown, Map<Long, List<DeliveredPart>> delivered) {
        var places = shown.stream().flatMap(invoice -> invoice.orders().stream().flatMap(order ->
                order.lines().stream().map(line -> place(order, line, invoice.group().slip(), delivered))))
                .filter(place -> place.slip().isEmpty() || !place.parts().isEmpty()).toList();
        bySlip.set(shown.filter(invoice -> !invoice.group().slip().isEmpty()).isPresent());
        var same = places.size() == rows.size() && IntStream.range(0, places.size())
                .allMatch(at -> rows.get(at).shows(places.get(at), most(places.get(at), delivered)));
        if (!same) {
            rows.setAll(places.stream().map(place -> row(place, most(place, delivered))).toList());
            current.set(rows.stream().findFirst());
        }
        rows.forEach(row -> row.update().set(fields.updates().getOrDefault(row.key(), row.most())));
    }

    private UpdateLine.Place place(SalesOrder order, SalesLine line, String slip,
                                   Map<Long, List<DeliveredPart>> delivered) {
        return new UpdateLine.Place(order, line, slip, delivered.getOrDefault(line.id(), List.of()).stream()
                .filter(part -> slip.isEmpty() || part.slip().equals(slip)).toList());
    }

    private Quantity most(UpdateLine.Place place, Map<Long, List<DeliveredPart>> delivered) {
        return fields.parameters().take().mostOf(place.line(), place.slip(),
                delivered.getOrDefault(place.line().id(), List.of()));
    }

    private UpdateLine row(UpdateLine.Place place, Quantity most) {
        var made = new UpdateLine[1];
        made[0] = new UpdateLine(place, most, typed -> lower(made[0], typed));
        return made[0];
    }

    private void lower(UpdateLine row, Quantity asked) {
        if (asked.equals(row.most())) {
            fields.updates().remove(row.key());
        } else {
            fields.updates().put(row.key(), asked);
        }
    }
}
