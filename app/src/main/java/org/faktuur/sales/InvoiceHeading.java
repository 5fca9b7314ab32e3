package org.faktuur.sales;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.faktuur.currency.ExchangeRate;
import org.faktuur.customers.CashDiscount;
import org.faktuur.customers.PaymentTerms;
import org.faktuur.invoices.InvoiceDates;
import org.faktuur.invoices.InvoiceLine;
import org.faktuur.invoices.InvoiceParties;
import org.faktuur.invoices.InvoiceReferences;
import org.faktuur.invoices.InvoiceReversal;
import org.faktuur.invoices.InvoiceTerms;
import org.faktuur.invoices.InvoiceToPost;
import org.faktuur.invoices.InvoiceTotals;
import org.faktuur.outcome.Outcome;
import org.faktuur.tax.Taxed;
import org.joda.money.Money;

/// What stands above the lines of an invoice: parties, dates, terms and references. They come from the order that heads
/// it, unless the Setup tab says otherwise.
final class InvoiceHeading {

    private final SalesOrder order;
    private final InvoicingParameters parameters;
    private final InvoicingContext context;
    private final List<InvoicedPart> parts;
    private final InvoiceSetup setup;

    InvoiceHeading(SalesOrder order, InvoiceGroup group, InvoicingParameters parameters, InvoicingContext context,
                   List<InvoicedPart> parts) {
        this.order = order;
        this.parameters = parameters;
        this.context = context;
        this.parts = List.copyOf(parts);
        this.setup = parameters.setupOf(group);
    }

    boolean pricesIncludeVat() {
        return order.header().invoicing().reckoning().pricesIncludeVat();
    }

    /// The rate of the invoices that are given back, the fixed rate, or the one of the invoice date; refused when there
    /// is none, or when the invoices have different ones.
    Outcome<ExchangeRate> rate() {
        var currency = order.header().terms().currency();
        var date = invoiceDate();
        var originals = originals();
        var other = originals.stream().filter(each -> rateOf(each).compareTo(rateOf(originals.getFirst())) != 0)
                .findFirst();
        if (other.isPresent()) {
            return Outcome.refused(new SalesRefusal.DifferentOriginalRates(order.number(),
                    originals.getFirst().original().number(), other.get().original().number()));
        }
        if (!originals.isEmpty()) {
            return Outcome.done(new ExchangeRate(currency, date, rateOf(originals.getFirst())));
        }
        return setup.dates().fixedRate().or(() -> order.header().invoicing().reckoning().fixedRate())
                .filter(_ -> !currency.equals(context.company().currency()))
                .map(fixed -> new ExchangeRate(currency, date, fixed))
                .or(() -> context.rates().on(currency, date)).map(Outcome::done)
                .orElseGet(() -> Outcome.refused(
                        new SalesRefusal.NoExchangeRate(order.number(), currency.getCode(), date)));
    }

    /// The taxes, unless the buyer is to account for one of them and has no VAT number to stand on the invoice.
    Outcome<Taxed> allows(Taxed taxed) {
        var payer = context.customers().get(order.header().buyer().invoiceAccount());
        var number = payer.billing().tax().vatNumber();
        return taxed.lines().stream().filter(line -> line.kind().asksForBuyersNumber() && number.isBlank()).findFirst()
                .<Outcome<Taxed>>map(line -> Outcome.refused(
                        new SalesRefusal.BuyersVatNumberNeeded(order.number(), payer.account(), line.code())))
                .orElseGet(() -> Outcome.done(taxed));
    }

    /// The invoices that are given back, where nothing but those is.
    private List<InvoiceReversal> originals() {
        return parts.stream().allMatch(InvoicedPart::onlyGivesBack) ? parts.stream()
                .flatMap(part -> part.givenBack().originals().stream()).toList() : List.of();
    }

    private static BigDecimal rateOf(InvoiceReversal reversal) {
        return reversal.original().content().terms().rate().rate();
    }

