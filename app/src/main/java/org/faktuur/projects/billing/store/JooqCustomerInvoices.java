package org.faktuur.projects.billing.store;

import static org.faktuur.database.schema.Tables.ACTUAL;
import static org.faktuur.database.schema.Tables.CONFIRMED_INVOICE;
import static org.faktuur.database.schema.Tables.CUSTOMER_INVOICE;
import static org.faktuur.database.schema.Tables.CUSTOMER_INVOICE_GROUP;
import static org.faktuur.database.schema.Tables.PROJECT_INVOICE;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faktuur.database.Database;
import org.faktuur.database.LineKey;
import org.faktuur.database.schema.tables.records.CustomerInvoiceGroupRecord;
import org.faktuur.database.schema.tables.records.CustomerInvoiceRecord;
import org.faktuur.listing.RowSource;
import org.faktuur.listing.store.JooqRows;
import org.faktuur.listing.store.JooqRows.Column;
import org.faktuur.projects.billing.CustomerInvoice;
import org.faktuur.projects.billing.CustomerInvoiceLists;
import org.faktuur.projects.billing.CustomerInvoiceRow;
import org.faktuur.projects.billing.CustomerInvoices;
import org.faktuur.projects.invoice.store.InvoiceRows;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// What is kept of the customers' invoices of project invoices.
public final class JooqCustomerInvoices implements CustomerInvoices, CustomerInvoiceLists {

    private static final Field<String> STATUS = DSL.coalesce(CUSTOMER_INVOICE.STATUS,
            DSL.inline(CustomerInvoice.Status.TO_BE_COMPLETED.name()));
    private static final Field<String> DOCUMENT = DSL.coalesce(CUSTOMER_INVOICE.DOCUMENT, DSL.inline(""));
    private static final Field<BigDecimal> DIFFERENCE = PROJECT_INVOICE.AMOUNT.minus(PROJECT_INVOICE.ORIGINAL_AMOUNT);

    private final Database database;

    public JooqCustomerInvoices(Database database) {
        this.database = database;
    }

    @Override
    public Optional<CustomerInvoice> of(String invoice) {
        return database.dsl().fetchOptional(CUSTOMER_INVOICE, CUSTOMER_INVOICE.INVOICE.eq(invoice)).map(row ->
                new CustomerInvoice(row.getInvoice(), CustomerInvoice.Status.valueOf(row.getStatus()),
                        new CustomerInvoice.Completion(row.getVatGroup(), row.getPaymentTerms(),
                                new CustomerInvoice.Dates(Optional.ofNullable(row.getInvoiceDate()),
                                        Optional.ofNullable(row.getDueDate())),
                                new CustomerInvoice.Wording(row.getReference(), row.getNote(), row.getComplimentary()),
                                Optional.ofNullable(row.getFixedRate()), layout(invoice)),
                        row.getDocument(), row.getVersion()));
    }

    private List<CustomerInvoice.Group> layout(String invoice) {
        return database.dsl().selectFrom(CUSTOMER_INVOICE_GROUP).where(CUSTOMER_INVOICE_GROUP.INVOICE.eq(invoice))
                .orderBy(CUSTOMER_INVOICE_GROUP.PLACE).fetch(row -> new CustomerInvoice.Group(row.getContractLine(),
                        row.getName(), row.getSummary(), row.getItemVatGroup()));
    }

    @Override
    public Optional<String> ofDocument(String document) {
        return database.dsl().select(CUSTOMER_INVOICE.INVOICE).from(CUSTOMER_INVOICE)
                .where(CUSTOMER_INVOICE.DOCUMENT.eq(document)).and(STATUS.eq(CustomerInvoice.Status.POSTED.name()))
                .fetchOptional(CUSTOMER_INVOICE.INVOICE);
    }

    @Override
    public boolean save(CustomerInvoice invoice) {
        var row = record(invoice);
        var dsl = database.dsl();
        if (invoice.version() == 0) {
            if (dsl.fetchExists(CUSTOMER_INVOICE, CUSTOMER_INVOICE.INVOICE.eq(invoice.invoice()))) {
                return false;
            }
            dsl.insertInto(CUSTOMER_INVOICE).set(row).execute();
        } else if (dsl.update(CUSTOMER_INVOICE).set(row).where(CUSTOMER_INVOICE.INVOICE.eq(invoice.invoice()))
                .and(CUSTOMER_INVOICE.VERSION.eq(invoice.version())).execute() == 0) {
            return false;
        }
        dsl.deleteFrom(CUSTOMER_INVOICE_GROUP).where(CUSTOMER_INVOICE_GROUP.INVOICE.eq(invoice.invoice())).execute();
        var place = 0;
        for (var group : invoice.completion().layout()) {
            dsl.insertInto(CUSTOMER_INVOICE_GROUP).set(new CustomerInvoiceGroupRecord(invoice.invoice(), ++place,
                    group.line(), group.name(), group.summary(), group.itemVatGroup())).execute();
        }
        return true;
    }

