package org.faktuur.receivables.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.listing.Sort;
import org.faktuur.outcome.Refusal;
import org.faktuur.receivables.CustomerTransactionRow;
import org.faktuur.receivables.PaymentDraft;
import org.faktuur.receivables.TransactionKind;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.Page;
import org.faktuur.shell.PagedList;
import org.faktuur.texts.Words;

/// What documents made customers owe, and how much of it is open, newest first: of everybody or of one customer.
public final class CustomerTransactionsViewModel implements Page {

    private static final String KEY = "CustomerTransactionsView.";

    private final ReceivablesPages pages;
    private final Desk desk;
    private final Optional<String> customer;
    private final boolean openOnly;
    private final PagedList<CustomerTransactionRow> transactions;
    private final ObservableValue<Optional<Refusal>> none;

    CustomerTransactionsViewModel(ReceivablesPages pages, Optional<String> customer, boolean openOnly) {
        this.pages = pages;
        this.desk = pages.desk();
        this.customer = customer;
        this.openOnly = openOnly;
        transactions = new PagedList<>("CustomerTransactionsView.transactions",
                pages.books().transactions().lists().transactions(customer, openOnly), columns(), desk)
                .sortedBy(openOnly ? Sort.ascending("dueDate") : Sort.descending("posting"))
                .opening(row -> desk.navigator().open(row.document()))
                .whenEmpty(KEY + (openOnly ? "emptyOpen" : "empty"));
        none = transactions.choice().map(chosen -> chosen.isEmpty()
                ? Optional.of(new ReceivablesPageRefusal.NoTransactionChosen()) : Optional.empty());
    }

    private static List<ListColumn<CustomerTransactionRow>> columns() {
        return List.of(
                ListColumn.<CustomerTransactionRow>text("customer", KEY + "customer", row -> row.customer().account())
                        .wide(100),
                ListColumn.<CustomerTransactionRow>text("name", KEY + "name", row -> row.customer().name()).wide(200),
                ListColumn.<CustomerTransactionRow, TransactionKind>status("kind", KEY + "kind",
                        TransactionKind.class, CustomerTransactionRow::kind).wide(120),
                ListColumn.<CustomerTransactionRow>text("document", KEY + "document",
                        CustomerTransactionRow::documentNumber).wide(130),
                ListColumn.<CustomerTransactionRow>date("date", KEY + "date", CustomerTransactionRow::date).wide(114),
                ListColumn.<CustomerTransactionRow>date("dueDate", KEY + "dueDate", CustomerTransactionRow::dueDate)
                        .wide(114),
                ListColumn.<CustomerTransactionRow>amount("amount", KEY + "amount", CustomerTransactionRow::amount)
                        .wide(120),
                ListColumn.<CustomerTransactionRow>amount("open", KEY + "open", CustomerTransactionRow::open)
                        .wide(120),
                ListColumn.<CustomerTransactionRow>text("currency", KEY + "currency",
                        row -> row.amount().getCurrencyUnit().getCode()).wide(80));
    }

    /// The rows.
    public PagedList<CustomerTransactionRow> transactions() {
        return transactions;
    }

    /// Registers a payment, of the customer of the current row.
    public Command register() {
        return Command.of("Alt+N", () -> {
            var draft = PaymentDraft.on(desk.session().today());
            desk.dialogs().show(pages.register(account().map(draft::of).orElse(draft)));
            refresh();
        });
    }

    /// Settles what is open of the customer of the current row.
    public Command settle() {
        return Command.of(() -> account().ifPresent(each -> {
            desk.dialogs().show(pages.settle(each));
            refresh();
        })).unless(none);
    }

    /// Opens the document of the current row.
    public Command open() {
        return Command.of(() -> current().ifPresent(row -> desk.navigator().open(row.document()))).unless(none);
    }

    /// Shows what settled the current row.
    public Command settlements() {
        return Command.of(() -> current().ifPresent(row -> desk.navigator().open(pages.transaction(row))))
                .unless(none);
    }

    /// Opens the statement of the customer of the current row.
    public Command statement() {
        return Command.of(() -> desk.navigator().open(pages.statement(account()))).unless(none);
    }

    private Optional<CustomerTransactionRow> current() {
        return transactions.chosen().stream().findFirst();
    }

    private Optional<String> account() {
        return customer.or(() -> current().map(row -> row.customer().account()));
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(customer.map(account -> Words.of(KEY + "of", Map.of("account", account)))
                .orElse(Words.of(openOnly ? "ReceivablesFeature.open" : "ReceivablesFeature.transactions")));
    }

    @Override
    public ObservableValue<Words> status() {
        return transactions.status();
    }

    @Override
    public void onShown() {
        transactions.refresh();
    }

    @Override
    public void refresh() {
        transactions.refresh();
    }
}