    LocalDate invoiceDate() {
        return setup.dates().invoiceDate().orElseGet(this::ordinaryDate);
    }

    /// The invoice date where the Setup tab says none.
    LocalDate ordinaryDate() {
        return parameters.dating().monthEnd() ? lastDelivery().atEndOfMonth() : parameters.dating().date();
    }

    /// The month of the last delivery, or else in which the last order was to be shipped.
    private YearMonth lastDelivery() {
        return YearMonth.from(parts.stream().map(InvoicedPart::lastDelivery).flatMap(Optional::stream)
                .max(Comparator.naturalOrder()).orElseGet(() -> parts.stream()
                        .map(part -> part.order().header().dates().shipDate()).max(Comparator.naturalOrder())
                        .orElseThrow()));
    }

    /// The invoice of this content.
    InvoiceToPost over(InvoiceToPost.Content content, ExchangeRate rate) {
        var plain = new InvoiceToPost(parties(), dates(), terms(rate, List.of(), false), references(content),
                content);
        var totals = plain.totals();
        var credit = totals.total().isNegative();
        return new InvoiceToPost(plain.parties(), plain.dates(),
                terms(rate, offers(totals, plain.dates().documentDate()),
                        credit && parameters.options().creditCorrection()),
                plain.references(), content);
    }

    private InvoiceParties parties() {
        var buyer = order.header().buyer();
        var payer = context.customers().get(buyer.invoiceAccount());
        var billing = payer.billing();
        var delivery = order.header().delivery();
        return new InvoiceParties(
                new InvoiceParties.Receiver(buyer.customerAccount(), buyer.customerName(),
                        delivery.address().under(delivery.name())),
                new InvoiceParties.Payer(payer.account(), payer.address().under(payer.name()), billing.group(),
                        billing.tax().vatNumber(), billing.tax().registrationNumber()),
                setup.wording().language().or(() -> order.header().invoicing().language()).orElse(billing.language()));
    }

    private InvoiceDates dates() {
        var date = invoiceDate();
        var from = setup.dates().documentDate().orElse(date);
        var delivered = parts.stream().map(InvoicedPart::lastDelivery).flatMap(Optional::stream)
                .max(Comparator.naturalOrder()).orElse(date);
        return new InvoiceDates(date, from, paymentTerms().dueDate(from), delivered);
    }

    private PaymentTerms paymentTerms() {
        return context.payment().terms().get(
                setup.settling().paymentTerms().orElse(order.header().terms().paymentTerms()));
    }

    private InvoiceTerms terms(ExchangeRate rate, List<CashDiscount.Offer> offers, boolean correction) {
        var ordered = order.header().invoicing().settling();
        return new InvoiceTerms(paymentTerms().code(), rate, context.company().currency(),
                new InvoiceTerms.Settling(setup.settling().paymentMethod().orElse(ordered.paymentMethod()),
                        setup.settling().postingProfile().orElse(ordered.postingProfile()), offers),
                new InvoiceTerms.Writing(pricesIncludeVat(), context.vat().parameters(), correction,
                        parameters.options().summarizeCharges()));
    }

    private List<CashDiscount.Offer> offers(InvoiceTotals totals, LocalDate from) {
        Money base = context.parameters().entries().discountOnTax() ? totals.total() : totals.net();
        return CashDiscount.offers(setup.settling().cashDiscount()
                .orElse(order.header().invoicing().settling().cashDiscount()), context.payment().discounts(), from,
                base);
    }

    private InvoiceReferences references(InvoiceToPost.Content content) {
        var slips = content.lines().stream().flatMap(line -> line.source().deliveries().stream())
                .map(InvoiceLine.Delivered::packingSlip).distinct().sorted().toList();
        return new InvoiceReferences(
                content.lines().stream().map(line -> line.source().orderNumber()).distinct().toList(), slips,
                setup.wording().reference().orElse(order.header().reference()),
                setup.wording().note().orElse(order.header().invoicing().note()));
    }
}
