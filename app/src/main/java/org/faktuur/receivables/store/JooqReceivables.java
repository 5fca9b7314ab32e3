package org.faktuur.receivables.store;

import static org.faktuur.database.schema.Tables.CUSTOMER;
import static org.faktuur.database.schema.Tables.CUSTOMER_TRANSACTION;
import static org.faktuur.database.schema.Tables.INVOICE;
import static org.faktuur.database.schema.Tables.SETTLEMENT;
import static org.faktuur.database.schema.Tables.SETTLEMENT_LINE;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.faktuur.database.Database;
import org.faktuur.database.LineKey;
import org.faktuur.database.schema.tables.records.CustomerTransactionRecord;
import org.faktuur.listing.RowSource;
import org.faktuur.listing.store.JooqRows;
import org.faktuur.listing.store.JooqRows.Column;
import org.faktuur.money.Amounts;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.receivables.CustomerTransaction;
import org.faktuur.receivables.CustomerTransactionLists;
import org.faktuur.receivables.CustomerTransactionRow;
import org.faktuur.receivables.OpenTransaction;
import org.faktuur.receivables.Receivables;
import org.faktuur.receivables.TransactionKind;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// Customer transactions, and what of them is open.
public final class JooqReceivables implements Receivables, CustomerTransactionLists {

    private static final Field<BigDecimal> OPEN = OpenTransactions.OPEN.as("open_amount");
    private static final Table<?> NAMED = CUSTOMER_TRANSACTION.leftJoin(CUSTOMER)
            .on(CUSTOMER.ACCOUNT.eq(CUSTOMER_TRANSACTION.CUSTOMER_ACCOUNT));

    private final Database database;
    private final Supplier<CurrencyUnit> accounting;
    private final OpenTransactions open;

    public JooqReceivables(Database database, Supplier<CurrencyUnit> accounting) {
        this.database = database;
        this.accounting = accounting;
        this.open = new OpenTransactions(database.dsl(), accounting);
    }

    @Override
    public void add(CustomerTransaction transaction) {
        var posting = database.posting();
        var row = new CustomerTransactionRecord();
        row.setPosting(posting.seq());
        row.setKind(transaction.document().kind().name());
        row.setSummaryAccount(transaction.summaryAccount());
        row.setCustomerAccount(transaction.customerAccount());
        row.setDocumentNumber(transaction.document().number());
        row.setTransactionDate(transaction.date());
        row.setDueDate(transaction.dueDate());
        row.setCurrency(transaction.owed().amount().getCurrencyUnit().getCode());
        row.setAmount(transaction.owed().amount().getAmount());
        row.setAmountAccounting(transaction.owed().accounting().getAmount());
        posting.add(row);
    }

    @Override
    public long posting() {
        return database.posting().seq();
    }

    /// What documents made them owe, less what was settled: the difference is discounts and exchange rates.
    @Override
    public Map<String, Money> balances(Collection<String> accounts) {
        var owed = sum(CUSTOMER_TRANSACTION.AMOUNT_ACCOUNTING);
        var balances = new HashMap<String, Money>();
        database.dsl().select(CUSTOMER_TRANSACTION.CUSTOMER_ACCOUNT, owed)
                .from(CUSTOMER_TRANSACTION)
                .where(CUSTOMER_TRANSACTION.CUSTOMER_ACCOUNT.in(accounts))
                .groupBy(CUSTOMER_TRANSACTION.CUSTOMER_ACCOUNT)
                .forEach(row -> balances.put(row.value1(), Amounts.of(accounting.get(), row.value2())));
        var settled = sum(SETTLEMENT_LINE.SETTLED_ACCOUNTING);
        database.dsl().select(SETTLEMENT.CUSTOMER_ACCOUNT, settled).from(SETTLEMENT)
                .join(SETTLEMENT_LINE).on(LineKey.isOf(SETTLEMENT_LINE.ID, SETTLEMENT.POSTING))
                .where(SETTLEMENT.CUSTOMER_ACCOUNT.in(accounts)).groupBy(SETTLEMENT.CUSTOMER_ACCOUNT)
                .forEach(row -> balances.merge(row.value1(),
                        Amounts.of(accounting.get(), row.value2()).negated(), Money::plus));
        return balances;
    }

