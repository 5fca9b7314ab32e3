package org.faktuur.invoices.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faktuur.database.LineKey;
import org.faktuur.database.schema.tables.records.CashDiscountOfferRecord;
import org.faktuur.database.schema.tables.records.InvoiceChargeRecord;
import org.faktuur.database.schema.tables.records.InvoiceCreditRecord;
import org.faktuur.database.schema.tables.records.InvoiceLineRecord;
import org.faktuur.database.schema.tables.records.InvoiceRecord;
import org.faktuur.database.schema.tables.records.InvoicedDeliveryRecord;
import org.faktuur.database.schema.tables.records.PaymentReferenceRecord;
import org.faktuur.database.schema.tables.records.TaxTransactionRecord;
import org.faktuur.invoices.Invoice;
import org.faktuur.invoices.InvoiceCharge;
import org.faktuur.invoices.InvoiceLine;
import org.faktuur.tax.VatLine;

/// An invoice as the rows of its tables.
final class InvoiceRecords {

    private final Invoice invoice;
    private final long posting;

    InvoiceRecords(Invoice invoice, long posting) {
        this.invoice = invoice;
        this.posting = posting;
    }

    InvoiceRecord header() {
        var content = invoice.content();
        var row = new InvoiceRecord();
        row.setPosting(posting);
        row.setNumber(invoice.number());
        row.setKind(invoice.kind().name());
        row.setVoucher(invoice.voucher());
        row.setSeller(invoice.seller());
        row.setInvoiceDate(content.dates().invoiceDate());
        row.setDueDate(content.dates().dueDate());
        row.setDeliveryDate(content.dates().deliveryDate());
        row.setDocumentDate(content.dates().documentDate());
        terms(row);
        row.setReference(content.references().reference());
        row.setPrintedNote(content.references().note());
        row.setOrderNumbers(String.join(" ", content.references().orderNumbers()));
        row.setPackingSlips(String.join(" ", content.references().packingSlips()));
        var totals = content.totals();
        row.setNet(totals.net().getAmount());
        row.setTax(totals.tax().getAmount());
        row.setTotal(totals.total().getAmount());
        parties(row);
        return row;
    }

    private void terms(InvoiceRecord row) {
        var terms = invoice.content().terms();
        row.setPaymentTerms(terms.paymentTerms());
        row.setPaymentMethod(terms.settling().paymentMethod());
        row.setPostingProfile(terms.settling().postingProfile());
        row.setCurrency(terms.currency().getCode());
        row.setExchangeRate(terms.rate().rate());
        row.setPricesIncludeVat(terms.writing().pricesIncludeVat());
        row.setTaxComputed(terms.writing().taxed().text());
        row.setCorrection(terms.writing().correction());
        row.setChargesSummarized(terms.writing().chargesSummarized());
    }

    private void parties(InvoiceRecord row) {
        var parties = invoice.content().parties();
        row.setCustomerAccount(parties.receiver().account());
        row.setCustomerName(parties.receiver().name());
        row.setDeliveryAddress(parties.receiver().address());
        row.setInvoiceAccount(parties.payer().account());
        row.setInvoiceAddress(parties.payer().address());
        row.setCustomerGroup(parties.payer().group());
        row.setVatNumber(parties.payer().vatNumber());
        row.setRegistrationNumber(parties.payer().registrationNumber());
        row.setLanguage(parties.language().code());
    }

    InvoiceLineRecord line(InvoiceLine line, int number) {
        var row = new InvoiceLineRecord();
        row.setId(LineKey.of(posting, number));
        row.setOrderNumber(line.source().orderNumber());
        row.setSalesLine(line.source().salesLine());
        row.setItem(line.item().item());
        row.setDescription(line.item().description());
        row.setQuantity(line.quantity().amount());
        row.setUnit(line.item().unit());
        row.setUnitPrice(line.pricing().unitPrice().amount());
        row.setDiscountPercent(line.pricing().discount().number());
        row.setNet(line.net().getAmount());
        row.setItemGroup(line.item().itemGroup());
        row.setUnitCost(line.item().cost().amount());
        row.setVatCodes(line.vat().codes().text());
        row.setTax(line.vat().tax().getAmount());
        return row;
    }

