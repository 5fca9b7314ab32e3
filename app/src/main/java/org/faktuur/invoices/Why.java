package org.faktuur.invoices;

import java.math.BigDecimal;
import java.util.Map;
import org.faktuur.ledger.Explanation;
import org.faktuur.ledger.ExplanationTopic;
import org.faktuur.ledger.VoucherLine;
import org.faktuur.money.Amounts;
import org.faktuur.money.Quantity;
import org.joda.money.Money;

/// Why an entry of an invoice's voucher stands there: its source on the invoice, the posting rule that matched, the
/// formula with its numbers, the conversion and the rounding. The same before posting, in the preview, and ever after.
public final class Why {

    private final VoucherLine entry;
    private final InvoiceToPost invoice;
    private final WhyParts parts;

    private Why(VoucherLine entry, InvoiceToPost invoice) {
        this.entry = entry;
        this.invoice = invoice;
        this.parts = new WhyParts(entry, invoice);
    }

    /// The explanation of an entry that `InvoicePosting` made of this invoice.
    public static Explanation of(VoucherLine entry, InvoiceToPost invoice) {
        var why = new Why(entry, invoice);
        why.explain();
        return why.parts.explanation();
    }

    private void explain() {
        var content = invoice.content();
        var source = entry.basis().sourceLine() - 1;
        switch (entry.basis().type()) {
            case CUSTOMER_BALANCE -> customer();
            case REVENUE, PROJECT_REVENUE -> revenue(content.lines().get(source));
            case LINE_DISCOUNT -> lineDiscount(content.lines().get(source));
            case TOTAL_DISCOUNT -> totalDiscount(content.charges().get(source));
            case CHARGE, CHARGE_DEBIT, CHARGE_CREDIT -> charge(content.charges().get(source));
            case SALES_TAX -> new WhyTax(invoice, content.vat().get(source), parts).explain();
            case COST_OF_GOODS, INVENTORY_ISSUE, SCRAP_LOSS -> cost(content.lines().get(source));
            case ROUNDING -> difference();
            case WIP_SALES_VALUE, ACCRUED_REVENUE -> accrued();
            case PROJECT_COST, PAYROLL_ALLOCATION, EXPENSES_OWED, BANK, CASH_DISCOUNT, PAYMENT_DIFFERENCE,
                 EXCHANGE_LOSS, EXCHANGE_GAIN ->
                    throw new IllegalStateException("no invoice makes an entry of " + entry.basis().type());
        }
    }

    private void customer() {
        var totals = invoice.totals();
        parts.say(ExplanationTopic.SOURCE, "why.source.document", Map.of(
                "kind", invoice.kind(), "account", invoice.parties().payer().account(), "total", totals.total()));
        parts.rule();
        parts.formula(totals.discount().isZero() ? "total" : "totalDiscounted", Map.of("lines", totals.lines(),
                "discount", totals.discount(), "charges", totals.charges(), "tax", totals.tax(),
                "total", totals.total()));
        parts.convert(totals.total());
    }

    private void revenue(InvoiceLine line) {
        line(line);
        parts.rule();
        var exact = line.quantity().amount().multiply(line.pricing().unitPrice().amount())
                .multiply(line.pricing().discount().remainder());
        parts.formula(line.pricing().discount().isZero() ? "line" : "discounted", Map.of(
                "quantity", line.quantity(), "unit", line.item().unit(), "price", line.pricing().unitPrice(),
                "discount", line.pricing().discount(), "result", WhyParts.plain(exact)));
        withoutTax(exact, line.net(), line.vat());
        var posted = posted();
        if (!posted.equals(line.net())) {
            parts.formula("discountApart", Map.of("net", line.net(), "discount", posted.minus(line.net()),
                    "result", posted));
        }
        parts.convert(posted);
    }

    private void lineDiscount(InvoiceLine line) {
        line(line);
        parts.rule();
        parts.formula("lineDiscount", Map.of("quantity", line.quantity(), "unit", line.item().unit(),
                "price", line.pricing().unitPrice(), "discount", line.pricing().discount(), "net", line.net(),
                "result", entry.amountCurrency()));
        parts.convert(entry.amountCurrency());
    }

