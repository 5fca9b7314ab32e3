package org.faktuur.customers.view;

import java.util.List;
import java.util.Optional;
import org.faktuur.customers.SaveCustomer;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.shell.Act;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Feature;
import org.faktuur.shell.FoundDocument;
import org.faktuur.shell.MenuItem;
import org.faktuur.shell.Module;
import org.faktuur.shell.Page;

/// The front door of customers: their list and their pages.
public final class CustomersFeature implements Feature {

    private final Desk desk;
    private final CustomerBooks books;
    private final SaveCustomer verb;

    /// A front door to these customers.
    public CustomersFeature(Desk desk, CustomerBooks books, SaveCustomer verb) {
        this.desk = desk;
        this.books = books;
        this.verb = verb;
    }

    @Override
    public List<MenuItem> menu() {
        return List.of(MenuItem.of("CustomersFeature.all",
                () -> new CustomerListViewModel(desk, books.lists(), this::create), Module.RECEIVABLES,
                "CustomersFeature.customers"));
    }

    @Override
    public boolean opens(DocumentKind kind) {
        return kind == DocumentKind.CUSTOMER;
    }

    @Override
    public Page open(DocumentRef document) {
        return new CustomerViewModel(desk, books, verb, Optional.of(document.number()));
    }

    @Override
    public List<Act> acts() {
        return List.of(new Act("CustomersFeature.new", "mdi2a-account-plus-outline", Command.of(this::create), false));
    }

    @Override
    public List<FoundDocument> find(String typed, int most) {
        return typed.isBlank() ? List.of() : books.customers().find(typed, most).stream()
                .map(each -> new FoundDocument(new DocumentRef(DocumentKind.CUSTOMER, each.account()), each.name()))
                .toList();
    }

    private void create() {
        desk.navigator().open(new CustomerViewModel(desk, books, verb, Optional.empty()));
    }
}