    @Override
    public List<OpenTransaction> open(String account) {
        return open.where(CUSTOMER_TRANSACTION.CUSTOMER_ACCOUNT.eq(account));
    }

    @Override
    public List<OpenTransaction> open(List<Long> postings) {
        return open.where(CUSTOMER_TRANSACTION.POSTING.in(postings));
    }

    /// Invoices are found by their number; the transactions have no order of numbers.
    @Override
    public List<OpenTransaction> openNumbered(Collection<String> numbers) {
        return numbers.isEmpty() ? List.of() : open(database.dsl().select(INVOICE.POSTING).from(INVOICE)
                .where(INVOICE.NUMBER.in(numbers)).fetch(INVOICE.POSTING));
    }

    @Override
    public List<OpenTransaction> openOver(Money amount) {
        return open.where(CUSTOMER_TRANSACTION.AMOUNT.eq(amount.getAmount())
                .and(CUSTOMER_TRANSACTION.CURRENCY.eq(amount.getCurrencyUnit().getCode())));
    }

    @Override
    public Optional<CustomerTransactionRow> row(DocumentRef document) {
        return database.dsl().select(NAMED.fields()).select(OPEN).from(NAMED)
                .where(CUSTOMER_TRANSACTION.DOCUMENT_NUMBER.eq(document.number()))
                .and(CUSTOMER_TRANSACTION.KIND.eq(document.kind().name()))
                .fetchOptional(JooqReceivables::row);
    }

    @Override
    public RowSource<CustomerTransactionRow> transactions(Optional<String> customer, boolean openOnly) {
        var posting = new Column<>("posting", CUSTOMER_TRANSACTION.POSTING, CustomerTransactionRow::posting);
        Condition always = DSL.and(customer.map(CUSTOMER_TRANSACTION.CUSTOMER_ACCOUNT::eq).orElse(DSL.noCondition()),
                openOnly ? OpenTransactions.OPEN.ne(BigDecimal.ZERO) : DSL.noCondition());
        return new JooqRows<>(database.dsl(), new JooqRows.Source<>(NAMED, posting, JooqReceivables::row, always,
                List.of(OPEN)),
                List.of(posting,
                        new Column<>("customer", CUSTOMER_TRANSACTION.CUSTOMER_ACCOUNT,
                                row -> row.customer().account()),
                        new Column<>("name", CUSTOMER.NAME, row -> row.customer().name()),
                        new Column<>("kind", CUSTOMER_TRANSACTION.KIND, row -> row.kind().name()),
                        new Column<>("document", CUSTOMER_TRANSACTION.DOCUMENT_NUMBER,
                                CustomerTransactionRow::documentNumber),
                        new Column<>("date", CUSTOMER_TRANSACTION.TRANSACTION_DATE, CustomerTransactionRow::date),
                        new Column<>("dueDate", CUSTOMER_TRANSACTION.DUE_DATE, CustomerTransactionRow::dueDate),
                        new Column<>("amount", CUSTOMER_TRANSACTION.AMOUNT, row -> row.amount().getAmount()),
                        new Column<>("open", OpenTransactions.OPEN, row -> row.open().getAmount()),
                        new Column<>("currency", CUSTOMER_TRANSACTION.CURRENCY,
                                row -> row.amount().getCurrencyUnit().getCode())));
    }

    private static CustomerTransactionRow row(Record row) {
        var currency = row.get(CUSTOMER_TRANSACTION.CURRENCY);
        return new CustomerTransactionRow(row.get(CUSTOMER_TRANSACTION.POSTING),
                TransactionKind.valueOf(row.get(CUSTOMER_TRANSACTION.KIND)),
                new CustomerTransactionRow.Customer(row.get(CUSTOMER_TRANSACTION.CUSTOMER_ACCOUNT),
                        Optional.ofNullable(row.get(CUSTOMER.NAME)).orElse("")),
                row.get(CUSTOMER_TRANSACTION.DOCUMENT_NUMBER), row.get(CUSTOMER_TRANSACTION.TRANSACTION_DATE),
                row.get(CUSTOMER_TRANSACTION.DUE_DATE),
                Amounts.of(currency, row.get(CUSTOMER_TRANSACTION.AMOUNT)), Amounts.of(currency, row.get(OPEN)));
    }
}
