package org.faktuur.projects.invoice.store;

import static org.faktuur.database.schema.Tables.ACTUAL;
import static org.faktuur.database.schema.Tables.CONFIRMED_INVOICE;
import static org.faktuur.database.schema.Tables.CONFIRMED_INVOICE_DETAIL;
import static org.faktuur.database.schema.Tables.PROJECT_DOCUMENT;
import static org.faktuur.database.schema.Tables.PROJECT_INVOICE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faktuur.database.Database;
import org.faktuur.database.LineKey;
import org.faktuur.database.schema.tables.records.ConfirmedInvoiceDetailRecord;
import org.faktuur.database.schema.tables.records.ConfirmedInvoiceRecord;
import org.faktuur.listing.RowSource;
import org.faktuur.listing.store.JooqRows;
import org.faktuur.listing.store.JooqRows.Column;
import org.faktuur.money.Amounts;
import org.faktuur.projects.actual.ActualType;
import org.faktuur.projects.actual.BillingType;
import org.faktuur.projects.actual.store.JooqActuals;
import org.faktuur.projects.contract.Contracts;
import org.faktuur.projects.invoice.ConfirmedInvoice;
import org.faktuur.projects.invoice.ContractPieces;
import org.faktuur.projects.invoice.ProjectInvoice;
import org.faktuur.projects.invoice.ProjectInvoiceLists;
import org.faktuur.projects.invoice.ProjectInvoiceRow;
import org.faktuur.projects.invoice.ProjectInvoiceStatus;
import org.faktuur.projects.invoice.ProjectInvoices;
import org.joda.money.Money;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// The project invoices. A confirmed one is a posted row; its billed actuals are those of the same posting.
public final class JooqProjectInvoices implements ProjectInvoices, ProjectInvoiceLists {

    private static final Condition OPEN = PROJECT_INVOICE.STATUS.ne(ProjectInvoiceStatus.CONFIRMED.name());

    private final Database database;
    private final JooqActuals actuals;
    private final DetailRows details;

    public JooqProjectInvoices(Database database, JooqActuals actuals, ContractPieces pieces, Contracts contracts) {
        this.database = database;
        this.actuals = actuals;
        this.details = new DetailRows(database.dsl(), new DetailRows.Backings(pieces, contracts));
    }

    @Override
    public Optional<ProjectInvoice> draft(String number) {
        return database.dsl().fetchOptional(PROJECT_INVOICE, PROJECT_INVOICE.NUMBER.eq(number).and(OPEN))
                .map(row -> new ProjectInvoice(InvoiceRows.heading(row),
                        ProjectInvoiceStatus.valueOf(row.getStatus()), details.read(InvoiceRows.heading(row)),
                        row.getVersion()));
    }

    @Override
    public Optional<ConfirmedInvoice> confirmed(String number) {
        return database.dsl().fetchOptional(CONFIRMED_INVOICE, CONFIRMED_INVOICE.NUMBER.eq(number))
                .map(this::confirmed);
    }

    private ConfirmedInvoice confirmed(ConfirmedInvoiceRecord row) {
        var heading = InvoiceRows.heading(row);
        var dsl = database.dsl();
        var externals = dsl.selectFrom(CONFIRMED_INVOICE_DETAIL)
                .where(LineKey.isOf(CONFIRMED_INVOICE_DETAIL.ID, row.getPosting()))
                .fetchMap(CONFIRMED_INVOICE_DETAIL.ID, CONFIRMED_INVOICE_DETAIL.EXTERNAL_DESCRIPTION);
        var billed = actuals.writtenBy(row.getPosting(), ActualType.BILLED_SALES).stream()
                .map(each -> new ConfirmedInvoice.Detail(each,
                        externals.getOrDefault(each.id(), each.subject().description()))).toList();
        return new ConfirmedInvoice(heading, row.getCustomerName(),
                dsl.select(PROJECT_DOCUMENT.DOCUMENT_DATE).from(PROJECT_DOCUMENT)
                        .where(PROJECT_DOCUMENT.POSTING.eq(row.getPosting()))
                        .fetchSingle(PROJECT_DOCUMENT.DOCUMENT_DATE),
                Amounts.of(heading.currency(), row.getAmount()),
                Amounts.of(heading.currency(), row.getOriginalAmount()), billed,
                dsl.select(PROJECT_INVOICE.NUMBER).from(PROJECT_INVOICE)
                        .where(PROJECT_INVOICE.CORRECTS.eq(heading.number())).andNot(OPEN)
                        .orderBy(PROJECT_INVOICE.NUMBER).fetch(PROJECT_INVOICE.NUMBER));
    }

