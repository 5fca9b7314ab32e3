package org.faktuur.projects.ledger.store;

import static org.faktuur.database.schema.Tables.ACTUAL;
import static org.faktuur.database.schema.Tables.ACTUAL_MOVEMENT;
import static org.faktuur.database.schema.Tables.CONFIRMED_INVOICE;
import static org.faktuur.database.schema.Tables.CUSTOMER_INVOICE;
import static org.faktuur.database.schema.Tables.INVOICE;
import static org.faktuur.database.schema.Tables.POSTING;
import static org.faktuur.database.schema.Tables.PROJECT_DOCUMENT;
import static org.faktuur.database.schema.Tables.VOUCHER;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.faktuur.database.Database;
import org.faktuur.database.LineKey;
import org.faktuur.database.schema.tables.records.ActualMovementRecord;
import org.faktuur.money.Amounts;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.ActualType;
import org.faktuur.projects.actual.BillingStatus;
import org.faktuur.projects.actual.Cause;
import org.faktuur.projects.actual.store.Chunks;
import org.faktuur.projects.actual.store.JooqActuals;
import org.faktuur.projects.ledger.Movement;
import org.faktuur.projects.ledger.Movements;
import org.joda.money.CurrencyUnit;
import org.jooq.Condition;

/// What actuals moved in the ledger, as lines of vouchers.
public final class JooqMovements implements Movements {

    private static final Set<BillingStatus> WAITING = Set.of(BillingStatus.OPEN, BillingStatus.READY_TO_INVOICE,
            BillingStatus.CUSTOMER_INVOICE_CREATED);

    private record Key(long actual, Movement.Kind kind) {
    }

    private final Database database;
    private final JooqActuals actuals;
    private final Supplier<CurrencyUnit> accounting;

    public JooqMovements(Database database, JooqActuals actuals, Supplier<CurrencyUnit> accounting) {
        this.database = database;
        this.actuals = actuals;
        this.accounting = accounting;
    }

    @Override
    public List<Movement> standing(Collection<Long> ids) {
        return Chunks.of(ids).stream().flatMap(chunk -> standing(Chunks.among(ACTUAL_MOVEMENT.ACTUAL, chunk)).stream())
                .toList();
    }

    private List<Movement> standing(Condition which) {
        var all = database.dsl().selectFrom(ACTUAL_MOVEMENT).where(which).orderBy(ACTUAL_MOVEMENT.ID)
                .fetch(this::movement);
        var gone = all.stream().filter(Movement::takesBack).map(each -> new Key(each.actual(), each.kind()))
                .collect(Collectors.toCollection(HashSet::new));
        return all.stream().filter(each -> !gone.contains(new Key(each.actual(), each.kind()))).toList();
    }

    @Override
    public List<Movement> due(String invoice) {
        return posting(CONFIRMED_INVOICE.NUMBER.eq(invoice)).map(posting -> standing(database.dsl()
                .select(ACTUAL.REVERSES).from(ACTUAL).where(LineKey.isOf(ACTUAL.ID, posting))
                .and(ACTUAL.REVERSES.gt(0L)).fetch(ACTUAL.REVERSES))).orElse(List.of());
    }

    private Optional<Long> posting(Condition which) {
        return database.dsl().select(CONFIRMED_INVOICE.POSTING).from(CONFIRMED_INVOICE).where(which)
                .fetchOptional(CONFIRMED_INVOICE.POSTING);
    }

    @Override
    public List<Actual> putBack(String invoice) {
        var back = posting(CONFIRMED_INVOICE.NUMBER.eq(invoice).and(CONFIRMED_INVOICE.CORRECTS.ne("")))
                .map(posting -> actuals.writtenBy(posting, ActualType.UNBILLED_SALES)).orElse(List.of()).stream()
                .filter(each -> each.links().reverses().isEmpty() && each.stands()
                        && WAITING.contains(each.marks().billing())).toList();
        var accrued = standing(back.stream().map(Actual::id).toList()).stream().map(Movement::actual)
                .collect(Collectors.toSet());
        return back.stream().filter(each -> !accrued.contains(each.id())).toList();
    }

