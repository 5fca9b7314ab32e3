package org.faktuur.customers.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.customers.CustomerLists;
import org.faktuur.customers.CustomerRow;
import org.faktuur.customers.Hold;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.FormRefusal;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.Page;
import org.faktuur.shell.PagedList;
import org.faktuur.texts.Words;

/// The list of all customers.
public final class CustomerListViewModel implements Page {

    private final PagedList<CustomerRow> list;
    private final Command create;
    private final Command edit;

    CustomerListViewModel(Desk desk, CustomerLists lists, Runnable creating) {
        this.create = Command.of("Alt+N", creating);
        this.list = new PagedList<>("CustomerListView", lists.all(), columns(), desk)
                .opening(row -> desk.navigator().open(new DocumentRef(DocumentKind.CUSTOMER, row.account())))
                .whenEmpty("CustomerListView.empty", "CustomersFeature.new", create);
        this.edit = Command.of(list::open).unless(list.current().map(row -> row.isPresent() ? Optional.empty()
                : Optional.of(new FormRefusal.NoRowChosen())));
    }

    /// The rows.
    public PagedList<CustomerRow> list() {
        return list;
    }

    /// Makes a new customer.
    public Command create() {
        return create;
    }

    /// Opens the customer of the current row.
    public Command edit() {
        return edit;
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("CustomersFeature.all"));
    }

    @Override
    public ObservableValue<Words> status() {
        return list.status();
    }

    @Override
    public void onShown() {
        list.refresh();
    }

    @Override
    public void refresh() {
        list.refresh();
    }

    private static List<ListColumn<CustomerRow>> columns() {
        return List.of(
                text("account", "CustomerField.ACCOUNT", CustomerRow::account, 120),
                text("name", "CustomerField.NAME", CustomerRow::name, 240),
                text("city", "CustomerField.CITY", CustomerRow::city, 150),
                text("group", "CustomerField.CUSTOMER_GROUP", CustomerRow::group, 120),
                text("currency", "CustomerField.CURRENCY", CustomerRow::currency, 80),
                ListColumn.amount("creditLimit", "CustomerField.CREDIT_LIMIT", CustomerRow::creditLimit),
                ListColumn.<CustomerRow, Hold>status("hold", "CustomerView.hold", Hold.class, CustomerRow::hold)
                        .wide(160));
    }

    private static ListColumn<CustomerRow> text(String id, String key, Function<CustomerRow, String> value, int wide) {
        return ListColumn.text(id, key, value).wide(wide);
    }
}
