package org.faktuur.invoices.store;

import static org.faktuur.database.schema.Tables.CASH_DISCOUNT_OFFER;
import static org.faktuur.database.schema.Tables.INVOICED_DELIVERY;
import static org.faktuur.database.schema.Tables.INVOICE_CHARGE;
import static org.faktuur.database.schema.Tables.INVOICE_CREDIT;
import static org.faktuur.database.schema.Tables.INVOICE_LINE;
import static org.faktuur.database.schema.Tables.PAYMENT_REFERENCE;
import static org.faktuur.database.schema.Tables.TAX_TRANSACTION;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.faktuur.currency.ExchangeRate;
import org.faktuur.customers.CashDiscount;
import org.faktuur.database.LineKey;
import org.faktuur.database.schema.tables.records.InvoiceLineRecord;
import org.faktuur.database.schema.tables.records.InvoiceRecord;
import org.faktuur.invoices.ChargeCategory;
import org.faktuur.invoices.ChargeValue;
import org.faktuur.invoices.Invoice;
import org.faktuur.invoices.InvoiceCharge;
import org.faktuur.invoices.InvoiceDates;
import org.faktuur.invoices.InvoiceKind;
import org.faktuur.invoices.InvoiceLine;
import org.faktuur.invoices.InvoiceParties;
import org.faktuur.invoices.InvoiceReferences;
import org.faktuur.invoices.InvoiceTerms;
import org.faktuur.invoices.InvoiceToPost;
import org.faktuur.money.Amounts;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.session.Language;
import org.faktuur.tax.TaxCodes;
import org.faktuur.tax.TaxParameters;
import org.faktuur.tax.VatKind;
import org.faktuur.tax.VatLine;
import org.joda.money.CurrencyUnit;
import org.jooq.DSLContext;

/// Rows back to the invoice that they are.
final class StoredInvoice {

    private final DSLContext dsl;
    private final Supplier<CurrencyUnit> accounting;

    StoredInvoice(DSLContext dsl, Supplier<CurrencyUnit> accounting) {
        this.dsl = dsl;
        this.accounting = accounting;
    }

    Invoice invoice(InvoiceRecord row) {
        var currency = CurrencyUnit.of(row.getCurrency());
        var rate = new ExchangeRate(currency, row.getInvoiceDate(), row.getExchangeRate());
        var project = new StoredProject(dsl).of(row.getPosting());
        return new Invoice(row.getNumber(), InvoiceKind.valueOf(row.getKind()), row.getVoucher(), row.getSeller(),
                new InvoiceToPost(parties(row),
                        new InvoiceDates(row.getInvoiceDate(), row.getDocumentDate(), row.getDueDate(),
                                row.getDeliveryDate()),
                        terms(row, rate),
                        new InvoiceReferences(words(row.getOrderNumbers()), words(row.getPackingSlips()),
                                row.getReference(), row.getPrintedNote(), project),
                        content(row.getPosting(), currency, project.isPresent())).with(own(row.getPosting())), kid(row.getPosting()));
    }

    private String kid(long posting) {
        return dsl.selectFrom(PAYMENT_REFERENCE).where(PAYMENT_REFERENCE.POSTING.eq(posting))
                .fetchOptional(PAYMENT_REFERENCE.REFERENCE).orElse("");
    }

    private List<InvoiceToPost.Own> own(long posting) {
        return dsl.selectFrom(TAX_TRANSACTION).where(LineKey.isOf(TAX_TRANSACTION.ID, posting))
                .orderBy(TAX_TRANSACTION.ID).fetch(row -> new InvoiceToPost.Own(
                        Amounts.of(accounting.get(), row.getBaseAccounting()),
                        Amounts.of(accounting.get(), row.getTaxAccounting())));
    }

    private InvoiceTerms terms(InvoiceRecord row, ExchangeRate rate) {
        var offers = dsl.selectFrom(CASH_DISCOUNT_OFFER).where(LineKey.isOf(CASH_DISCOUNT_OFFER.ID, row.getPosting()))
                .orderBy(CASH_DISCOUNT_OFFER.ID)
                .fetch(offer -> new CashDiscount.Offer(offer.getUntilDate(), new Percent(offer.getPercent()),
                        Amounts.of(rate.currency(), offer.getAmount())));
        return new InvoiceTerms(row.getPaymentTerms(), rate, accounting.get(),
                new InvoiceTerms.Settling(row.getPaymentMethod(), row.getPostingProfile(), offers),
                new InvoiceTerms.Writing(row.getPricesIncludeVat(), TaxParameters.ofText(row.getTaxComputed()),
                        row.getCorrection(), row.getChargesSummarized()));
    }

