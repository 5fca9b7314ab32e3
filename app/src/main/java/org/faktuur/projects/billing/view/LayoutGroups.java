package org.faktuur.projects.billing.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.billing.CustomerInvoice;
import org.faktuur.shell.Command;
import org.faktuur.shell.EntryColumn;
import org.faktuur.shell.EntryRows;

/// How the lines of the contract are printed on a customer's invoice, group by group in the order of printing. There are
/// as many as lines.
public final class LayoutGroups implements EntryRows<GroupRow> {

    private static final String KEY = "CompleteInvoiceView.";

    private final ObservableList<GroupRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<GroupRow>> current = new SimpleObjectProperty<>(Optional.empty());
    private final Command up;
    private final Command down;

    LayoutGroups(List<CustomerInvoice.Group> groups, List<String> vatGroups) {
        groups.forEach(each -> rows.add(new GroupRow(each, Stream.concat(vatGroups.stream(),
                Stream.of(each.itemVatGroup())).distinct().toList())));
        this.up = Command.of("Alt+Up", () -> move(-1)).unless(whileAtEnd(0));
        this.down = Command.of("Alt+Down", () -> move(1)).unless(whileAtEnd(rows.size() - 1));
    }

    private ObservableValue<Optional<Refusal>> whileAtEnd(int end) {
        return Bindings.createObjectBinding(() -> current.get().filter(row -> rows.indexOf(row) != end)
                .map(_ -> Optional.<Refusal>empty())
                .orElseGet(() -> Optional.of(new CustomerInvoicePageRefusal.GroupStays())), current, rows);
    }

    private void move(int by) {
        current.get().ifPresent(row -> {
            var at = rows.indexOf(row);
            rows.remove(at);
            rows.add(at + by, row);
            current.set(Optional.of(row));
        });
    }

    /// The one that the cursor stands in.
    public ObjectProperty<Optional<GroupRow>> current() {
        return current;
    }

    /// Prints the current one before the one above it.
    public Command up() {
        return up;
    }

    /// Prints the current one after the one below it.
    public Command down() {
        return down;
    }

    @Override
    public ObservableList<GroupRow> rows() {
        return rows;
    }

    /// None is added: each is a line of the contract.
    @Override
    public void add(int at) {
    }

    /// None is deleted: each is a line of the contract.
    @Override
    public void delete(GroupRow row) {
    }

    @Override
    public boolean isBlank(GroupRow row) {
        return false;
    }

    /// The columns.
    public List<EntryColumn<GroupRow>> columns() {
        return List.of(EntryColumn.<GroupRow>shown("line", KEY + "line", 60,
                        row -> new ReadOnlyObjectWrapper<>(row.line())).right(),
                EntryColumn.typed("name", KEY + "groupName", 200, GroupRow::name),
                EntryColumn.typed("summary", KEY + "addedUp", 110, GroupRow::summary),
                EntryColumn.typed("vatGroup", KEY + "itemVatGroup", 150, GroupRow::vatGroup));
    }

    List<CustomerInvoice.Group> written() {
        return rows.stream().map(GroupRow::written).toList();
    }

    List<Refusal> problems() {
        return rows.stream().flatMap(row -> Stream.of(row.name(), row.summary(), row.vatGroup()))
                .flatMap(each -> each.wrong().get().stream()).distinct().toList();
    }
}
