package org.faktuur.invoices.store;

import static org.faktuur.database.schema.Tables.INVOICE_LINE_WORK;
import static org.faktuur.database.schema.Tables.INVOICE_PROJECT;
import static org.faktuur.database.schema.Tables.INVOICE_PROJECT_GROUP;
import static org.faktuur.database.schema.Tables.INVOICE_PROJECT_ORIGINAL;

import java.util.Map;
import java.util.Optional;
import org.faktuur.database.LineKey;
import org.faktuur.database.schema.tables.records.InvoiceProjectRecord;
import org.faktuur.invoices.InvoiceLine;
import org.faktuur.invoices.InvoiceProject;
import org.jooq.DSLContext;

/// What a posted invoice says of a project, from its rows.
final class StoredProject {

    private final DSLContext dsl;

    StoredProject(DSLContext dsl) {
        this.dsl = dsl;
    }

    /// Empty where it bills no project.
    Optional<InvoiceProject> of(long posting) {
        return dsl.fetchOptional(INVOICE_PROJECT, INVOICE_PROJECT.POSTING.eq(posting)).map(this::project);
    }

    private InvoiceProject project(InvoiceProjectRecord row) {
        var posting = row.getPosting();
        return new InvoiceProject(row.getProjectInvoice(), new InvoiceProject.Contract(row.getContract(),
                row.getContractName()), row.getProjects().lines().toList(),
                new InvoiceProject.Period(row.getPeriodFrom(), row.getPeriodTo()), new InvoiceProject.Correction(
                dsl.selectFrom(INVOICE_PROJECT_ORIGINAL).where(LineKey.isOf(INVOICE_PROJECT_ORIGINAL.ID, posting))
                        .orderBy(INVOICE_PROJECT_ORIGINAL.ID).fetch(each -> new InvoiceProject.Original(
                                each.getInvoice(), Optional.ofNullable(each.getInvoiceDate()))), row.getReason()),
                dsl.selectFrom(INVOICE_PROJECT_GROUP).where(LineKey.isOf(INVOICE_PROJECT_GROUP.ID, posting))
                        .orderBy(INVOICE_PROJECT_GROUP.ID).fetch(each -> new InvoiceProject.Group(
                                each.getContractLine(), each.getName(), each.getSummary(), each.getItemVatGroup())));
    }

    /// What its lines say, by the keys of the lines.
    Map<Long, InvoiceLine.Work> work(long posting) {
        return dsl.selectFrom(INVOICE_LINE_WORK).where(LineKey.isOf(INVOICE_LINE_WORK.ID, posting))
                .fetchMap(INVOICE_LINE_WORK.ID, row -> new InvoiceLine.Work(row.getPlace(),
                        Optional.ofNullable(row.getWorkDate()), row.getWorker()));
    }
}
