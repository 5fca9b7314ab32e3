package org.faktuur.invoices.store;

import java.util.ArrayList;
import java.util.List;
import org.faktuur.database.LineKey;
import org.faktuur.database.schema.tables.records.InvoiceLineWorkRecord;
import org.faktuur.database.schema.tables.records.InvoiceProjectGroupRecord;
import org.faktuur.database.schema.tables.records.InvoiceProjectOriginalRecord;
import org.faktuur.database.schema.tables.records.InvoiceProjectRecord;
import org.faktuur.invoices.InvoiceProject;
import org.faktuur.invoices.InvoiceToPost;
import org.jooq.TableRecord;

/// What an invoice says of a project, as the rows of its tables.
final class ProjectRecords {

    private final InvoiceToPost invoice;
    private final long posting;

    ProjectRecords(InvoiceToPost invoice, long posting) {
        this.invoice = invoice;
        this.posting = posting;
    }

    /// None where it bills no project.
    List<TableRecord<?>> all() {
        var rows = new ArrayList<TableRecord<?>>();
        invoice.references().project().ifPresent(project -> {
            rows.add(header(project));
            project.correction().originals().forEach(each -> rows.add(new InvoiceProjectOriginalRecord(
                    LineKey.of(posting, rows.size()), each.number(), each.date().orElse(null))));
            var place = 0;
            for (var group : project.groups()) {
                rows.add(new InvoiceProjectGroupRecord(LineKey.of(posting, ++place), group.contractLine(),
                        group.name(), group.summary(), group.itemVatGroup()));
            }
            rows.addAll(work());
        });
        return rows;
    }

    private InvoiceProjectRecord header(InvoiceProject project) {
        return new InvoiceProjectRecord(posting, project.projectInvoice(), project.contract().number(),
                project.contract().name(), String.join("\n", project.projects()), project.period().from(),
                project.period().to(), project.correction().reason());
    }

    private List<TableRecord<?>> work() {
        var rows = new ArrayList<TableRecord<?>>();
        var lines = invoice.content().lines();
        for (var at = 0; at < lines.size(); at++) {
            var number = at + 1;
            lines.get(at).source().work().ifPresent(each -> rows.add(new InvoiceLineWorkRecord(
                    LineKey.of(posting, number), each.place(), each.date().orElse(null), each.worker())));
        }
        return rows;
    }
}