    @Override
    public Optional<Moved> of(String voucher) {
        var dsl = database.dsl();
        return dsl.select(VOUCHER.POSTING, POSTING.DOCUMENT, PROJECT_DOCUMENT.CAUSE).from(VOUCHER)
                .join(POSTING).on(POSTING.SEQ.eq(VOUCHER.POSTING))
                .leftJoin(PROJECT_DOCUMENT).on(PROJECT_DOCUMENT.POSTING.eq(VOUCHER.POSTING))
                .where(VOUCHER.NUMBER.eq(voucher)).fetchOptional().map(row -> new Moved(new DocumentRef(
                        kind(Optional.ofNullable(row.value3())), row.value2()), dsl.selectFrom(ACTUAL_MOVEMENT)
                        .where(LineKey.isOf(ACTUAL_MOVEMENT.ID, row.value1())).orderBy(ACTUAL_MOVEMENT.ID)
                        .fetch(this::movement))).filter(moved -> !moved.movements().isEmpty());
    }

    @Override
    public Optional<String> voucherOf(Actual actual) {
        return actual.type() == ActualType.BILLED_SALES ? billed(actual) : moved(actual);
    }

    private Optional<String> billed(Actual actual) {
        return database.dsl().select(INVOICE.VOUCHER).from(CONFIRMED_INVOICE)
                .join(CUSTOMER_INVOICE).on(CUSTOMER_INVOICE.INVOICE.eq(CONFIRMED_INVOICE.NUMBER))
                .join(INVOICE).on(INVOICE.NUMBER.eq(CUSTOMER_INVOICE.DOCUMENT))
                .where(CONFIRMED_INVOICE.POSTING.eq(LineKey.documentOf(actual.id())))
                .and(CUSTOMER_INVOICE.STATUS.eq("POSTED")).fetchOptional(INVOICE.VOUCHER);
    }

    private Optional<String> moved(Actual actual) {
        return database.dsl().select(VOUCHER.NUMBER).from(ACTUAL_MOVEMENT)
                .join(VOUCHER).on(VOUCHER.POSTING.eq(LineKey.documentOf(ACTUAL_MOVEMENT.ID)))
                .where(ACTUAL_MOVEMENT.ACTUAL.eq(actual.links().reverses().orElse(actual.id())))
                .and(ACTUAL_MOVEMENT.TAKES_BACK.eq(actual.links().reverses().isPresent()))
                .orderBy(ACTUAL_MOVEMENT.ID).limit(1).fetchOptional(VOUCHER.NUMBER);
    }

    private static DocumentKind kind(Optional<String> cause) {
        return cause.map(Cause::valueOf).map(wrote -> switch (wrote) {
            case APPROVAL, CANCELLATION -> DocumentKind.PROJECT_ENTRY;
            case CONTRACT -> DocumentKind.PROJECT_CONTRACT;
            case CONFIRMATION, CORRECTION -> DocumentKind.PROJECT_INVOICE;
        }).orElse(DocumentKind.PROJECT_INVOICE);
    }

    @Override
    public void add(List<Movement> movements) {
        var posting = database.posting();
        var line = 0;
        for (var each : movements) {
            line++;
            posting.add(record(each, LineKey.of(posting.seq(), line)));
        }
    }

    private Movement movement(ActualMovementRecord row) {
        return new Movement(row.getActual(), Movement.Kind.valueOf(row.getKind()), new Movement.Sides(
                new Movement.Side(row.getDebitAccount(), row.getDebitRule()),
                new Movement.Side(row.getCreditAccount(), row.getCreditRule())),
                Amounts.of(row.getCurrency(), row.getAmount()),
                Amounts.of(accounting.get(), row.getAmountAccounting()), row.getTakesBack());
    }

    private static ActualMovementRecord record(Movement movement, long id) {
        var row = new ActualMovementRecord();
        row.setId(id);
        row.setActual(movement.actual());
        row.setKind(movement.kind().name());
        row.setTakesBack(movement.takesBack());
        row.setDebitAccount(movement.sides().debit().account());
        row.setDebitRule(movement.sides().debit().rule());
        row.setCreditAccount(movement.sides().credit().account());
        row.setCreditRule(movement.sides().credit().rule());
        row.setCurrency(movement.amount().getCurrencyUnit().getCode());
        row.setAmount(movement.amount().getAmount());
        row.setAmountAccounting(movement.accounting().getAmount());
        return row;
    }
}
