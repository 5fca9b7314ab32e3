package org.faktuur.invoices.store;

import static org.faktuur.database.schema.Tables.INVOICE;
import static org.faktuur.database.schema.Tables.INVOICE_CREDIT;
import static org.faktuur.database.schema.Tables.INVOICE_LINE;
import static org.faktuur.database.schema.Tables.INVOICE_PROJECT_ORIGINAL;
import static org.faktuur.database.schema.Tables.VOUCHER;

import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.faktuur.database.Database;
import org.faktuur.database.LineKey;
import org.faktuur.invoices.Invoice;
import org.faktuur.invoices.InvoiceKind;
import org.faktuur.invoices.InvoiceLists;
import org.faktuur.invoices.InvoiceRow;
import org.faktuur.invoices.Invoices;
import org.faktuur.listing.RowSource;
import org.faktuur.listing.store.JooqRows;
import org.faktuur.listing.store.JooqRows.Column;
import org.faktuur.money.Amounts;
import org.faktuur.money.Quantity;
import org.faktuur.money.Rounding;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// Posted invoices with their lines, charges and tax.
public final class JooqInvoices implements Invoices, InvoiceLists {

    private final Database database;
    private final Supplier<CurrencyUnit> accounting;
    private final StoredInvoice stored;

    public JooqInvoices(Database database, Supplier<CurrencyUnit> accounting) {
        this.database = database;
        this.accounting = accounting;
        this.stored = new StoredInvoice(database.dsl(), accounting);
    }

    @Override
    public void add(Invoice invoice) {
        var posting = database.posting();
        var records = new InvoiceRecords(invoice, posting.seq());
        var content = invoice.content().content();
        posting.add(records.header());
        for (var at = 0; at < content.lines().size(); at++) {
            posting.add(records.line(content.lines().get(at), at + 1));
        }
        records.deliveries().forEach(posting::add);
        records.credits().forEach(posting::add);
        new ProjectRecords(invoice.content(), posting.seq()).all().forEach(posting::add);
        for (var at = 0; at < content.charges().size(); at++) {
            posting.add(records.charge(content.charges().get(at), at + 1));
        }
        for (var at = 0; at < content.vat().size(); at++) {
            posting.add(records.tax(content.vat().get(at), at + 1));
        }
        records.offers().forEach(posting::add);
        records.reference().ifPresent(posting::add);
    }

    @Override
    public Optional<Invoice> byNumber(String number) {
        return database.dsl().fetchOptional(INVOICE, INVOICE.NUMBER.eq(number)).map(stored::invoice);
    }

    @Override
    public Optional<Invoice> byVoucher(String voucher) {
        return database.dsl().select(INVOICE.NUMBER).from(INVOICE)
                .where(INVOICE.POSTING.eq(DSL.select(VOUCHER.POSTING)
                        .from(VOUCHER)
                        .where(VOUCHER.NUMBER.eq(voucher))))
                .fetchOptional(INVOICE.NUMBER).flatMap(this::byNumber);
    }

    @Override
    public List<String> ofOrder(String orderNumber) {
        return database.dsl().selectDistinct(INVOICE.POSTING, INVOICE.NUMBER).from(INVOICE)
                .join(INVOICE_LINE).on(INVOICE.POSTING.eq(LineKey.documentOf(INVOICE_LINE.ID)))
                .where(INVOICE_LINE.ORDER_NUMBER.eq(orderNumber))
                .orderBy(INVOICE.POSTING).fetch(INVOICE.NUMBER);
    }

    @Override
    public Map<String, Map<Integer, Quantity>> credited(Collection<String> invoices) {
        var credited = new HashMap<String, Map<Integer, Quantity>>();
        if (!invoices.isEmpty()) {
            database.dsl().select(INVOICE_CREDIT.INVOICE, INVOICE_CREDIT.INVOICE_LINE, INVOICE_LINE.QUANTITY)
                    .from(INVOICE_CREDIT).join(INVOICE_LINE).on(INVOICE_LINE.ID.eq(INVOICE_CREDIT.ID))
                    .where(INVOICE_CREDIT.INVOICE.in(invoices))
                    .forEach(row -> credited.computeIfAbsent(row.value1(), _ -> new HashMap<>())
                            .merge(row.value2(), new Quantity(row.value3()).negated(), Quantity::plus));
        }
        return credited;
    }

