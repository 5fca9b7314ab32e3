package org.faktuur.projects.invoice.store;

import static org.faktuur.database.schema.Tables.CONTRACT_PIECE;
import static org.faktuur.database.schema.Tables.PROJECT_INVOICE;
import static org.faktuur.database.schema.Tables.PROJECT_INVOICE_DETAIL;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.faktuur.database.schema.tables.records.ProjectInvoiceDetailRecord;
import org.faktuur.money.Amounts;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.BillingType;
import org.faktuur.projects.actual.Payer;
import org.faktuur.projects.actual.Source;
import org.faktuur.projects.actual.Subject;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.actual.Work;
import org.faktuur.projects.actual.Worth;
import org.faktuur.projects.actual.store.JooqActuals;
import org.faktuur.projects.contract.BillingMethod;
import org.faktuur.projects.contract.ContractLine;
import org.faktuur.projects.contract.Contracts;
import org.faktuur.projects.contract.MilestoneStatus;
import org.faktuur.projects.invoice.ContractPiece;
import org.faktuur.projects.invoice.ContractPieces;
import org.faktuur.projects.invoice.CorrectionDetail;
import org.faktuur.projects.invoice.DraftDetail;
import org.faktuur.projects.invoice.InvoiceDetail;
import org.faktuur.projects.invoice.InvoiceDetail.Backing;
import org.faktuur.projects.invoice.InvoiceHeading;
import org.faktuur.projects.invoice.InvoiceMatter;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// The details of drafts.
final class DetailRows {

    private enum Kind {
        WORK, PIECE, HAND, BILLED
    }

    /// Where what details stand on is found.
    record Backings(JooqActuals actuals, ContractPieces pieces, Contracts contracts) {
    }

    private final DSLContext dsl;
    private final Backings backings;

    DetailRows(DSLContext dsl, Backings backings) {
        this.dsl = dsl;
        this.backings = backings;
    }

    List<DraftDetail> read(InvoiceHeading heading) {
        var rows = dsl.selectFrom(PROJECT_INVOICE_DETAIL).where(PROJECT_INVOICE_DETAIL.INVOICE.eq(heading.number()))
                .orderBy(PROJECT_INVOICE_DETAIL.ID).fetch();
        var kinds = rows.stream().map(row -> Kind.valueOf(row.getBacking())).collect(Collectors.toSet());
        var actuals = backings.actuals().in(dsl.select(PROJECT_INVOICE_DETAIL.BACKING_ID).from(PROJECT_INVOICE_DETAIL)
                .where(PROJECT_INVOICE_DETAIL.INVOICE.eq(heading.number())).and(PROJECT_INVOICE_DETAIL.BACKING
                        .in(Kind.WORK.name(), Kind.BILLED.name()))).stream()
                .collect(Collectors.toMap(Actual::id, Function.identity()));
        var pieces = kinds.contains(Kind.PIECE) ? backings.pieces().of(heading.contract()).stream()
                .collect(Collectors.toMap(ContractPiece::id, Function.identity(), (one, _) -> one))
                : Map.<Long, ContractPiece>of();
        return rows.map(row -> new DraftDetail(row.getId(), switch (Kind.valueOf(row.getBacking())) {
            case WORK -> new InvoiceDetail(new Backing.Unbilled(actuals.get(row.getBackingId())),
                    worth(row, heading), row.getDescription());
            case PIECE -> new InvoiceDetail(new Backing.OfPiece(Optional.ofNullable(pieces.get(row.getBackingId()))
                    .orElseGet(() -> gone(row, heading))), worth(row, heading), row.getDescription());
            case HAND -> byHand(row, heading);
            case BILLED -> new CorrectionDetail(actuals.get(row.getBackingId()), worth(row, heading),
                    row.getLowersRemainder());
        }, row.getExternalDescription()));
    }

    /// A part of a customer who pays nothing any more: as it was put onto the draft.
    private ContractPiece gone(ProjectInvoiceDetailRecord row, InvoiceHeading heading) {
        var milestone = dsl.select(CONTRACT_PIECE.MILESTONE).from(CONTRACT_PIECE)
                .where(CONTRACT_PIECE.ID.eq(row.getBackingId())).fetchOptional(CONTRACT_PIECE.MILESTONE).orElse(0L);
        return new ContractPiece(row.getBackingId(), new ContractPiece.Key(heading.contract(), row.getContractLine(),
                milestone, heading.customer()), row.getDescription(), row.getTransactionDate(), new Work(row.getProject(),
                row.getTask(), row.getResourceCode(), row.getProjectRole(), row.getItem()), worth(row, heading),
                MilestoneStatus.CUSTOMER_INVOICE_CREATED);
    }

    private InvoiceMatter byHand(ProjectInvoiceDetailRecord row, InvoiceHeading heading) {
        var subject = new Subject(TransactionClass.valueOf(row.getTransactionClass()), new Work(row.getProject(),
                row.getTask(), row.getResourceCode(), row.getProjectRole(), row.getItem()),
                new Payer(heading.contract(), row.getContractLine(), heading.customer()),
                new Source(Source.Kind.INVOICE_DETAIL, row.getId()), row.getDescription());
        var fixed = backings.contracts().byNumber(heading.contract()).flatMap(each -> each.line(row.getContractLine()))
                .filter(each -> each.matter() instanceof ContractLine.FixedPrice).isPresent();
        return new InvoiceDetail(new Backing.Manual(subject, row.getTransactionDate(),
                fixed ? BillingMethod.FIXED_PRICE : BillingMethod.TIME_AND_MATERIAL), worth(row, heading));
    }