    @Override
    public void settle(CustomerInvoice invoice) {
        if (!save(invoice)) {
            throw new IllegalStateException("customer's invoice of " + invoice.invoice() + " changed while it was posted");
        }
        var values = new LinkedHashMap<Field<?>, Object>();
        var row = record(invoice);
        for (var field : row.fields()) {
            if (!field.equals(CUSTOMER_INVOICE.INVOICE)) {
                values.put(field, row.get(field));
            }
        }
        database.posting().change(CUSTOMER_INVOICE.INVOICE, invoice.invoice(), Map.copyOf(present(values)));
    }

    private static Map<Field<?>, Object> present(Map<Field<?>, Object> values) {
        var present = new LinkedHashMap<Field<?>, Object>();
        values.forEach((field, value) -> {
            if (value != null) {
                present.put(field, value);
            }
        });
        return present;
    }

    private static CustomerInvoiceRecord record(CustomerInvoice invoice) {
        var completion = invoice.completion();
        var row = new CustomerInvoiceRecord();
        row.setInvoice(invoice.invoice());
        row.setStatus(invoice.status().name());
        row.setDocument(invoice.document());
        row.setVatGroup(completion.vatGroup());
        row.setPaymentTerms(completion.paymentTerms());
        row.setInvoiceDate(completion.dates().invoiceDate().orElse(null));
        row.setDueDate(completion.dates().dueDate().orElse(null));
        row.setReference(completion.wording().reference());
        row.setNote(completion.wording().note());
        row.setComplimentary(completion.wording().complimentary());
        row.setFixedRate(completion.fixedRate().orElse(null));
        row.setVersion(invoice.version() + 1);
        return row;
    }

    @Override
    public RowSource<CustomerInvoiceRow> customerInvoices() {
        var number = new Column<CustomerInvoiceRow, String>("number", PROJECT_INVOICE.NUMBER,
                row -> row.invoice().heading().number());
        return new JooqRows<>(database.dsl(), new JooqRows.Source<>(PROJECT_INVOICE.leftJoin(CUSTOMER_INVOICE)
                .on(CUSTOMER_INVOICE.INVOICE.eq(PROJECT_INVOICE.NUMBER)), number, JooqCustomerInvoices::row, charged(),
                List.of(InvoiceRows.CORRECTED)), List.of(number,
                new Column<>("name", PROJECT_INVOICE.NAME, row -> row.invoice().heading().name()),
                new Column<>("contract", PROJECT_INVOICE.CONTRACT, row -> row.invoice().heading().contract()),
                new Column<>("customer", PROJECT_INVOICE.CUSTOMER, row -> row.invoice().heading().customer()),
                new Column<>("currency", PROJECT_INVOICE.CURRENCY, row -> row.invoice().heading().currency().getCode()),
                new Column<>("date", PROJECT_INVOICE.INVOICE_DATE, row -> row.invoice().heading().date()),
                new Column<>("corrects", PROJECT_INVOICE.CORRECTS, row -> row.invoice().heading().corrects()),
                new Column<>("amount", DIFFERENCE, row -> row.amount().getAmount()),
                new Column<>("status", STATUS, row -> row.status().name()),
                new Column<>("document", DOCUMENT, CustomerInvoiceRow::document)));
    }

    /// Confirmed, and something on it is charged.
    private static Condition charged() {
        return PROJECT_INVOICE.STATUS.eq("CONFIRMED").and(DSL.exists(DSL.selectOne().from(CONFIRMED_INVOICE).join(ACTUAL)
                .on(LineKey.isOf(ACTUAL.ID, CONFIRMED_INVOICE.POSTING)).where(CONFIRMED_INVOICE.NUMBER
                        .eq(PROJECT_INVOICE.NUMBER)).and(ACTUAL.ACTUAL_TYPE.eq("BILLED_SALES"))
                .and(ACTUAL.BILLING_TYPE.eq("CHARGEABLE"))));
    }

    private static CustomerInvoiceRow row(Record row) {
        return new CustomerInvoiceRow(InvoiceRows.listed(row), Optional.ofNullable(row.get(CUSTOMER_INVOICE.STATUS))
                .map(CustomerInvoice.Status::valueOf).orElse(CustomerInvoice.Status.TO_BE_COMPLETED),
                Optional.ofNullable(row.get(CUSTOMER_INVOICE.DOCUMENT)).orElse(""));
    }
}
