package org.faktuur.projects.billing.view;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.billing.CustomerInvoice;
import org.faktuur.shell.EntryColumn;
import org.faktuur.shell.EntryRows;

/// How the lines of the contract are printed on a customer's invoice, group by group. There are as many as lines.
public final class LayoutGroups implements EntryRows<GroupRow> {

    private static final String KEY = "CompleteInvoiceView.";

    private final ObservableList<GroupRow> rows = FXCollections.observableArrayList();

    LayoutGroups(List<CustomerInvoice.Group> groups, List<String> vatGroups) {
        groups.forEach(each -> rows.add(new GroupRow(each, Stream.concat(vatGroups.stream(),
                Stream.of(each.itemVatGroup())).distinct().toList())));
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