    private static InvoiceParties parties(InvoiceRecord row) {
        return new InvoiceParties(
                new InvoiceParties.Receiver(row.getCustomerAccount(), row.getCustomerName(),
                        row.getDeliveryAddress()),
                new InvoiceParties.Payer(row.getInvoiceAccount(), row.getInvoiceAddress(), row.getCustomerGroup(),
                        row.getVatNumber(), row.getRegistrationNumber()),
                Language.ofCode(row.getLanguage()));
    }

    private InvoiceToPost.Content content(long posting, CurrencyUnit currency, boolean ofProject) {
        var deliveries = dsl.selectFrom(INVOICED_DELIVERY).where(LineKey.isOf(INVOICED_DELIVERY.ID, posting))
                .orderBy(INVOICED_DELIVERY.ID).fetchGroups(INVOICED_DELIVERY.INVOICE_LINE,
                        row -> new InvoiceLine.Delivered(row.getPackingSlip(), new Quantity(row.getQuantity())));
        var credits = dsl.selectFrom(INVOICE_CREDIT).where(LineKey.isOf(INVOICE_CREDIT.ID, posting))
                .fetchMap(INVOICE_CREDIT.ID, row -> new InvoiceLine.Credited(row.getInvoice(), row.getInvoiceDate(),
                        row.getInvoiceLine(), new Quantity(row.getAlready()), row.getReason()));
        var work = ofProject ? new StoredProject(dsl).work(posting) : Map.<Long, InvoiceLine.Work>of();
        var lines = dsl.selectFrom(INVOICE_LINE).where(LineKey.isOf(INVOICE_LINE.ID, posting))
                .orderBy(INVOICE_LINE.ID).fetch(row -> line(row, currency,
                        deliveries.getOrDefault(LineKey.lineOf(row.getId()), List.of()),
                        Optional.ofNullable(credits.get(row.getId())), Optional.ofNullable(work.get(row.getId()))));
        var charges = dsl.selectFrom(INVOICE_CHARGE).where(LineKey.isOf(INVOICE_CHARGE.ID, posting))
                .orderBy(INVOICE_CHARGE.ID)
                .fetch(row -> new InvoiceCharge(row.getOrderNumber(), row.getChargeCode(), row.getDescription(),
                        new InvoiceCharge.Origin(InvoiceCharge.Kind.valueOf(row.getKind()), ChargeValue.of(
                                ChargeCategory.valueOf(row.getCategory()), row.getChargeValue(), currency),
                                row.getBasis()),
                        new InvoiceLine.Vat(TaxCodes.ofText(row.getVatCodes()), Amounts.of(currency, row.getTax())),
                        Amounts.of(currency, row.getAmount())));
        var vat = dsl.selectFrom(TAX_TRANSACTION).where(LineKey.isOf(TAX_TRANSACTION.ID, posting))
                .orderBy(TAX_TRANSACTION.ID)
                .fetch(row -> new VatLine(row.getVatCode(), VatKind.valueOf(row.getVatKind()),
                        new Percent(row.getPercent()), Amounts.of(currency, row.getBase()),
                        Amounts.of(currency, row.getTax())));
        return new InvoiceToPost.Content(lines, charges, vat);
    }

    private static InvoiceLine line(InvoiceLineRecord row, CurrencyUnit currency,
                                    List<InvoiceLine.Delivered> deliveries,
                                    Optional<InvoiceLine.Credited> credited, Optional<InvoiceLine.Work> work) {
        return new InvoiceLine(new InvoiceLine.Source(row.getOrderNumber(), row.getSalesLine(), deliveries, credited,
                        work),
                new InvoiceLine.Item(row.getItem(), row.getDescription(), row.getUnit(), row.getItemGroup(),
                        new Price(row.getUnitCost())),
                new Quantity(row.getQuantity()),
                new InvoiceLine.Pricing(new Price(row.getUnitPrice()), new Percent(row.getDiscountPercent())),
                new InvoiceLine.Vat(TaxCodes.ofText(row.getVatCodes()), Amounts.of(currency, row.getTax())),
                Amounts.of(currency, row.getNet()));
    }

    private static List<String> words(String joined) {
        return Arrays.stream(joined.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
