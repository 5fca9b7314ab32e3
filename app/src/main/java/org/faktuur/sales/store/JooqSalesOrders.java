package org.faktuur.sales.store;

import static org.faktuur.database.schema.Tables.SALES_CHARGE;
import static org.faktuur.database.schema.Tables.SALES_LINE;
import static org.faktuur.database.schema.Tables.SALES_ORDER;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faktuur.database.Database;
import org.faktuur.database.LineKey;
import org.faktuur.database.schema.tables.records.SalesChargeRecord;
import org.faktuur.database.schema.tables.records.SalesLineRecord;
import org.faktuur.database.schema.tables.records.SalesOrderRecord;
import org.faktuur.money.Quantity;
import org.faktuur.sales.DeliveredPart;
import org.faktuur.sales.PackingSlip;
import org.faktuur.sales.PricedOrder;
import org.faktuur.sales.QuantityToInvoice;
import org.faktuur.sales.RemainderChange;
import org.faktuur.sales.SalesCharge;
import org.faktuur.sales.SalesLine;
import org.faktuur.sales.SalesOrder;
import org.faktuur.sales.SalesOrders;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// Sales orders, their lines and charges; their packing slips by `JooqPackingSlips`.
public final class JooqSalesOrders implements SalesOrders {

    private final Database database;
    private final JooqPackingSlips slips;
    private final JooqRemainderChanges remainders;

    public JooqSalesOrders(Database database) {
        this.database = database;
        this.slips = new JooqPackingSlips(database);
        this.remainders = new JooqRemainderChanges(database);
    }

    @Override
    public Optional<SalesOrder> byNumber(String number) {
        return byNumbers(List.of(number)).stream().findFirst();
    }

    @Override
    public List<SalesOrder> byNumbers(Collection<String> numbers) {
        var found = fetch(SALES_ORDER.NUMBER.eq(DSL.any(numbers.toArray(String[]::new)))).stream()
                .collect(Collectors.toMap(SalesOrder::number, Function.identity()));
        return numbers.stream().map(found::get).filter(java.util.Objects::nonNull).toList();
    }

    @Override
    public List<SalesOrder> headers(Collection<String> numbers) {
        return database.dsl().selectFrom(SALES_ORDER)
                .where(SALES_ORDER.NUMBER.eq(DSL.any(numbers.toArray(String[]::new))))
                .fetch(row -> SalesOrderRecords.order(row, List.of(), List.of()));
    }

    @Override
    public List<String> toInvoice(QuantityToInvoice quantity) {
        return database.dsl().select(SALES_ORDER.NUMBER).from(SALES_ORDER).where(withSomething(quantity))
                .orderBy(SALES_ORDER.NUMBER).fetch(SALES_ORDER.NUMBER);
    }

    /// Which orders have something that this mode invoices.
    static Condition withSomething(QuantityToInvoice quantity) {
        var something = switch (quantity) {
            case PACKING_SLIP -> SALES_LINE.DELIVERED.ne(SALES_LINE.INVOICED);
            case DELIVER_NOW -> SALES_LINE.DELIVER_NOW.ne(BigDecimal.ZERO);
            case PICKED -> SALES_LINE.PICKED.ne(BigDecimal.ZERO);
            case ALL -> SALES_LINE.QUANTITY.minus(SALES_LINE.CANCELLED).ne(SALES_LINE.INVOICED);
            case PICKED_AND_NOT_STOCKED -> SALES_LINE.PICKED.ne(BigDecimal.ZERO).or(SALES_LINE.STOCKED.isFalse()
                    .and(SALES_LINE.QUANTITY.minus(SALES_LINE.CANCELLED).ne(SALES_LINE.INVOICED)));
        };
        var unfinished = quantity == QuantityToInvoice.PACKING_SLIP ? SALES_ORDER.TO_INVOICE.isTrue()
                : SALES_ORDER.STATUS.in("OPEN_ORDER", "DELIVERED");
        return unfinished.and(SALES_ORDER.ORDER_TYPE.ne("JOURNAL"))
                .and(DSL.exists(DSL.selectOne().from(SALES_LINE)
                        .where(LineKey.isOf(SALES_LINE.ID, SALES_ORDER.ID)).and(something)));
    }

