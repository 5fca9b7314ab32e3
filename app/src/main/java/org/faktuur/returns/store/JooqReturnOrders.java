package org.faktuur.returns.store;

import static org.faktuur.database.schema.Tables.CREDITED_LINE;
import static org.faktuur.database.schema.Tables.DISPOSITION_CODE;
import static org.faktuur.database.schema.Tables.INVOICE;
import static org.faktuur.database.schema.Tables.INVOICE_CORRECTION;
import static org.faktuur.database.schema.Tables.RETURN_LINE;
import static org.faktuur.database.schema.Tables.RETURN_ORDER;
import static org.faktuur.database.schema.Tables.SALES_LINE;
import static org.faktuur.database.schema.Tables.SALES_ORDER;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faktuur.database.LineKey;
import org.faktuur.database.schema.tables.records.CreditedLineRecord;
import org.faktuur.database.schema.tables.records.ReturnLineRecord;
import org.faktuur.invoices.InvoiceLine;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.returns.DispositionAction;
import org.faktuur.returns.ReturnLine;
import org.faktuur.returns.ReturnOrders;
import org.faktuur.returns.Rma;
import org.faktuur.sales.ReturnLineStatus;
import org.faktuur.sales.ReturnedGoods;
import org.faktuur.sales.ReturnedLine;
import org.faktuur.sales.ReturnedLines;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// Return orders and the lines that give something back, in the books.
public final class JooqReturnOrders implements ReturnOrders, ReturnedLines {

    private final DSLContext dsl;