    /// What packing slips delivered of each line, from the first line on.
    List<InvoicedDeliveryRecord> deliveries() {
        var rows = new ArrayList<InvoicedDeliveryRecord>();
        var lines = invoice.content().content().lines();
        for (var at = 0; at < lines.size(); at++) {
            for (var delivered : lines.get(at).source().deliveries()) {
                var row = new InvoicedDeliveryRecord();
                row.setId(LineKey.of(posting, rows.size() + 1));
                row.setInvoiceLine(at + 1);
                row.setSalesLine(lines.get(at).source().salesLine());
                row.setPackingSlip(delivered.packingSlip());
                row.setQuantity(delivered.quantity().amount());
                rows.add(row);
            }
        }
        return rows;
    }

    /// What the lines of a credit note give back.
    List<InvoiceCreditRecord> credits() {
        var rows = new ArrayList<InvoiceCreditRecord>();
        var lines = invoice.content().content().lines();
        for (var at = 0; at < lines.size(); at++) {
            var number = at + 1;
            lines.get(at).source().credited().ifPresent(credited -> {
                var row = new InvoiceCreditRecord();
                row.setId(LineKey.of(posting, number));
                row.setInvoice(credited.invoice());
                row.setInvoiceDate(credited.date());
                row.setInvoiceLine(credited.line());
                row.setAlready(credited.already().amount());
                row.setReason(credited.reason());
                rows.add(row);
            });
        }
        return rows;
    }

    /// What may be deducted for paying early.
    List<CashDiscountOfferRecord> offers() {
        var rows = new ArrayList<CashDiscountOfferRecord>();
        for (var offer : invoice.content().terms().settling().offers()) {
            var row = new CashDiscountOfferRecord();
            row.setId(LineKey.of(posting, rows.size() + 1));
            row.setUntilDate(offer.until());
            row.setPercent(offer.percent().number());
            row.setAmount(offer.amount().getAmount());
            rows.add(row);
        }
        return rows;
    }

    /// What it asks to be paid under, where that is not its number.
    Optional<PaymentReferenceRecord> reference() {
        return Optional.of(invoice.kid()).filter(kid -> !kid.isEmpty()).map(kid -> {
            var row = new PaymentReferenceRecord();
            row.setPosting(posting);
            row.setReference(kid);
            return row;
        });
    }

    InvoiceChargeRecord charge(InvoiceCharge charge, int number) {
        var row = new InvoiceChargeRecord();
        row.setId(LineKey.of(posting, number));
        row.setOrderNumber(charge.orderNumber());
        row.setChargeCode(charge.code());
        row.setDescription(charge.description());
        row.setAmount(charge.amount().getAmount());
        row.setVatCodes(charge.vat().codes().text());
        row.setTax(charge.vat().tax().getAmount());
        row.setKind(charge.origin().kind().name());
        row.setCategory(charge.origin().value().category().name());
        row.setChargeValue(charge.origin().value().number());
        row.setBasis(charge.origin().basis());
        return row;
    }

    TaxTransactionRecord tax(VatLine vat, int number) {
        var own = invoice.content().own(number - 1);
        var row = new TaxTransactionRecord();
        row.setId(LineKey.of(posting, number));
        row.setTaxDate(invoice.content().dates().invoiceDate());
        row.setVatCode(vat.code());
        row.setVatKind(vat.kind().name());
        row.setPercent(vat.percent().number());
        row.setBase(vat.base().getAmount());
        row.setTax(vat.tax().getAmount());
        row.setBaseAccounting(own.base().getAmount());
        row.setTaxAccounting(own.tax().getAmount());
        return row;
    }
}