    private static Worth worth(ProjectInvoiceDetailRecord row, InvoiceHeading heading) {
        return new Worth(new Quantity(row.getQuantity()), new Price(row.getPrice()),
                Amounts.of(heading.currency(), row.getAmount()), BillingType.valueOf(row.getBillingType()));
    }

    /// The billed actuals that these invoices correct, each with the number of the invoice.
    Map<Long, String> correcting(Condition invoices) {
        return dsl.select(PROJECT_INVOICE_DETAIL.BACKING_ID, PROJECT_INVOICE.NUMBER).from(PROJECT_INVOICE)
                .join(PROJECT_INVOICE_DETAIL).on(PROJECT_INVOICE_DETAIL.INVOICE.eq(PROJECT_INVOICE.NUMBER))
                .where(invoices).and(PROJECT_INVOICE_DETAIL.BACKING.eq(Kind.BILLED.name()))
                .fetchMap(PROJECT_INVOICE_DETAIL.BACKING_ID, PROJECT_INVOICE.NUMBER);
    }

    void add(String invoice, Collection<DraftDetail> details) {
        if (details.isEmpty()) {
            return;
        }
        var columns = Arrays.stream(PROJECT_INVOICE_DETAIL.fields())
                .filter(each -> !each.equals(PROJECT_INVOICE_DETAIL.ID)).toList();
        var batch = dsl.batch(dsl.insertInto(PROJECT_INVOICE_DETAIL).columns(columns)
                .values(columns.stream().map(_ -> (Object) null).toList()));
        details.forEach(each -> {
            var row = record(invoice, each);
            batch.bind(columns.stream().map(row::get).toArray());
        });
        batch.execute();
    }

    /// Brings the kept details to these: those that are gone go, new ones come.
    void write(String invoice, List<DraftDetail> details) {
        var known = dsl.selectFrom(PROJECT_INVOICE_DETAIL).where(PROJECT_INVOICE_DETAIL.INVOICE.eq(invoice))
                .fetchMap(PROJECT_INVOICE_DETAIL.ID);
        var gone = new HashSet<>(known.keySet());
        var changed = new ArrayList<ProjectInvoiceDetailRecord>();
        for (var each : details) {
            gone.remove(each.id());
            if (each.id() > 0) {
                var now = record(invoice, each);
                now.setId(each.id());
                if (!now.equals(known.get(each.id()))) {
                    changed.add(now);
                }
            }
        }
        dsl.batchDelete(gone.stream().map(known::get).toList()).execute();
        dsl.batchUpdate(changed).execute();
        add(invoice, details.stream().filter(each -> each.id() == 0).toList());
    }

    void remove(String invoice) {
        dsl.deleteFrom(PROJECT_INVOICE_DETAIL).where(PROJECT_INVOICE_DETAIL.INVOICE.eq(invoice)).execute();
    }

    private static ProjectInvoiceDetailRecord record(String invoice, DraftDetail detail) {
        var row = new ProjectInvoiceDetailRecord();
        row.setInvoice(invoice);
        row.setContractLine(detail.line());
        backing(row, detail.matter());
        subject(row, detail.matter());
        row.setExternalDescription(detail.external());
        row.setQuantity(detail.worth().quantity().amount());
        row.setPrice(detail.worth().price().amount());
        row.setAmount(detail.worth().amount().getAmount());
        row.setBillingType(detail.worth().billing().name());
        row.setLowersRemainder(detail.matter() instanceof CorrectionDetail corrects && corrects.lowersRemainder());
        return row;
    }

    private static void backing(ProjectInvoiceDetailRecord row, InvoiceMatter matter) {
        switch (matter) {
            case CorrectionDetail corrects -> backing(row, Kind.BILLED, corrects.billed().id());
            case InvoiceDetail bills -> {
                switch (bills.backing()) {
                    case Backing.Unbilled(var actual) -> backing(row, Kind.WORK, actual.id());
                    case Backing.OfPiece(var piece) -> backing(row, Kind.PIECE, piece.id());
                    case Backing.Manual _ -> backing(row, Kind.HAND, null);
                }
            }
        }
    }

    private static void backing(ProjectInvoiceDetailRecord row, Kind kind, Long id) {
        row.setBacking(kind.name());
        row.setBackingId(id);
    }

    private static void subject(ProjectInvoiceDetailRecord row, InvoiceMatter matter) {
        var subject = matter.subject();
        row.setTransactionClass(subject.transactionClass().name());
        row.setTransactionDate(matter.date());
        row.setProject(subject.work().project());
        row.setTask(subject.work().task());
        row.setResourceCode(subject.work().resource());
        row.setProjectRole(subject.work().role());
        row.setItem(subject.work().item());
        row.setDescription(subject.description());
    }
}
