package org.faktuur.receivables.view;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.listing.Sort;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.receivables.CustomerTransactionLists;
import org.faktuur.receivables.CustomerTransactionRow;
import org.faktuur.shell.Desk;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.Page;
import org.faktuur.shell.PagedList;
import org.faktuur.texts.Words;

/// What documents made customers owe, and how much of it is open, newest first.
public final class CustomerTransactionsViewModel implements Page {

    private static final String KEY = "CustomerTransactionsView.";

    private final PagedList<CustomerTransactionRow> transactions;

    /// The list at this desk.
    public CustomerTransactionsViewModel(CustomerTransactionLists lists, Desk desk) {
        transactions = new PagedList<>("CustomerTransactionsView.transactions", lists.all(), List.of(
                ListColumn.<CustomerTransactionRow>text("customer", KEY + "customer",
                        row -> row.customer().account()).wide(120),
                ListColumn.<CustomerTransactionRow>text("document", KEY + "document",
                        CustomerTransactionRow::documentNumber).wide(130),
                ListColumn.date("date", KEY + "date", CustomerTransactionRow::date),
                ListColumn.date("dueDate", KEY + "dueDate", CustomerTransactionRow::dueDate),
                ListColumn.<CustomerTransactionRow>amount("amount", KEY + "amount", CustomerTransactionRow::amount)
                        .wide(130),
                ListColumn.<CustomerTransactionRow>amount("open", KEY + "open", CustomerTransactionRow::open)
                        .wide(130).unsorted(),
                ListColumn.<CustomerTransactionRow>text("currency", KEY + "currency",
                        row -> row.amount().getCurrencyUnit().getCode()).wide(80)), desk)
                .sortedBy(Sort.descending("posting"))
                .opening(row -> desk.navigator().open(row.document()))
                .whenEmpty(KEY + "empty");
    }

    /// The rows.
    public PagedList<CustomerTransactionRow> transactions() {
        return transactions;
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("ReceivablesFeature.transactions"));
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
