package org.faktuur.receivables.store;

import static org.faktuur.database.schema.Tables.CUSTOMER_TRANSACTION;
import static org.jooq.impl.DSL.sum;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.faktuur.database.Database;
import org.faktuur.database.schema.tables.records.CustomerTransactionRecord;
import org.faktuur.listing.RowSource;
import org.faktuur.listing.store.JooqRows;
import org.faktuur.listing.store.JooqRows.Column;
import org.faktuur.money.Amounts;
import org.faktuur.receivables.CustomerTransaction;
import org.faktuur.receivables.CustomerTransactionLists;
import org.faktuur.receivables.CustomerTransactionRow;
import org.faktuur.receivables.Receivables;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// Customer transactions.
public final class JooqReceivables implements Receivables, CustomerTransactionLists {

    private final Database database;
    private final Supplier<CurrencyUnit> accounting;

    public JooqReceivables(Database database, Supplier<CurrencyUnit> accounting) {
        this.database = database;
        this.accounting = accounting;
    }

    @Override
    public void add(CustomerTransaction transaction) {
        var posting = database.posting();
        var row = new CustomerTransactionRecord();
        row.setPosting(posting.seq());
        row.setCustomerAccount(transaction.customerAccount());
        row.setDocumentNumber(transaction.documentNumber());
        row.setTransactionDate(transaction.date());
        row.setDueDate(transaction.dueDate());
        row.setCurrency(transaction.amount().getCurrencyUnit().getCode());
        row.setAmount(transaction.amount().getAmount());
        row.setAmountAccounting(transaction.accounting().getAmount());
        posting.add(row);
    }

    @Override
    public Map<String, Money> balances(Collection<String> accounts) {
        var balance = sum(CUSTOMER_TRANSACTION.AMOUNT_ACCOUNTING);
        return database.dsl().select(CUSTOMER_TRANSACTION.CUSTOMER_ACCOUNT, balance)
                .from(CUSTOMER_TRANSACTION)
                .where(CUSTOMER_TRANSACTION.CUSTOMER_ACCOUNT.in(accounts))
                .groupBy(CUSTOMER_TRANSACTION.CUSTOMER_ACCOUNT)
                .fetchMap(CUSTOMER_TRANSACTION.CUSTOMER_ACCOUNT,
                        row -> Amounts.of(accounting.get(), row.get(balance)));
    }

    @Override
    public RowSource<CustomerTransactionRow> all() {
        var posting = new Column<>("posting", CUSTOMER_TRANSACTION.POSTING, CustomerTransactionRow::posting);
        return new JooqRows<>(database.dsl(), new JooqRows.Source<>(CUSTOMER_TRANSACTION, posting,
                JooqReceivables::row, DSL.noCondition()),
                List.of(posting,
                        new Column<>("customer", CUSTOMER_TRANSACTION.CUSTOMER_ACCOUNT,
                                CustomerTransactionRow::customerAccount),
                        new Column<>("document", CUSTOMER_TRANSACTION.DOCUMENT_NUMBER,
                                CustomerTransactionRow::documentNumber),
                        new Column<>("date", CUSTOMER_TRANSACTION.TRANSACTION_DATE, CustomerTransactionRow::date),
                        new Column<>("dueDate", CUSTOMER_TRANSACTION.DUE_DATE, CustomerTransactionRow::dueDate),
                        new Column<>("amount", CUSTOMER_TRANSACTION.AMOUNT, row -> row.amount().getAmount()),
                        new Column<>("currency", CUSTOMER_TRANSACTION.CURRENCY,
                                row -> row.amount().getCurrencyUnit().getCode())));
    }

    /// Nothing settles a transaction yet, so all of it is open.
    private static CustomerTransactionRow row(Record row) {
        var amount = Amounts.of(row.get(CUSTOMER_TRANSACTION.CURRENCY), row.get(CUSTOMER_TRANSACTION.AMOUNT));
        return new CustomerTransactionRow(row.get(CUSTOMER_TRANSACTION.POSTING),
                row.get(CUSTOMER_TRANSACTION.CUSTOMER_ACCOUNT), row.get(CUSTOMER_TRANSACTION.DOCUMENT_NUMBER),
                row.get(CUSTOMER_TRANSACTION.TRANSACTION_DATE), row.get(CUSTOMER_TRANSACTION.DUE_DATE), amount,
                amount);
    }
}