    private void totalDiscount(InvoiceCharge discount) {
        parts.say(ExplanationTopic.SOURCE, "why.source.discount", Map.of("order", discount.orderNumber(),
                "codes", discount.vat().codes().text()));
        parts.rule();
        reckon(discount, discount.origin().value().number().negate());
        parts.convert(discount.amount());
    }

    private void charge(InvoiceCharge charge) {
        parts.say(ExplanationTopic.SOURCE, charge.isOnInvoice() ? "why.source.charge" : "why.source.internal",
                Map.of("code", charge.code(), "description", charge.description(), "order", charge.orderNumber()));
        parts.rule();
        reckon(charge, charge.origin().value().number());
        parts.convert(charge.amount());
    }

    /// A fixed amount, so much a piece, or a share of the net amount.
    private void reckon(InvoiceCharge charge, BigDecimal number) {
        var basis = charge.origin().basis();
        switch (charge.origin().value()) {
            case ChargeValue.Fixed(var amount) -> {
                parts.formula("charge", Map.of("amount", amount));
                withoutTax(amount.getAmount(), charge.amount(), charge.vat());
            }
            case ChargeValue.Pieces(var price) -> {
                var exact = basis.multiply(number);
                parts.formula("pieces", Map.of("pieces", new Quantity(basis), "price", price,
                        "result", WhyParts.plain(exact)));
                withoutTax(exact, charge.amount(), charge.vat());
            }
            case ChargeValue.Share(var percent) -> {
                var exact = basis.multiply(number.movePointLeft(2));
                parts.formula("share", Map.of("basis", Amounts.of(invoice.terms().currency(), basis), "percent", percent,
                        "result", WhyParts.plain(exact)));
                withoutTax(exact, charge.amount(), charge.vat());
            }
        }
    }

    /// What was asked is rounded; where it includes tax, the tax is taken off.
    private void withoutTax(BigDecimal exact, Money net, InvoiceLine.Vat vat) {
        if (!invoice.terms().writing().pricesIncludeVat() || vat.tax().isZero()) {
            parts.round(exact, net);
            return;
        }
        var gross = net.plus(vat.tax());
        parts.round(exact, gross);
        parts.formula("withoutTax", Map.of("gross", gross, "tax", vat.tax(), "codes", vat.codes().text(),
                "net", net));
    }

    private void cost(InvoiceLine line) {
        line(line);
        parts.rule();
        var exact = line.item().cost().amount().multiply(line.quantity().amount());
        parts.formula("cost", Map.of("quantity", line.quantity(), "unit", line.item().unit(),
                "cost", line.item().cost(), "result", WhyParts.plain(exact)));
        parts.round(exact, line.cost(invoice.terms().accounting()));
    }

    private void difference() {
        parts.say(ExplanationTopic.SOURCE, "why.source.conversion", Map.of(
                "currency", invoice.terms().currency().getCode(),
                "accounting", invoice.terms().accounting().getCode()));
        parts.rule();
        parts.formula("difference", Map.of("difference", entry.signed().negated()));
    }

    /// What work accrued that is invoiced now, or what a credit note puts back.
    private void accrued() {
        var back = entry.basis().type().isDebit() == entry.amountCurrency().isNegative();
        parts.say(ExplanationTopic.SOURCE, back ? "why.source.accruedBack" : "why.source.accruedAgain", Map.of());
        parts.rule();
        if (!entry.amountCurrency().getCurrencyUnit().equals(invoice.terms().accounting())) {
            parts.say(ExplanationTopic.CONVERSION, back ? "why.accrued.asPosted" : "why.accrued.converted", Map.of(
                    "amount", entry.amountCurrency().abs(), "accounting", entry.signed().abs()));
        }
    }

    private void line(InvoiceLine line) {
        parts.say(ExplanationTopic.SOURCE, "why.source.line", Map.of("line", entry.basis().sourceLine(),
                "item", line.item().item(), "description", line.item().description(),
                "order", line.source().orderNumber()));
    }

    /// What the entry credits, in the invoice's currency.
    private Money posted() {
        return entry.amountCurrency().negated();
    }
}