    @Override
    public List<SalesOrder> openOf(Collection<String> invoiceAccounts) {
        return fetch(SALES_ORDER.INVOICE_ACCOUNT.in(invoiceAccounts)
                .and(SALES_ORDER.STATUS.in("OPEN_ORDER", "DELIVERED"))
                .and(SALES_ORDER.ORDER_TYPE.ne("JOURNAL")));
    }

    @Override
    public Map<Long, List<DeliveredPart>> deliveredParts(Collection<Long> salesLines) {
        return slips.deliveredParts(salesLines);
    }

    @Override
    public List<PackingSlip> slipsOf(String number) {
        return slips.of(number);
    }

    @Override
    public Optional<PackingSlip> slip(String number) {
        return slips.byNumber(number);
    }

    @Override
    public Set<String> taken(Collection<String> numbers) {
        return database.dsl().select(SALES_ORDER.NUMBER).from(SALES_ORDER).where(SALES_ORDER.NUMBER.in(numbers))
                .fetchSet(SALES_ORDER.NUMBER);
    }

    @Override
    public void add(Collection<PricedOrder> orders) {
        var dsl = database.dsl();
        dsl.batchInsert(orders.stream().map(order -> SalesOrderRecords.record(order, 1)).toList()).execute();
        var numbers = orders.stream().map(priced -> priced.order().number()).toList();
        var ids = dsl.select(SALES_ORDER.NUMBER, SALES_ORDER.ID).from(SALES_ORDER)
                .where(SALES_ORDER.NUMBER.in(numbers)).fetchMap(SALES_ORDER.NUMBER, SALES_ORDER.ID);
        dsl.batchInsert(orders.stream().map(PricedOrder::order)
                .flatMap(order -> SalesOrderRecords.newLines(order, ids.get(order.number()))).toList()).execute();
        dsl.batchInsert(orders.stream().map(PricedOrder::order)
                .flatMap(order -> SalesOrderRecords.charges(order, ids.get(order.number()))).toList()).execute();
    }

    @Override
    public boolean save(PricedOrder priced) {
        var order = priced.order();
        var version = order.key().version();
        var changed = database.dsl().update(SALES_ORDER).set(SalesOrderRecords.record(priced, version + 1))
                .where(SALES_ORDER.ID.eq(order.key().id())).and(SALES_ORDER.VERSION.eq(version)).execute() == 1;
        if (changed) {
            saveLines(order);
            saveCharges(order);
        }
        return changed;
    }

    /// New lines are numbered after all that the order had, whatever was removed.
    private void saveLines(SalesOrder order) {
        var dsl = database.dsl();
        var those = LineKey.isOf(SALES_LINE.ID, order.key().id());
        var last = dsl.select(DSL.max(SALES_LINE.ID)).from(SALES_LINE).where(those).fetchOptional(0, long.class)
                .map(LineKey::lineOf).orElse(0);
        var kept = order.lines().stream().map(SalesLine::id).filter(line -> line != 0).toList();
        dsl.deleteFrom(SALES_LINE).where(those).and(SALES_LINE.ID.notIn(kept)).execute();
        for (var line : order.lines()) {
            if (line.id() == 0) {
                last++;
                dsl.insertInto(SALES_LINE)
                        .set(SalesOrderRecords.record(line, LineKey.of(order.key().id(), last))).execute();
            } else {
                dsl.update(SALES_LINE).set(SalesOrderRecords.record(line, line.id()))
                        .where(SALES_LINE.ID.eq(line.id())).execute();
            }
        }
    }

    private void saveCharges(SalesOrder order) {
        var dsl = database.dsl();
        dsl.deleteFrom(SALES_CHARGE).where(LineKey.isOf(SALES_CHARGE.ID, order.key().id())).execute();
        dsl.batchInsert(SalesOrderRecords.charges(order, order.key().id()).toList()).execute();
    }