    @Override
    public List<String> creditNotesOf(String invoice) {
        var postings = database.dsl().select(LineKey.documentOf(INVOICE_CREDIT.ID)).from(INVOICE_CREDIT)
                .where(INVOICE_CREDIT.INVOICE.eq(invoice))
                .union(DSL.select(LineKey.documentOf(INVOICE_PROJECT_ORIGINAL.ID)).from(INVOICE_PROJECT_ORIGINAL)
                        .where(INVOICE_PROJECT_ORIGINAL.INVOICE.eq(invoice))).fetch(0, Long.class);
        return postings.isEmpty() ? List.of() : database.dsl().select(INVOICE.NUMBER).from(INVOICE)
                .where(INVOICE.POSTING.in(postings)).orderBy(INVOICE.POSTING).fetch(INVOICE.NUMBER);
    }

    @Override
    public RowSource<InvoiceRow> all() {
        var posting = new Column<>("posting", INVOICE.POSTING, InvoiceRow::posting);
        return new JooqRows<>(database.dsl(),
                new JooqRows.Source<>(INVOICE, posting, JooqInvoices::row, DSL.noCondition()),
                List.of(posting,
                        new Column<>("number", INVOICE.NUMBER, InvoiceRow::number),
                        new Column<>("kind", INVOICE.KIND, row -> row.kind().name()),
                        new Column<>("invoiceDate", INVOICE.INVOICE_DATE, InvoiceRow::invoiceDate),
                        new Column<>("dueDate", INVOICE.DUE_DATE, InvoiceRow::dueDate),
                        new Column<>("customer", INVOICE.CUSTOMER_ACCOUNT, row -> row.customer().account()),
                        new Column<>("name", INVOICE.CUSTOMER_NAME, row -> row.customer().name()),
                        new Column<>("invoiceAccount", INVOICE.INVOICE_ACCOUNT,
                                row -> row.customer().invoiceAccount()),
                        new Column<>("net", INVOICE.NET, row -> row.net().getAmount()),
                        new Column<>("tax", INVOICE.TAX, row -> row.tax().getAmount()),
                        new Column<>("total", INVOICE.TOTAL, row -> row.total().getAmount()),
                        new Column<>("currency", INVOICE.CURRENCY, row -> row.total().getCurrencyUnit().getCode()),
                        new Column<>("voucher", INVOICE.VOUCHER, row -> row.links().voucher()),
                        new Column<>("orders", INVOICE.ORDER_NUMBERS, row -> row.links().orderNumbers())));
    }

    /// Summed day by day in the store: the months are this program's, not the database's.
    @Override
    public Map<YearMonth, Money> netByMonth(YearMonth first, YearMonth last) {
        var net = DSL.sum(INVOICE.NET.mul(INVOICE.EXCHANGE_RATE));
        var months = new TreeMap<YearMonth, Money>();
        for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            months.put(month, Money.zero(accounting.get()));
        }
        database.dsl().select(INVOICE.INVOICE_DATE, net).from(INVOICE)
                .where(INVOICE.INVOICE_DATE.between(first.atDay(1), last.atEndOfMonth()))
                .groupBy(INVOICE.INVOICE_DATE)
                .forEach(day -> months.merge(YearMonth.from(day.value1()), Money.of(accounting.get(), day.value2(),
                        Rounding.HALF_AWAY_FROM_ZERO), Money::plus));
        return months;
    }

    private static InvoiceRow row(Record row) {
        var currency = CurrencyUnit.of(row.get(INVOICE.CURRENCY));
        return new InvoiceRow(row.get(INVOICE.POSTING), row.get(INVOICE.NUMBER),
                InvoiceKind.valueOf(row.get(INVOICE.KIND)), row.get(INVOICE.INVOICE_DATE), row.get(INVOICE.DUE_DATE),
                new InvoiceRow.Customer(row.get(INVOICE.CUSTOMER_ACCOUNT), row.get(INVOICE.CUSTOMER_NAME),
                        row.get(INVOICE.INVOICE_ACCOUNT)),
                Amounts.of(currency, row.get(INVOICE.NET)), Amounts.of(currency, row.get(INVOICE.TAX)),
                Amounts.of(currency, row.get(INVOICE.TOTAL)),
                new InvoiceRow.Links(row.get(INVOICE.VOUCHER), row.get(INVOICE.ORDER_NUMBERS)));
    }
}
