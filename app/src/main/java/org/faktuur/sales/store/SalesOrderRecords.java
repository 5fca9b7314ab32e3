package org.faktuur.sales.store;

import static org.faktuur.database.schema.Tables.SALES_CHARGE;
import static org.faktuur.database.schema.Tables.SALES_LINE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faktuur.address.PostalAddress;
import org.faktuur.database.LineKey;
import org.faktuur.database.schema.tables.records.SalesChargeRecord;
import org.faktuur.database.schema.tables.records.SalesLineRecord;
import org.faktuur.database.schema.tables.records.SalesOrderRecord;
import org.faktuur.invoices.ChargeCategory;
import org.faktuur.invoices.ChargeValue;
import org.faktuur.invoices.InvoiceLine;
import org.faktuur.money.Amounts;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.sales.ChargeKind;
import org.faktuur.sales.LineQuantities;
import org.faktuur.sales.PricedOrder;
import org.faktuur.sales.SalesCharge;
import org.faktuur.sales.SalesLine;
import org.faktuur.sales.SalesOrder;
import org.faktuur.sales.SalesOrderHeader;
import org.faktuur.sales.SalesOrderType;
import org.faktuur.session.Language;
import org.faktuur.session.Language;
import org.faktuur.tax.TaxCodes;
import org.joda.money.CurrencyUnit;
import org.jooq.Field;

/// Orders to rows and back.
final class SalesOrderRecords {

    private SalesOrderRecords() {
    }

    static SalesOrder order(SalesOrderRecord row, List<SalesLineRecord> lines, List<SalesChargeRecord> charges) {
        var currency = CurrencyUnit.of(row.getCurrency());
        return new SalesOrder(new SalesOrder.Key(row.getId(), row.getNumber(), row.getVersion()), header(row),
                lines.stream().map(SalesOrderRecords::line).toList(),
                charges.stream().map(charge -> charge(charge, currency)).toList(),
                new SalesOrder.Slips(row.getPackingSlip(), row.getPackingSlips()));
    }

    private static SalesOrderHeader header(SalesOrderRecord row) {
        return new SalesOrderHeader(SalesOrderType.valueOf(row.getOrderType()),
                new SalesOrderHeader.Buyer(row.getCustomerAccount(), row.getCustomerName(), row.getInvoiceAccount()),
                new SalesOrderHeader.Terms(CurrencyUnit.of(row.getCurrency()), row.getVatGroup(),
                        row.getPaymentTerms()),
                new SalesOrderHeader.Dates(row.getOrderDate(), row.getShipDate()),
                new SalesOrderHeader.Delivery(row.getDeliveryName(), new PostalAddress(row.getDeliveryStreet(),
                        row.getDeliveryPostalCode(), row.getDeliveryCity(), "", row.getDeliveryCountry())),
                row.getReference(), invoicing(row));
    }

    private static SalesOrderHeader.Invoicing invoicing(SalesOrderRecord row) {
        return new SalesOrderHeader.Invoicing(
                new SalesOrderHeader.Settling(row.getPaymentMethod(), row.getCashDiscount(), row.getPostingProfile()),
                new SalesOrderHeader.Reckoning(row.getPricesIncludeVat(), new Percent(row.getDiscountPercent()),
                        Optional.ofNullable(row.getFixedRate()), row.getAutoCharges()),
                Optional.of(row.getLanguage()).filter(code -> !code.isEmpty()).map(Language::ofCode),
                row.getAutoSummary(), row.getPrintedNote());
    }

    private static SalesLine line(SalesLineRecord row) {
        return new SalesLine(row.getId(), row.getLineNo(),
                new InvoiceLine.Item(row.getItem(), row.getDescription(), row.getUnit(), row.getItemGroup(),
                        new Price(row.getUnitCost())),
                new InvoiceLine.Pricing(new Price(row.getUnitPrice()), new Percent(row.getDiscountPercent())),
                TaxCodes.ofText(row.getVatCodes()), row.getStocked(),
                new LineQuantities(new Quantity(row.getQuantity()), new Quantity(row.getDeliverNow()),
                        new Quantity(row.getPicked()), new Quantity(row.getCancelled()),
                        new Quantity(row.getDelivered()), new Quantity(row.getInvoiced())),
                Optional.ofNullable(row.getCreditedLine()).orElse(0L));
    }

    private static SalesCharge charge(SalesChargeRecord row, CurrencyUnit currency) {
        return new SalesCharge(row.getId(), row.getLineNo(), new SalesCharge.Code(row.getChargeCode(),
                row.getDescription(), TaxCodes.ofText(row.getVatCodes()),
                ChargeKind.valueOf(row.getKind())),
                ChargeValue.of(ChargeCategory.valueOf(row.getCategory()), row.getChargeValue(), currency),
                new SalesCharge.Terms(row.getOfLine(), row.getKeep(), row.getAutomatic()), row.getInvoiced());
    }