    @Override
    public boolean change(SalesOrder order) {
        var dsl = database.dsl();
        var changed = dsl.update(SALES_ORDER).set(statuses(order)).where(SALES_ORDER.ID.eq(order.key().id()))
                .and(SALES_ORDER.VERSION.eq(order.key().version())).execute() == 1;
        if (changed) {
            order.lines().forEach(line -> dsl.update(SALES_LINE)
                    .set(SalesOrderRecords.quantities(line.quantities())).where(SALES_LINE.ID.eq(line.id())).execute());
        }
        return changed;
    }

    @Override
    public Quantity pickedOf(String item) {
        return database.dsl().select(DSL.coalesce(DSL.sum(SALES_LINE.PICKED), BigDecimal.ZERO)).from(SALES_LINE)
                .where(SALES_LINE.ITEM.eq(item)).and(SALES_LINE.PICKED.ne(BigDecimal.ZERO))
                .fetchOne(row -> new Quantity(row.value1()));
    }

    @Override
    public void add(List<RemainderChange> changes) {
        remainders.add(changes);
    }

    @Override
    public List<RemainderChange> remainderChanges(Collection<Long> salesLines) {
        return remainders.of(salesLines);
    }

    @Override
    public void add(PackingSlip slip) {
        slips.add(slip);
    }

    @Override
    public void update(SalesOrder order) {
        var posting = database.posting();
        order.lines().forEach(line ->
                posting.change(SALES_LINE.ID, line.id(), SalesOrderRecords.quantities(line.quantities())));
        order.charges().stream().filter(SalesCharge::invoiced).forEach(charge ->
                posting.change(SALES_CHARGE.ID, charge.id(), SalesOrderRecords.invoiced()));
        posting.change(SALES_ORDER.ID, order.key().id(), statuses(order));
    }

    /// What follows from the lines, and the next version.
    private static Map<Field<?>, Object> statuses(SalesOrder order) {
        Map<Field<?>, Object> values = new LinkedHashMap<>();
        values.put(SALES_ORDER.STATUS, order.status().name());
        values.put(SALES_ORDER.DOCUMENT_STATUS, order.documentStatus().name());
        values.put(SALES_ORDER.PACKING_SLIP, order.slips().last());
        values.put(SALES_ORDER.PACKING_SLIPS, order.slips().count());
        values.put(SALES_ORDER.TO_INVOICE, order.isToInvoice());
        values.put(SALES_ORDER.VERSION, order.key().version() + 1);
        return values;
    }

    /// Sorted here: an order by would make H2 walk the whole index instead of looking the orders up.
    private List<SalesOrder> fetch(Condition which) {
        var dsl = database.dsl();
        var headers = dsl.selectFrom(SALES_ORDER).where(which).fetch();
        if (headers.isEmpty()) {
            return List.of();
        }
        var ids = headers.map(SalesOrderRecord::getId).toArray(Long[]::new);
        var lines = linesOf(ids, SALES_LINE, SALES_LINE.ID)
                .sorted(Comparator.comparing(SalesLineRecord::getLineNo))
                .collect(Collectors.groupingBy(line -> LineKey.documentOf(line.getId())));
        var charges = linesOf(ids, SALES_CHARGE, SALES_CHARGE.ID)
                .sorted(Comparator.comparing(SalesChargeRecord::getLineNo))
                .collect(Collectors.groupingBy(charge -> LineKey.documentOf(charge.getId())));
        return headers.stream()
                .sorted(Comparator.comparing(SalesOrderRecord::getId))
                .map(header -> SalesOrderRecords.order(header, lines.getOrDefault(header.getId(), List.of()),
                        charges.getOrDefault(header.getId(), List.of())))
                .toList();
    }

    private <R extends Record> Stream<R> linesOf(Long[] orders, Table<R> lines, Field<Long> key) {
        var order = DSL.field(DSL.name("ORDER_ID"), Long.class);
        return database.dsl().select(lines).from(DSL.unnest(orders).as("ORDERS", "ORDER_ID"))
                .join(lines).on(LineKey.isOf(key, order)).fetch(Record1::value1).stream();
    }
}
