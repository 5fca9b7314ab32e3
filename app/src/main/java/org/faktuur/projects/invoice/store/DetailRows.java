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
import org.faktuur.projects.actual.BillingType;
import org.faktuur.projects.actual.Payer;
import org.faktuur.projects.actual.Source;
import org.faktuur.projects.actual.Subject;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.actual.Work;
import org.faktuur.projects.actual.Worth;
import org.faktuur.projects.actual.store.ActualRows;
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
import org.jooq.Field;
import org.jooq.Record;

/// The details of drafts.
final class DetailRows {

    private enum Kind {
        WORK, PIECE, HAND, BILLED
    }

    /// Where what details stand on is found.
    record Backings(ContractPieces pieces, Contracts contracts) {
    }

    /// What of a detail counts besides what it stands on.
    private static final List<Field<?>> FIELDS = List.of(PROJECT_INVOICE_DETAIL.ID, PROJECT_INVOICE_DETAIL.BACKING,
            PROJECT_INVOICE_DETAIL.BACKING_ID, PROJECT_INVOICE_DETAIL.DESCRIPTION,
            PROJECT_INVOICE_DETAIL.EXTERNAL_DESCRIPTION, PROJECT_INVOICE_DETAIL.QUANTITY, PROJECT_INVOICE_DETAIL.PRICE,
            PROJECT_INVOICE_DETAIL.AMOUNT, PROJECT_INVOICE_DETAIL.BILLING_TYPE, PROJECT_INVOICE_DETAIL.LOWERS_REMAINDER);

    private final DSLContext dsl;
    private final Backings backings;

    DetailRows(DSLContext dsl, Backings backings) {
        this.dsl = dsl;
        this.backings = backings;
    }

    List<DraftDetail> read(InvoiceHeading heading) {
        var rows = dsl.select(FIELDS).select(ActualRows.FIELDS)
                .from(ActualRows.beside(PROJECT_INVOICE_DETAIL, PROJECT_INVOICE_DETAIL.BACKING_ID))
                .where(PROJECT_INVOICE_DETAIL.INVOICE.eq(heading.number())).orderBy(PROJECT_INVOICE_DETAIL.ID).fetch();
        var kinds = new HashSet<>(rows.getValues(PROJECT_INVOICE_DETAIL.BACKING));
        var pieces = kinds.contains(Kind.PIECE.name()) ? backings.pieces().of(heading.contract()).stream()
                .collect(Collectors.toMap(ContractPiece::id, Function.identity(), (one, _) -> one))
                : Map.<Long, ContractPiece>of();
        return rows.map(row -> new DraftDetail(row.get(PROJECT_INVOICE_DETAIL.ID), matter(row, heading, pieces),
                row.get(PROJECT_INVOICE_DETAIL.EXTERNAL_DESCRIPTION)));
    }

    private InvoiceMatter matter(Record row, InvoiceHeading heading, Map<Long, ContractPiece> pieces) {
        return switch (Kind.valueOf(row.get(PROJECT_INVOICE_DETAIL.BACKING))) {
            case WORK -> new InvoiceDetail(new Backing.Unbilled(ActualRows.actual(row)), worth(row, heading),
                    row.get(PROJECT_INVOICE_DETAIL.DESCRIPTION));
            case PIECE -> new InvoiceDetail(new Backing.OfPiece(Optional.ofNullable(pieces.get(
                    row.get(PROJECT_INVOICE_DETAIL.BACKING_ID))).orElseGet(() -> gone(whole(row), heading))),
                    worth(row, heading), row.get(PROJECT_INVOICE_DETAIL.DESCRIPTION));
            case HAND -> byHand(whole(row), heading);
            case BILLED -> new CorrectionDetail(ActualRows.actual(row), worth(row, heading),
                    row.get(PROJECT_INVOICE_DETAIL.LOWERS_REMAINDER));
        };
    }

    /// All of a detail that stands on no actual.
    private ProjectInvoiceDetailRecord whole(Record row) {
        return dsl.fetchSingle(PROJECT_INVOICE_DETAIL, PROJECT_INVOICE_DETAIL.ID.eq(row.get(PROJECT_INVOICE_DETAIL.ID)));
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

    private static Worth worth(Record row, InvoiceHeading heading) {
        return new Worth(new Quantity(row.get(PROJECT_INVOICE_DETAIL.QUANTITY)),
                new Price(row.get(PROJECT_INVOICE_DETAIL.PRICE)),
                Amounts.of(heading.currency(), row.get(PROJECT_INVOICE_DETAIL.AMOUNT)),
                BillingType.valueOf(row.get(PROJECT_INVOICE_DETAIL.BILLING_TYPE)));
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

    /// Brings the details that were read to these: those that are gone go, new ones come.
    void write(String invoice, List<DraftDetail> read, List<DraftDetail> details) {
        var known = read.stream().collect(Collectors.toMap(DraftDetail::id, Function.identity()));
        var changed = new ArrayList<ProjectInvoiceDetailRecord>();
        var fresh = new ArrayList<DraftDetail>();
        for (var each : details) {
            var before = known.remove(each.id());
            if (each.id() == 0) {
                fresh.add(each);
            } else if (!each.equals(before)) {
                changed.add(record(invoice, each).with(PROJECT_INVOICE_DETAIL.ID, each.id()));
            }
        }
        dsl.batchDelete(known.keySet().stream().map(id -> new ProjectInvoiceDetailRecord()
                .with(PROJECT_INVOICE_DETAIL.ID, id)).toList()).execute();
        dsl.batchUpdate(changed).execute();
        add(invoice, fresh);
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