    /// In these books.
    public JooqReturnOrders(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Map<Long, ReturnedLine> of(Collection<Long> salesLines) {
        var which = salesLines.toArray(Long[]::new);
        var credits = credits(CREDITED_LINE.SALES_LINE.eq(DSL.any(which)));
        var actions = new HashMap<String, DispositionAction>();
        dsl.selectFrom(DISPOSITION_CODE).forEach(row ->
                actions.put(row.getCode(), DispositionAction.valueOf(row.getDisposition())));
        var entries = entries(RETURN_LINE.SALES_LINE.eq(DSL.any(which)));
        var all = new HashSet<>(credits.keySet());
        all.addAll(entries.keySet());
        var said = new HashMap<Long, ReturnedLine>();
        all.forEach(line -> {
            var entry = Optional.ofNullable(entries.get(line));
            var action = entry.map(each -> actions.get(each.disposition()));
            said.put(line, new ReturnedLine(entry.map(ReturnLine.Entry::arrival),
                    action.map(DispositionAction::goods).orElse(ReturnedGoods.IN_STOCK),
                    Optional.ofNullable(credits.get(line)).filter(_ -> action.map(DispositionAction::credits)
                            .orElse(true))));
        });
        return said;
    }

    @Override
    public Optional<Kept> of(long order) {
        return dsl.fetchOptional(RETURN_ORDER, RETURN_ORDER.SALES_ORDER.eq(order)).map(row -> new Kept(
                new Rma(row.getRmaNumber(), row.getDeadline(), row.getReason(), words(row.getReplacement()),
                        row.getAhead()),
                entries(LineKey.isOf(RETURN_LINE.SALES_LINE, order)),
                credits(LineKey.isOf(CREDITED_LINE.SALES_LINE, order))));
    }

    private Map<Long, ReturnLine.Entry> entries(Condition which) {
        return dsl.selectFrom(RETURN_LINE).where(which).fetchMap(RETURN_LINE.SALES_LINE,
                row -> new ReturnLine.Entry(ReturnLineStatus.valueOf(row.getStatus()), row.getDisposition(),
                        new ReturnLine.Agreed(new InvoiceLine.Pricing(new Price(row.getUnitPrice()),
                                new Percent(row.getDiscountPercent())), new Price(row.getUnitCost()))));
    }

    private Map<Long, InvoiceLine.Credited> credits(Condition which) {
        return dsl.selectFrom(CREDITED_LINE).where(which).fetchMap(CREDITED_LINE.SALES_LINE,
                row -> new InvoiceLine.Credited(row.getInvoice(), row.getInvoiceDate(), row.getInvoiceLine(),
                        Quantity.ZERO, row.getReason()));
    }

    @Override
    public Optional<String> byRma(String number) {
        return dsl.select(SALES_ORDER.NUMBER).from(RETURN_ORDER)
                .join(SALES_ORDER).on(SALES_ORDER.ID.eq(RETURN_ORDER.SALES_ORDER))
                .where(RETURN_ORDER.RMA_NUMBER.eq(number)).fetchOptional(SALES_ORDER.NUMBER);
    }

    @Override
    public void save(long order, Rma rma) {
        var row = dsl.newRecord(RETURN_ORDER);
        row.setSalesOrder(order);
        row.setRmaNumber(rma.number());
        row.setDeadline(rma.deadline());
        row.setReason(rma.reason());
        row.setReplacement(String.join(" ", rma.replacements()));
        row.setAhead(rma.ahead());
        if (dsl.update(RETURN_ORDER).set(row).where(RETURN_ORDER.SALES_ORDER.eq(order)).execute() == 0) {
            dsl.insertInto(RETURN_ORDER).set(row).execute();
        }
    }

    @Override
    public void save(long line, ReturnLine.Entry entry) {
        var row = new ReturnLineRecord();
        row.setSalesLine(line);
        row.setStatus(entry.arrival().name());
        row.setDisposition(entry.disposition());
        row.setUnitPrice(entry.agreed().pricing().unitPrice().amount());
        row.setDiscountPercent(entry.agreed().pricing().discount().number());
        row.setUnitCost(entry.agreed().cost().amount());
        if (dsl.update(RETURN_LINE).set(row).where(RETURN_LINE.SALES_LINE.eq(line)).execute() == 0) {
            dsl.insertInto(RETURN_LINE).set(row).execute();
        }
    }

    @Override
    public void save(long line, InvoiceLine.Credited credited) {
        var row = new CreditedLineRecord();
        row.setSalesLine(line);
        row.setInvoice(credited.invoice());
        row.setInvoiceDate(credited.date());
        row.setInvoiceLine(credited.line());
        row.setReason(credited.reason());
        if (dsl.update(CREDITED_LINE).set(row).where(CREDITED_LINE.SALES_LINE.eq(line)).execute() == 0) {
            dsl.insertInto(CREDITED_LINE).set(row).execute();
        }
    }

    @Override
    public Map<Integer, Quantity> awaited(String invoice) {
        Field<BigDecimal> waits = SALES_LINE.QUANTITY.minus(SALES_LINE.CANCELLED).minus(SALES_LINE.INVOICED)
                .neg();
        return dsl.select(CREDITED_LINE.INVOICE_LINE, DSL.sum(waits)).from(CREDITED_LINE)
                .join(SALES_LINE).on(SALES_LINE.ID.eq(CREDITED_LINE.SALES_LINE))
                .leftJoin(RETURN_LINE).on(RETURN_LINE.SALES_LINE.eq(CREDITED_LINE.SALES_LINE))
                .leftJoin(DISPOSITION_CODE).on(DISPOSITION_CODE.CODE.eq(RETURN_LINE.DISPOSITION))
                .where(CREDITED_LINE.INVOICE.eq(invoice)).and(waits.ne(BigDecimal.ZERO))
                .and(DISPOSITION_CODE.DISPOSITION.isNull().or(DISPOSITION_CODE.DISPOSITION.ne(
                        DispositionAction.RETURN_TO_CUSTOMER.name())))
                .groupBy(CREDITED_LINE.INVOICE_LINE)
                .fetchMap(row -> row.value1(), row -> new Quantity(row.value2()));
    }

    @Override
    public List<String> invoicesOf(String customer, int most) {
        return dsl.select(INVOICE.NUMBER).from(INVOICE).where(INVOICE.CUSTOMER_ACCOUNT.eq(customer))
                .and(INVOICE.KIND.eq("INVOICE")).orderBy(INVOICE.POSTING.desc()).limit(most).fetch(INVOICE.NUMBER);
    }

    @Override
    public void save(Correction correction) {
        dsl.insertInto(INVOICE_CORRECTION).set(INVOICE_CORRECTION.INVOICE, correction.invoice())
                .set(INVOICE_CORRECTION.CREDIT_NOTE, correction.creditNote())
                .set(INVOICE_CORRECTION.SALES_ORDER, correction.order()).execute();
    }

    @Override
    public Optional<Correction> correctionOf(String invoice) {
        return dsl.fetchOptional(INVOICE_CORRECTION, INVOICE_CORRECTION.INVOICE.eq(invoice))
                .map(row -> new Correction(row.getInvoice(), row.getCreditNote(), row.getSalesOrder()));
    }

    private static List<String> words(String joined) {
        return Arrays.stream(joined.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
