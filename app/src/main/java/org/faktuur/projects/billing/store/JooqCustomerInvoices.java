package org.faktuur.projects.billing.store;

import static org.faktuur.database.schema.Tables.ACTUAL;
import static org.faktuur.database.schema.Tables.CONFIRMED_INVOICE;
import static org.faktuur.database.schema.Tables.CUSTOMER_INVOICE;
import static org.faktuur.database.schema.Tables.CUSTOMER_INVOICE_GROUP;
import static org.faktuur.database.schema.Tables.INVOICE;
import static org.faktuur.database.schema.Tables.INVOICE_PROJECT_GROUP;
import static org.faktuur.database.schema.Tables.PROJECT_CANCELLED;
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
import org.faktuur.database.schema.tables.records.ProjectCancellationRecord;
import org.faktuur.database.schema.tables.records.ProjectCancelledRecord;
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

    private static final Field<String> STATUS = DSL.when(PROJECT_CANCELLED.ID.isNotNull(),
            DSL.inline(CustomerInvoice.Status.CANCELLED.name())).otherwise(DSL.coalesce(CUSTOMER_INVOICE.STATUS,
            DSL.inline(CustomerInvoice.Status.TO_BE_COMPLETED.name())));
    private static final Field<String> DOCUMENT = DSL.coalesce(CUSTOMER_INVOICE.DOCUMENT, DSL.inline(""));
    private static final Field<BigDecimal> DIFFERENCE = PROJECT_INVOICE.AMOUNT.minus(PROJECT_INVOICE.ORIGINAL_AMOUNT);

    private final Database database;

    public JooqCustomerInvoices(Database database) {
        this.database = database;
    }

    @Override
    public Optional<CustomerInvoice> of(String invoice) {
        return database.dsl().fetchOptional(CUSTOMER_INVOICE, CUSTOMER_INVOICE.INVOICE.eq(invoice)).map(row ->
                new CustomerInvoice(row.getInvoice(), status(row),
                        new CustomerInvoice.Completion(row.getVatGroup(), row.getPaymentTerms(),
                                new CustomerInvoice.Dates(Optional.ofNullable(row.getInvoiceDate()),
                                        Optional.ofNullable(row.getDueDate())),
                                new CustomerInvoice.Wording(row.getReference(), row.getNote(), row.getComplimentary(),
                                        row.getReason()),
                                Optional.ofNullable(row.getFixedRate()), layout(row)),
                        row.getDocument(), row.getVersion()));
    }

    private CustomerInvoice.Status status(CustomerInvoiceRecord row) {
        var kept = CustomerInvoice.Status.valueOf(row.getStatus());
        return kept == CustomerInvoice.Status.TO_BE_COMPLETED && database.dsl().fetchExists(PROJECT_CANCELLED,
                PROJECT_CANCELLED.INVOICE.eq(row.getInvoice())) ? CustomerInvoice.Status.CANCELLED : kept;
    }

    private List<CustomerInvoice.Group> layout(CustomerInvoiceRecord row) {
        var kept = database.dsl().selectFrom(CUSTOMER_INVOICE_GROUP)
                .where(CUSTOMER_INVOICE_GROUP.INVOICE.eq(row.getInvoice())).orderBy(CUSTOMER_INVOICE_GROUP.PLACE)
                .fetch(each -> new CustomerInvoice.Group(each.getContractLine(), each.getName(), each.getSummary(),
                        each.getItemVatGroup()));
        return kept.isEmpty() ? postedLayout(row.getDocument()) : kept;
    }

    /// The layout that it was posted with, which comes back from the journal too.
    private List<CustomerInvoice.Group> postedLayout(String document) {
        return database.dsl().select(INVOICE.POSTING).from(INVOICE).where(INVOICE.NUMBER.eq(document))
                .fetchOptional(INVOICE.POSTING).map(posting -> database.dsl().selectFrom(INVOICE_PROJECT_GROUP)
                        .where(LineKey.isOf(INVOICE_PROJECT_GROUP.ID, posting)).orderBy(INVOICE_PROJECT_GROUP.ID)
                        .fetch(each -> new CustomerInvoice.Group(each.getContractLine(), each.getName(),
                                each.getSummary(), each.getItemVatGroup()))).orElse(List.of());
    }

    @Override
    public Optional<String> ofDocument(String document) {
        return database.dsl().select(CUSTOMER_INVOICE.INVOICE).from(CUSTOMER_INVOICE)
                .where(CUSTOMER_INVOICE.DOCUMENT.eq(document)).and(CUSTOMER_INVOICE.STATUS
                        .eq(CustomerInvoice.Status.POSTED.name()))
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
            throw new IllegalStateException("customer's invoice of " + invoice.invoice() + " changed while it was settled");
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

    @Override
    public void cancel(String original, List<CustomerInvoice> all) {
        var posting = database.posting();
        posting.add(new ProjectCancellationRecord(posting.seq(), original));
        for (var at = 0; at < all.size(); at++) {
            settle(all.get(at));
            posting.add(new ProjectCancelledRecord(LineKey.of(posting.seq(), at + 1), all.get(at).invoice()));
        }
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
        row.setReason(completion.wording().reason());
        row.setFixedRate(completion.fixedRate().orElse(null));
        row.setVersion(invoice.version() + 1);
        return row;
    }

    @Override
    public RowSource<CustomerInvoiceRow> customerInvoices() {
        var number = new Column<CustomerInvoiceRow, String>("number", PROJECT_INVOICE.NUMBER,
                row -> row.invoice().heading().number());
        return new JooqRows<>(database.dsl(), new JooqRows.Source<>(PROJECT_INVOICE.leftJoin(CUSTOMER_INVOICE)
                .on(CUSTOMER_INVOICE.INVOICE.eq(PROJECT_INVOICE.NUMBER)).leftJoin(PROJECT_CANCELLED)
                .on(PROJECT_CANCELLED.INVOICE.eq(PROJECT_INVOICE.NUMBER)), number, JooqCustomerInvoices::row, charged(),
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
        var kept = Optional.ofNullable(row.get(CUSTOMER_INVOICE.STATUS)).map(CustomerInvoice.Status::valueOf)
                .orElse(CustomerInvoice.Status.TO_BE_COMPLETED);
        return new CustomerInvoiceRow(InvoiceRows.listed(row), row.get(PROJECT_CANCELLED.ID) == null ? kept
                : CustomerInvoice.Status.CANCELLED,
                Optional.ofNullable(row.get(CUSTOMER_INVOICE.DOCUMENT)).orElse(""));
    }
}