    @Override
    public Optional<String> latestDraft(String contract, String customer) {
        return Optional.ofNullable(database.dsl().select(DSL.max(PROJECT_INVOICE.NUMBER)).from(PROJECT_INVOICE)
                .where(PROJECT_INVOICE.CONTRACT.eq(contract)).and(PROJECT_INVOICE.CUSTOMER.eq(customer))
                .and(PROJECT_INVOICE.CORRECTS.eq("")).and(OPEN).fetchSingle().value1());
    }

    @Override
    public Map<Long, String> correcting(String confirmed) {
        var correcting = new HashMap<Long, String>();
        database.dsl().select(PROJECT_INVOICE.NUMBER).from(PROJECT_INVOICE)
                .where(PROJECT_INVOICE.CORRECTS.eq(confirmed)).and(OPEN).fetch(PROJECT_INVOICE.NUMBER)
                .forEach(draft -> details.correcting(draft).forEach(billed -> correcting.put(billed, draft)));
        return correcting;
    }

    @Override
    public Map<Integer, Money> invoiced(String contract, String customer) {
        var invoiced = new HashMap<Integer, Money>();
        database.dsl().select(ACTUAL.CONTRACT_LINE, ACTUAL.CURRENCY, DSL.sum(ACTUAL.AMOUNT)).from(ACTUAL)
                .where(ACTUAL.CONTRACT.eq(contract)).and(ACTUAL.CUSTOMER.eq(customer))
                .and(ACTUAL.ACTUAL_TYPE.eq(ActualType.BILLED_SALES.name()))
                .and(ACTUAL.BILLING_TYPE.eq(BillingType.CHARGEABLE.name()))
                .groupBy(ACTUAL.CONTRACT_LINE, ACTUAL.CURRENCY)
                .forEach(row -> invoiced.put(row.value1(), Amounts.of(row.value2(), row.value3())));
        return invoiced;
    }

    @Override
    public void add(ProjectInvoice draft) {
        database.dsl().insertInto(PROJECT_INVOICE).set(InvoiceRows.record(draft, draft.status(), 1)).execute();
        details.add(draft.number(), draft.details());
    }

    @Override
    public boolean save(ProjectInvoice read, ProjectInvoice changed) {
        var saved = database.dsl().update(PROJECT_INVOICE)
                .set(InvoiceRows.record(changed, changed.status(), read.version() + 1)).where(unchanged(read))
                .execute() == 1;
        if (saved) {
            details.write(changed.number(), read.details(), changed.details());
        }
        return saved;
    }

    private static Condition unchanged(ProjectInvoice draft) {
        return PROJECT_INVOICE.NUMBER.eq(draft.number()).and(PROJECT_INVOICE.VERSION.eq(draft.version())).and(OPEN);
    }

    @Override
    public boolean remove(ProjectInvoice draft) {
        var dsl = database.dsl();
        if (!dsl.fetchExists(PROJECT_INVOICE, unchanged(draft))) {
            return false;
        }
        details.remove(draft.number());
        dsl.deleteFrom(PROJECT_INVOICE).where(PROJECT_INVOICE.NUMBER.eq(draft.number())).execute();
        return true;
    }

    @Override
    public void confirm(ProjectInvoice draft, String customerName, Map<Long, String> externals) {
        var posting = database.posting();
        var row = InvoiceRows.record(draft, ProjectInvoiceStatus.CONFIRMED, draft.version() + 1);
        details.remove(draft.number());
        posting.change(PROJECT_INVOICE.NUMBER, draft.number(), InvoiceRows.effect(row));
        posting.add(InvoiceRows.confirmed(posting.seq(), row, customerName));
        externals.forEach((id, words) -> posting.add(new ConfirmedInvoiceDetailRecord(id, words)));
    }

    @Override
    public RowSource<ProjectInvoiceRow> all() {
        return rows(DSL.noCondition());
    }

    @Override
    public RowSource<ProjectInvoiceRow> ofContract(String contract) {
        return rows(PROJECT_INVOICE.CONTRACT.eq(contract));
    }

    private RowSource<ProjectInvoiceRow> rows(Condition which) {
        var number = new Column<ProjectInvoiceRow, String>("number", PROJECT_INVOICE.NUMBER,
                row -> row.heading().number());
        return new JooqRows<>(database.dsl(), new JooqRows.Source<>(PROJECT_INVOICE, number, InvoiceRows::listed,
                which, List.of(InvoiceRows.CORRECTED)), InvoiceRows.columns(number));
    }
}
