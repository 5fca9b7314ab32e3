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
import org.faktuur.database.Database;
import org.faktuur.database.schema.tables.records.SalesChargeRecord;
import org.faktuur.database.schema.tables.records.SalesLineRecord;
import org.faktuur.database.schema.tables.records.SalesOrderRecord;
import org.faktuur.sales.DeliveredPart;
import org.faktuur.sales.PackingSlip;
import org.faktuur.sales.PricedOrder;
import org.faktuur.sales.QuantityToInvoice;
import org.faktuur.sales.SalesCharge;
import org.faktuur.sales.SalesLine;
import org.faktuur.sales.SalesOrder;
import org.faktuur.sales.SalesOrders;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// Sales orders, their lines and charges; their packing slips by `JooqPackingSlips`.
public final class JooqSalesOrders implements SalesOrders {

    private final Database database;
    private final JooqPackingSlips slips;

    public JooqSalesOrders(Database database) {
        this.database = database;
        this.slips = new JooqPackingSlips(database);
    }

    @Override
    public Optional<SalesOrder> byNumber(String number) {
        return byNumbers(List.of(number)).stream().findFirst();
    }

    @Override
    public List<SalesOrder> byNumbers(Collection<String> numbers) {
        var found = fetch(SALES_ORDER.NUMBER.in(numbers)).stream()
                .collect(Collectors.toMap(SalesOrder::number, Function.identity()));
        return numbers.stream().map(found::get).filter(java.util.Objects::nonNull).toList();
    }

    @Override
    public List<SalesOrder> headers(Collection<String> numbers) {
        return database.dsl().selectFrom(SALES_ORDER).where(SALES_ORDER.NUMBER.in(numbers))
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
                        .where(SALES_LINE.SALES_ORDER.eq(SALES_ORDER.ID)).and(something)));
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
        dsl.batchInsert(orders.stream().map(PricedOrder::order).flatMap(order -> order.lines().stream()
                .map(line -> SalesOrderRecords.record(line, ids.get(order.number())))).toList()).execute();
        dsl.batchInsert(orders.stream().map(PricedOrder::order).flatMap(order -> order.charges().stream()
                .map(charge -> SalesOrderRecords.record(charge, ids.get(order.number())))).toList()).execute();
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

    /// Removed lines go first and kept ones step aside, so that line numbers may change places.
    private void saveLines(SalesOrder order) {
        var dsl = database.dsl();
        var id = order.key().id();
        var kept = order.lines().stream().map(SalesLine::id).filter(line -> line != 0).toList();
        dsl.deleteFrom(SALES_LINE).where(SALES_LINE.SALES_ORDER.eq(id)).and(SALES_LINE.ID.notIn(kept)).execute();
        dsl.update(SALES_LINE).set(SALES_LINE.LINE_NO, SALES_LINE.LINE_NO.neg().minus(1))
                .where(SALES_LINE.SALES_ORDER.eq(id)).execute();
        for (var line : order.lines()) {
            var row = SalesOrderRecords.record(line, id);
            if (line.id() == 0) {
                dsl.insertInto(SALES_LINE).set(row).execute();
            } else {
                dsl.update(SALES_LINE).set(row).where(SALES_LINE.ID.eq(line.id())).execute();
            }
        }
    }

    private void saveCharges(SalesOrder order) {
        var dsl = database.dsl();
        dsl.deleteFrom(SALES_CHARGE).where(SALES_CHARGE.SALES_ORDER.eq(order.key().id())).execute();
        dsl.batchInsert(order.charges().stream()
                .map(charge -> SalesOrderRecords.record(charge, order.key().id())).toList()).execute();
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
        Map<Field<?>, Object> values = new LinkedHashMap<>();
        values.put(SALES_ORDER.STATUS, order.status().name());
        values.put(SALES_ORDER.DOCUMENT_STATUS, order.documentStatus().name());
        values.put(SALES_ORDER.PACKING_SLIP, order.slips().last());
        values.put(SALES_ORDER.PACKING_SLIPS, order.slips().count());
        values.put(SALES_ORDER.TO_INVOICE, order.isToInvoice());
        values.put(SALES_ORDER.VERSION, order.key().version() + 1);
        posting.change(SALES_ORDER.ID, order.key().id(), values);
    }

    /// Sorted here: an order by would make H2 walk the whole index instead of looking the orders up.
    private List<SalesOrder> fetch(Condition which) {
        var dsl = database.dsl();
        var headers = dsl.selectFrom(SALES_ORDER).where(which).fetch();
        if (headers.isEmpty()) {
            return List.of();
        }
        var ids = headers.map(SalesOrderRecord::getId);
        var lines = dsl.selectFrom(SALES_LINE).where(SALES_LINE.SALES_ORDER.in(ids)).stream()
                .sorted(Comparator.comparing(SalesLineRecord::getLineNo))
                .collect(Collectors.groupingBy(SalesLineRecord::getSalesOrder));
        var charges = dsl.selectFrom(SALES_CHARGE).where(SALES_CHARGE.SALES_ORDER.in(ids)).stream()
                .sorted(Comparator.comparing(SalesChargeRecord::getLineNo))
                .collect(Collectors.groupingBy(SalesChargeRecord::getSalesOrder));
        return headers.stream()
                .sorted(Comparator.comparing(SalesOrderRecord::getId))
                .map(header -> SalesOrderRecords.order(header, lines.getOrDefault(header.getId(), List.of()),
                        charges.getOrDefault(header.getId(), List.of())))
                .toList();
    }
}
