package org.faktuur.customers.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.customers.Customer;
import org.faktuur.customers.SaveCustomer;
import org.faktuur.customers.SaveCustomer.CustomerRefusal;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.Link;
import org.faktuur.shell.Message;
import org.faktuur.shell.Page;
import org.faktuur.texts.Words;
import org.joda.money.Money;

/// A customer on its page, to be changed or made.
public final class CustomerViewModel implements Page {

    private record Read(Optional<Customer> customer, CustomerChoices choices, Optional<Money> owed) {
    }

    private final Desk desk;
    private final CustomerBooks books;
    private final SaveCustomer verb;
    private final CustomerForm customer;
    private final Command save;
    private final Command saveAndClose = Command.of("Shortcut+Enter", () -> saveThen(this::close));
    private final ReadOnlyObjectWrapper<Optional<String>> account;
    private final ReadOnlyObjectWrapper<Words> owed = new ReadOnlyObjectWrapper<>(Words.NONE);
    private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper();
    private boolean shownBefore;

    CustomerViewModel(Desk desk, CustomerBooks books, SaveCustomer verb, Optional<String> account) {
        this.desk = desk;
        this.books = books;
        this.verb = verb;
        this.account = new ReadOnlyObjectWrapper<>(account);
        this.customer = new CustomerForm(books);
        this.save = customer.form().saving(() -> saveThen(() -> { }));
    }

    /// Its fields.
    public EntryForm form() {
        return customer.form();
    }

    /// Where it stands.
    public Desk desk() {
        return desk;
    }

    /// Its account in the books; empty while it is new.
    public ReadOnlyObjectProperty<Optional<String>> account() {
        return account.getReadOnlyProperty();
    }

    /// Keeps it.
    public Command save() {
        return save;
    }

    /// What it owes; nothing while it is new.
    public ReadOnlyObjectProperty<Words> owed() {
        return owed.getReadOnlyProperty();
    }

    /// Opens its transactions.
    public Command transactions() {
        return Command.of(() -> account.get().ifPresent(known -> desk.navigator()
                        .open(new DocumentRef(DocumentKind.CUSTOMER_ACCOUNT, known))))
                .unless(account.map(known -> known.isPresent() ? Optional.empty()
                        : Optional.of(new CustomerPageRefusal.SaveCustomerFirst())));
    }

    /// Opens where its papers go.
    public Command printManagement() {
        return Command.of(() -> account.get().ifPresent(known -> desk.navigator()
                        .open(new DocumentRef(DocumentKind.PRINT_SETUP, known))))
                .unless(account.map(known -> known.isPresent() ? Optional.empty()
                        : Optional.of(new CustomerPageRefusal.SaveCustomerFirst())));
    }

    /// Keeps it where something was changed, and closes the page.
    public Command saveAndClose() {
        return saveAndClose;
    }

    @Override
    public ObservableValue<Words> title() {
        return account.flatMap(known -> form().changed().map(changed -> titled(known, changed)));
    }

    private static Words titled(Optional<String> account, boolean changed) {
        return texts -> account.map(known -> texts.text("CustomerView.title", Map.of("account", known)))
                .orElseGet(() -> texts.text("CustomersFeature.new")) + (changed ? " *" : "");
    }

    @Override
    public void onShown() {
        if (!shownBefore) {
            shownBefore = true;
            load();
        }
    }

    @Override
    public void refresh() {
        if (mayClose()) {
            load();
        }
    }

    @Override
    public boolean mayClose() {
        return form().mayClose(desk);
    }

    @Override
    public ReadOnlyBooleanProperty closed() {
        return closed.getReadOnlyProperty();
    }

    private void close() {
        closed.set(true);
    }

    private void load() {
        var wanted = account.get();
        desk.background().run(() -> new Read(wanted.flatMap(books.customers()::byAccount),
                CustomerChoices.of(books), wanted.map(books.owed()::of)), read -> {
            owed.set(read.owed().map(each -> (Words) texts -> texts.worded(each)).orElse(Words.NONE));
            if (read.customer().isPresent()) {
                customer.show(read.customer().get(), read.choices());
            } else if (wanted.isPresent()) {
                desk.navigator().say(Message.refused(List.of(
                        new CustomerRefusal.UnknownCustomer(wanted.get()))));
                close();
            } else {
                customer.showNew(read.choices());
            }
        });
    }

    private void saveThen(Runnable then) {
        if (!form().changed().get()) {
            then.run();
            return;
        }
        var written = customer.written();
        form().keep(desk, () -> verb.save(written), kept -> {
            account.set(Optional.of(kept.account()));
            customer.show(kept);
            desk.navigator().say(Message.done(Words.of("CustomerView.saved", Map.of("name", kept.name())),
                    Link.to(new DocumentRef(DocumentKind.CUSTOMER, kept.account()), desk.navigator())));
            then.run();
        });
    }
}