    /// Everything of the order but its id.
    static SalesOrderRecord record(PricedOrder priced, int version) {
        var order = priced.order();
        var header = order.header();
        var row = new SalesOrderRecord();
        row.setNumber(order.number());
        row.setOrderType(header.type().name());
        row.setCustomerAccount(header.buyer().customerAccount());
        row.setCustomerName(header.buyer().customerName());
        row.setInvoiceAccount(header.buyer().invoiceAccount());
        row.setCurrency(header.terms().currency().getCode());
        row.setVatGroup(header.terms().vatGroup());
        row.setPaymentTerms(header.terms().paymentTerms());
        row.setOrderDate(header.dates().orderDate());
        row.setShipDate(header.dates().shipDate());
        row.setReference(header.reference());
        delivery(row, header.delivery());
        invoicing(row, header.invoicing());
        row.setStatus(order.status().name());
        row.setDocumentStatus(order.documentStatus().name());
        row.setPackingSlip(order.slips().last());
        row.setPackingSlips(order.slips().count());
        row.setToInvoice(order.isToInvoice());
        row.setNet(priced.net().getAmount());
        row.setTotal(priced.total().getAmount());
        row.setVersion(version);
        return row;
    }

    private static void delivery(SalesOrderRecord row, SalesOrderHeader.Delivery delivery) {
        row.setDeliveryName(delivery.name());
        row.setDeliveryStreet(delivery.address().street());
        row.setDeliveryPostalCode(delivery.address().postalCode());
        row.setDeliveryCity(delivery.address().city());
        row.setDeliveryCountry(delivery.address().country());
    }

    private static void invoicing(SalesOrderRecord row, SalesOrderHeader.Invoicing invoicing) {
        row.setPaymentMethod(invoicing.settling().paymentMethod());
        row.setCashDiscount(invoicing.settling().cashDiscount());
        row.setPostingProfile(invoicing.settling().postingProfile());
        row.setPricesIncludeVat(invoicing.reckoning().pricesIncludeVat());
        row.setDiscountPercent(invoicing.reckoning().discount().number());
        row.setFixedRate(invoicing.reckoning().fixedRate().orElse(null));
        row.setAutoCharges(invoicing.reckoning().autoCharges());
        row.setLanguage(invoicing.language().map(Language::code).orElse(""));
        row.setAutoSummary(invoicing.summary());
        row.setPrintedNote(invoicing.note());
    }

    /// The lines of a new order that got this id.
    static Stream<SalesLineRecord> newLines(SalesOrder order, long id) {
        return IntStream.range(0, order.lines().size())
                .mapToObj(at -> record(order.lines().get(at), LineKey.of(id, at + 1)));
    }

    static SalesLineRecord record(SalesLine line, long id) {
        var row = new SalesLineRecord();
        row.setId(id);
        row.setLineNo(line.lineNo());
        row.setItem(line.item().item());
        row.setDescription(line.item().description());
        row.setUnit(line.item().unit());
        row.setItemGroup(line.item().itemGroup());
        row.setUnitCost(line.item().cost().amount());
        row.setUnitPrice(line.pricing().unitPrice().amount());
        row.setDiscountPercent(line.pricing().discount().number());
        row.setVatCodes(line.taxes().text());
        row.setStocked(line.stocked());
        row.setQuantity(line.quantities().ordered().amount());
        row.setDeliverNow(line.quantities().deliverNow().amount());
        row.setCreditedLine(line.creditedLine() == 0 ? null : line.creditedLine());
        row.setPicked(line.quantities().picked().amount());
        row.setCancelled(line.quantities().cancelled().amount());
        row.setDelivered(line.quantities().delivered().amount());
        row.setInvoiced(line.quantities().invoiced().amount());
        return row;
    }

    /// The charges of an order of this id.
    static Stream<SalesChargeRecord> charges(SalesOrder order, long id) {
        return IntStream.range(0, order.charges().size())
                .mapToObj(at -> record(order.charges().get(at), LineKey.of(id, at + 1)));
    }

    private static SalesChargeRecord record(SalesCharge charge, long id) {
        var row = new SalesChargeRecord();
        row.setId(id);
        row.setLineNo(charge.lineNo());
        row.setChargeCode(charge.code().code());
        row.setDescription(charge.code().description());
        row.setKind(charge.code().kind().name());
        row.setCategory(charge.value().category().name());
        row.setChargeValue(charge.value().number());
        row.setOfLine(charge.terms().ofLine());
        row.setKeep(charge.terms().keep());
        row.setAutomatic(charge.terms().automatic());
        row.setVatCodes(charge.code().taxes().text());
        row.setInvoiced(charge.invoiced());
        return row;
    }

    /// The quantities that posting changes.
    static Map<Field<?>, Object> quantities(LineQuantities quantities) {
        return Map.of(SALES_LINE.DELIVER_NOW, quantities.deliverNow().amount(),
                SALES_LINE.PICKED, quantities.picked().amount(),
                SALES_LINE.CANCELLED, quantities.cancelled().amount(),
                SALES_LINE.DELIVERED, quantities.delivered().amount(),
                SALES_LINE.INVOICED, quantities.invoiced().amount());
    }

    static Map<Field<?>, Object> invoiced() {
        return Map.of(SALES_CHARGE.INVOICED, true);
    }
}
