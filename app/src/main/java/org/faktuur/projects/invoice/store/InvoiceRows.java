package org.faktuur.projects.invoice.store;

import static org.faktuur.database.schema.Tables.CONFIRMED_INVOICE;
import static org.faktuur.database.schema.Tables.PROJECT_INVOICE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.faktuur.database.schema.tables.ProjectInvoice;
import org.faktuur.database.schema.tables.records.ConfirmedInvoiceRecord;
import org.faktuur.database.schema.tables.records.ProjectInvoiceRecord;
import org.faktuur.listing.store.JooqRows.Column;
import org.faktuur.money.Amounts;
import org.faktuur.projects.invoice.InvoiceHeading;
import org.faktuur.projects.invoice.ProjectInvoiceRow;
import org.faktuur.projects.invoice.ProjectInvoiceStatus;
import org.joda.money.CurrencyUnit;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// Project invoices as rows.
public final class InvoiceRows {

    /// Whether a confirmed invoice corrects it.
    public static final Field<Boolean> CORRECTED = corrected();

    private InvoiceRows() {
    }

    private static Field<Boolean> corrected() {
        ProjectInvoice other = PROJECT_INVOICE.as("other");
        return DSL.field(DSL.exists(DSL.selectOne().from(other).where(other.CORRECTS.eq(PROJECT_INVOICE.NUMBER))
                .and(other.STATUS.eq(ProjectInvoiceStatus.CONFIRMED.name())))).as("corrected");
    }

    static InvoiceHeading heading(Record row) {
        return new InvoiceHeading(row.get(PROJECT_INVOICE.NUMBER), row.get(PROJECT_INVOICE.NAME),
                row.get(PROJECT_INVOICE.CONTRACT), row.get(PROJECT_INVOICE.CUSTOMER),
                CurrencyUnit.of(row.get(PROJECT_INVOICE.CURRENCY)), row.get(PROJECT_INVOICE.DESCRIPTION),
                row.get(PROJECT_INVOICE.INVOICE_DATE), row.get(PROJECT_INVOICE.CORRECTS));
    }

    static InvoiceHeading heading(ConfirmedInvoiceRecord row) {
        return new InvoiceHeading(row.getNumber(), row.getName(), row.getContract(), row.getCustomer(),
                CurrencyUnit.of(row.getCurrency()), row.getDescription(), row.getInvoiceDate(), row.getCorrects());
    }

    /// A row of the list.
    public static ProjectInvoiceRow listed(Record row) {
        var heading = heading(row);
        return new ProjectInvoiceRow(heading, ProjectInvoiceStatus.valueOf(row.get(PROJECT_INVOICE.STATUS)),
                Amounts.of(heading.currency(), row.get(PROJECT_INVOICE.AMOUNT)),
                Amounts.of(heading.currency(), row.get(PROJECT_INVOICE.ORIGINAL_AMOUNT)), row.get(CORRECTED),
                row.get(PROJECT_INVOICE.VERSION));
    }

    static List<Column<ProjectInvoiceRow, ?>> columns(Column<ProjectInvoiceRow, String> number) {
        return List.of(number, new Column<>("name", PROJECT_INVOICE.NAME, row -> row.heading().name()),
                new Column<>("contract", PROJECT_INVOICE.CONTRACT, row -> row.heading().contract()),
                new Column<>("customer", PROJECT_INVOICE.CUSTOMER, row -> row.heading().customer()),
                new Column<>("currency", PROJECT_INVOICE.CURRENCY, row -> row.heading().currency().getCode()),
                new Column<>("date", PROJECT_INVOICE.INVOICE_DATE, row -> row.heading().date()),
                new Column<>("status", PROJECT_INVOICE.STATUS, row -> row.status().name()),
                new Column<>("corrects", PROJECT_INVOICE.CORRECTS, row -> row.heading().corrects()),
                new Column<>("amount", PROJECT_INVOICE.AMOUNT, row -> row.amount().getAmount()));
    }

    /// The row of a draft, so far and of this version.
    static ProjectInvoiceRecord record(org.faktuur.projects.invoice.ProjectInvoice draft, ProjectInvoiceStatus status,
                                       int version) {
        var heading = draft.heading();
        var row = new ProjectInvoiceRecord();
        row.setNumber(heading.number());
        row.setName(heading.name());
        row.setContract(heading.contract());
        row.setCustomer(heading.customer());
        row.setCurrency(heading.currency().getCode());
        row.setDescription(heading.description());
        row.setInvoiceDate(heading.date());
        row.setStatus(status.name());
        row.setCorrects(heading.corrects());
        row.setAmount(draft.amount().getAmount());
        row.setOriginalAmount(draft.originalAmount().getAmount());
        row.setVersion(version);
        return row;
    }

    /// The same as a posting's effect, which names every column.
    static Map<Field<?>, Object> effect(ProjectInvoiceRecord row) {
        var values = new LinkedHashMap<Field<?>, Object>();
        for (var field : row.fields()) {
            if (!field.equals(PROJECT_INVOICE.NUMBER)) {
                values.put(field, row.get(field));
            }
        }
        return values;
    }

    static ConfirmedInvoiceRecord confirmed(long posting, ProjectInvoiceRecord row, String customerName) {
        var kept = row.into(CONFIRMED_INVOICE);
        kept.setPosting(posting);
        kept.setCustomerName(customerName);
        return kept;
    }
}
