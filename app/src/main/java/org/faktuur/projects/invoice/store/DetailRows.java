package org.faktuur.projects.invoice.store;

import static org.faktuur.database.schema.Tables.CONTRACT_PIECE;
import static org.faktuur.database.schema.Tables.PROJECT_INVOICE_DETAIL;

import java.util.ArrayList;
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

    /// What is kept of a detail besides its number.
    private static final Field<?>[] KEPT = {
            PROJECT_INVOICE_DETAIL.INVOICE, PROJECT_INVOICE_DETAIL.CONTRACT_LINE, PROJECT_INVOICE_DETAIL.BACKING,
            PROJECT_INVOICE_DETAIL.BACKING_ID, PROJECT_INVOICE_DETAIL.TRANSACTION_CLASS,
            PROJECT_INVOICE_DETAIL.TRANSACTION_DATE, PROJECT_INVOICE_DETAIL.PROJECT, PROJECT_INVOICE_DETAIL.TASK,
            PROJECT_INVOICE_DETAIL.RESOURCE_CODE, PROJECT_INVOICE_DETAIL.PROJECT_ROLE, PROJECT_INVOICE_DETAIL.ITEM,
            PROJECT_INVOICE_DETAIL.DESCRIPTION, PROJECT_INVOICE_DETAIL.EXTERNAL_DESCRIPTION,
            PROJECT_INVOICE_DETAIL.QUANTITY, PROJECT_INVOICE_DETAIL.PRICE, PROJECT_INVOICE_DETAIL.AMOUNT,
            PROJECT_INVOICE_DETAIL.BILLING_TYPE, PROJECT_INVOICE_DETAIL.LOWERS_REMAINDER
    };

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

    /// The billed actuals that this invoice corrects.
    List<Long> correcting(String invoice) {
        return dsl.select(PROJECT_INVOICE_DETAIL.BACKING_ID).from(PROJECT_INVOICE_DETAIL)
                .where(PROJECT_INVOICE_DETAIL.INVOICE.eq(invoice))
                .and(PROJECT_INVOICE_DETAIL.BACKING.eq(Kind.BILLED.name())).fetch(PROJECT_INVOICE_DETAIL.BACKING_ID);
    }

    void add(String invoice, Collection<DraftDetail> details) {
        if (details.isEmpty()) {
            return;
        }
        var batch = dsl.batch(dsl.insertInto(PROJECT_INVOICE_DETAIL).columns(KEPT).values(new Object[KEPT.length]));
        details.forEach(each -> batch.bind(values(invoice, each)));
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
                changed.add(record(invoice, each));
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
        row.fromArray(values(invoice, detail), KEPT);
        row.setId(detail.id());
        return row;
    }

    /// In the order of `KEPT`.
    private static Object[] values(String invoice, DraftDetail detail) {
        var matter = detail.matter();
        var subject = matter.subject();
        var work = subject.work();
        var worth = detail.worth();
        var standsOn = standsOn(matter);
        return new Object[] {invoice, detail.line(), standsOn.kind().name(), standsOn.id(),
                subject.transactionClass().name(), matter.date(), work.project(), work.task(), work.resource(), work.role(),
                work.item(), subject.description(), detail.external(), worth.quantity().amount(), worth.price().amount(),
                worth.amount().getAmount(), worth.billing().name(),
                matter instanceof CorrectionDetail corrects && corrects.lowersRemainder()};
    }

    /// What a detail stands on; without a number where it was entered by hand.
    private record StandsOn(Kind kind, Long id) {
    }

    private static StandsOn standsOn(InvoiceMatter matter) {
        return switch (matter) {
            case CorrectionDetail corrects -> new StandsOn(Kind.BILLED, corrects.billed().id());
            case InvoiceDetail bills -> switch (bills.backing()) {
                case Backing.Unbilled(var actual) -> new StandsOn(Kind.WORK, actual.id());
                case Backing.OfPiece(var piece) -> new StandsOn(Kind.PIECE, piece.id());
                case Backing.Manual _ -> new StandsOn(Kind.HAND, null);
            };
        };
    }
}
