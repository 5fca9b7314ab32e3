package org.faktuur.sales.store;

import static org.faktuur.database.schema.Tables.INVOICED_DELIVERY;
import static org.faktuur.database.schema.Tables.PACKING_SLIP;
import static org.faktuur.database.schema.Tables.PACKING_SLIP_LINE;
import static org.faktuur.database.schema.Tables.SALES_LINE;
import static org.faktuur.database.schema.Tables.SALES_ORDER;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faktuur.database.Database;
import org.faktuur.database.LineKey;
import org.faktuur.database.schema.tables.records.PackingSlipLineRecord;
import org.faktuur.database.schema.tables.records.PackingSlipRecord;
import org.faktuur.money.Quantity;
import org.faktuur.sales.DeliveredPart;
import org.faktuur.sales.PackingSlip;
import org.jooq.impl.DSL;

/// Posted packing slips.
final class JooqPackingSlips {

    private final Database database;

    JooqPackingSlips(Database database) {
        this.database = database;
    }

    Optional<PackingSlip> byNumber(String number) {
        return database.dsl().fetchOptional(PACKING_SLIP, PACKING_SLIP.NUMBER.eq(number)).map(this::slip);
    }

    List<PackingSlip> of(String order) {
        return database.dsl().selectFrom(PACKING_SLIP)
                .where(PACKING_SLIP.POSTING.in(DSL.select(LineKey.documentOf(PACKING_SLIP_LINE.ID))
                        .from(PACKING_SLIP_LINE)
                        .where(PACKING_SLIP_LINE.SALES_LINE.in(DSL.select(SALES_LINE.ID).from(SALES_ORDER)
                                .join(SALES_LINE).on(LineKey.isOf(SALES_LINE.ID, SALES_ORDER.ID))
                                .where(SALES_ORDER.NUMBER.eq(order))))))
                .orderBy(PACKING_SLIP.POSTING).fetch(this::slip);
    }

    Map<Long, List<DeliveredPart>> deliveredParts(Collection<Long> salesLines) {
        if (salesLines.isEmpty()) {
            return Map.of();
        }
        var invoiced = invoiced(salesLines);
        return database.dsl()
                .select(PACKING_SLIP_LINE.SALES_LINE, PACKING_SLIP.NUMBER, PACKING_SLIP.SLIP_DATE,
                        PACKING_SLIP_LINE.QUANTITY)
                .from(PACKING_SLIP_LINE)
                .join(PACKING_SLIP).on(PACKING_SLIP.POSTING.eq(LineKey.documentOf(PACKING_SLIP_LINE.ID)))
                .where(PACKING_SLIP_LINE.SALES_LINE.eq(DSL.any(salesLines.toArray(Long[]::new))))
                .orderBy(PACKING_SLIP_LINE.ID)
                .fetchGroups(PACKING_SLIP_LINE.SALES_LINE, row -> new DeliveredPart(row.get(PACKING_SLIP.NUMBER),
                        row.get(PACKING_SLIP.SLIP_DATE), new Quantity(row.get(PACKING_SLIP_LINE.QUANTITY)),
                        invoiced.getOrDefault(new Part(row.get(PACKING_SLIP_LINE.SALES_LINE),
                                row.get(PACKING_SLIP.NUMBER)), Quantity.ZERO)));
    }

    /// A line as one slip delivered it.
    private record Part(long salesLine, String slip) {
    }

    private Map<Part, Quantity> invoiced(Collection<Long> salesLines) {
        var parts = new HashMap<Part, Quantity>();
        database.dsl().selectFrom(INVOICED_DELIVERY).where(INVOICED_DELIVERY.SALES_LINE.in(salesLines))
                .forEach(row -> parts.merge(new Part(row.getSalesLine(), row.getPackingSlip()),
                        new Quantity(row.getQuantity()), Quantity::plus));
        return parts;
    }

    void add(PackingSlip slip) {
        var posting = database.posting();
        var row = new PackingSlipRecord();
        row.setPosting(posting.seq());
        row.setNumber(slip.number());
        row.setSlipDate(slip.date());
        row.setCustomerAccount(slip.receiver().customerAccount());
        row.setCustomerName(slip.receiver().customerName());
        row.setDeliveryAddress(slip.receiver().address());
        row.setOrderNumbers(String.join(" ", slip.orderNumbers()));
        posting.add(row);
        var number = 0;
        for (var line : slip.lines()) {
            number++;
            posting.add(record(line, posting.seq(), number));
        }
    }

    private static PackingSlipLineRecord record(PackingSlip.Line line, long posting, int number) {
        var row = new PackingSlipLineRecord();
        row.setId(LineKey.of(posting, number));
        row.setOrderNumber(line.orderNumber());
        row.setSalesLine(line.salesLine());
        row.setItem(line.item());
        row.setDescription(line.description());
        row.setQuantity(line.quantity().amount());
        row.setUnit(line.unit());
        return row;
    }

    private PackingSlip slip(PackingSlipRecord row) {
        var lines = database.dsl().selectFrom(PACKING_SLIP_LINE)
                .where(LineKey.isOf(PACKING_SLIP_LINE.ID, row.getPosting())).orderBy(PACKING_SLIP_LINE.ID)
                .fetch(line -> new PackingSlip.Line(line.getOrderNumber(), line.getSalesLine(), line.getItem(),
                        line.getDescription(), new Quantity(line.getQuantity()), line.getUnit()));
        return new PackingSlip(row.getNumber(), row.getSlipDate(), new PackingSlip.Receiver(
                row.getCustomerAccount(), row.getCustomerName(), row.getDeliveryAddress()), lines);
    }
}
