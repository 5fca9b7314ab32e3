package org.faktuur.sales;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.faktuur.currency.ExchangeRate;
import org.faktuur.customers.Customer;
import org.faktuur.invoices.InvoiceCharge;
import org.faktuur.invoices.InvoiceDates;
import org.faktuur.invoices.InvoiceLine;
import org.faktuur.invoices.InvoiceParties;
import org.faktuur.invoices.InvoiceReferences;
import org.faktuur.invoices.InvoiceTerms;
import org.faktuur.invoices.InvoiceToPost;
import org.faktuur.money.Quantity;
import org.faktuur.money.Rounding;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.tax.Taxed;
import org.faktuur.tax.VatCalculation.Taxable;
import org.joda.money.Money;

/// What would be invoiced for an order, or what stands in the way.
public final class InvoiceProposal {

    private final SalesOrder order;
    private final InvoicingParameters parameters;
    private final InvoicingContext context;
    private final Map<Long, Quantity> taken = new LinkedHashMap<>();

    private InvoiceProposal(SalesOrder order, InvoicingParameters parameters, InvoicingContext context) {
        this.order = order;
        this.parameters = parameters;
        this.context = context;
    }

    /// The invoice of this order with these parameters, or every reason against it.
    public static Outcome<ProposedInvoice> of(SalesOrder order, InvoicingParameters parameters,
                                              InvoicingContext context) {
        return new InvoiceProposal(order, parameters, context).make();
    }

    private Outcome<ProposedInvoice> make() {
        var refusals = new ArrayList<Refusal>();
        refuseOrder().ifPresent(refusals::add);
        order.lines().forEach(line -> take(line).ifPresent(refusals::add));
        if (refusals.isEmpty() && taken.isEmpty()) {
            refusals.add(order.lines().isEmpty()
                    ? new SalesRefusal.NoLines(order.number()) : new SalesRefusal.NothingToInvoice(order.number()));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return rate().then(rate -> taxes().map(taxed -> new ProposedInvoice(order, after(), invoice(rate, taxed))));
    }

    private Optional<Refusal> refuseOrder() {
        if (order.header().type() == SalesOrderType.JOURNAL) {
            return Optional.of(new SalesRefusal.OrderIsJournal(order.number()));
        }
        var buyer = order.header().buyer();
        return Stream.of(buyer.customerAccount(), buyer.invoiceAccount()).distinct()
                .map(this::refuseCustomer).flatMap(Optional::stream).findFirst();
    }

    private Optional<Refusal> refuseCustomer(String account) {
        var customer = context.customers().get(account);
        if (customer == null) {
            return Optional.of(new SalesRefusal.NoSuchCustomer(account));
        }
        return customer.credit().hold().barsInvoices()
                ? Optional.of(new SalesRefusal.CustomerOnHold(order.number(), account)) : Optional.empty();
    }

    private Optional<Refusal> take(SalesLine line) {
        var most = parameters.quantity().of(line.quantities());
        var asked = parameters.updates().getOrDefault(line.id(), most);
        if (asked.sign() * most.sign() < 0 || asked.amount().abs().compareTo(most.amount().abs()) > 0) {
            return Optional.of(new SalesRefusal.MoreThanRemains(order.number(), line.item().item(), asked, most));
        }
        if (!asked.isZero()) {
            taken.put(line.id(), asked);
        }
        return Optional.empty();
    }

    private Outcome<ExchangeRate> rate() {
        var currency = order.header().terms().currency();
        return context.rates().apply(currency).map(Outcome::done).orElseGet(() -> Outcome.refused(
                new SalesRefusal.NoExchangeRate(order.number(), currency.getCode(), parameters.invoiceDate())));
    }

    private Outcome<Taxed> taxes() {
        var lines = takenLines().map(line -> new Taxable(line.taxes(), amountOf(line)));
        var charges = charges().map(charge -> new Taxable(charge.code().taxes(), charge.amount()));
        return context.vat().of(Stream.concat(lines, charges).toList(), parameters.invoiceDate());
    }

    private InvoiceToPost invoice(ExchangeRate rate, Taxed taxed) {
        var header = order.header();
        var parts = invoicedParts();
        var date = parameters.invoiceDate();
        var terms = context.terms().get(header.terms().paymentTerms());
        return new InvoiceToPost(parties(),
                new InvoiceDates(date, terms.dueDate(date), deliveryDate(parts)),
                new InvoiceTerms(terms.code(), rate, context.company().currency()),
                new InvoiceReferences(List.of(order.number()),
                        parts.stream().map(DeliveredPart::slip).distinct().toList(), header.reference()),
                content(taxed));
    }

    private InvoiceToPost.Content content(Taxed taxed) {
        var shares = taxed.shares().iterator();
        return new InvoiceToPost.Content(takenLines().map(line -> invoiceLine(line, shares.next())).toList(),
                charges().map(charge -> invoiceCharge(charge, shares.next())).toList(), taxed.lines());
    }

    private InvoiceParties parties() {
        var buyer = order.header().buyer();
        var payer = context.customers().get(buyer.invoiceAccount());
        var delivery = order.header().delivery();
        return new InvoiceParties(
                new InvoiceParties.Receiver(buyer.customerAccount(), buyer.customerName(),
                        delivery.address().under(delivery.name())),
                payerOf(payer), payer.billing().language());
    }

    private static InvoiceParties.Payer payerOf(Customer payer) {
        var billing = payer.billing();
        return new InvoiceParties.Payer(payer.account(), payer.address().under(payer.name()), billing.group(),
                billing.tax().vatNumber(), billing.tax().registrationNumber());
    }

    private InvoiceLine invoiceLine(SalesLine line, Taxed.Share share) {
        return new InvoiceLine(new InvoiceLine.Source(order.number(), line.id()), line.item(), taken.get(line.id()),
                line.pricing(), new InvoiceLine.Vat(line.taxes(), share.tax()), share.net());
    }

    private InvoiceCharge invoiceCharge(SalesCharge charge, Taxed.Share share) {
        return new InvoiceCharge(order.number(), charge.code().code(), charge.code().description(),
                new InvoiceLine.Vat(charge.code().taxes(), share.tax()), share.net());
    }

    private Money amountOf(SalesLine line) {
        return line.pricing().unitPrice().times(taken.get(line.id()), line.pricing().discount(),
                order.header().terms().currency(), Rounding.HALF_AWAY_FROM_ZERO);
    }

    /// The slips that delivered what is invoiced now: the oldest deliveries were invoiced first.
    private List<DeliveredPart> invoicedParts() {
        return takenLines()
                .flatMap(line -> partsOf(line).stream())
                .sorted(Comparator.comparing(DeliveredPart::date).thenComparing(DeliveredPart::slip))
                .toList();
    }

    private List<DeliveredPart> partsOf(SalesLine line) {
        var before = line.quantities().invoiced();
        var until = before.plus(taken.get(line.id()));
        var reached = Quantity.ZERO;
        var parts = new ArrayList<DeliveredPart>();
        for (var part : context.delivered().getOrDefault(line.id(), List.of())) {
            var from = reached;
            reached = reached.plus(part.quantity());
            if (reached.compareTo(before) > 0 && from.compareTo(until) < 0) {
                parts.add(part);
            }
        }
        return parts;
    }

    private LocalDate deliveryDate(List<DeliveredPart> parts) {
        return parts.isEmpty() ? parameters.invoiceDate() : parts.getLast().date();
    }

    private Stream<SalesLine> takenLines() {
        return order.lines().stream().filter(line -> taken.containsKey(line.id()));
    }

    private Stream<SalesCharge> charges() {
        return order.charges().stream().filter(charge -> !charge.invoiced());
    }

    private SalesOrder after() {
        var lines = order.lines().stream().map(this::after).toList();
        return order.withLines(lines).withCharges(order.charges().stream().map(SalesCharge::asInvoiced).toList());
    }

    private SalesLine after(SalesLine line) {
        var quantity = taken.get(line.id());
        if (quantity == null) {
            return line;
        }
        var quantities = line.quantities();
        var invoiced = quantities.afterInvoicing(quantity,
                parameters.quantity().deliveredWith(quantities, quantity));
        var reopens = order.header().type() == SalesOrderType.SUBSCRIPTION
                && invoiced.status() == SalesOrderStatus.INVOICED;
        return line.with(reopens ? invoiced.reopened() : invoiced);
    }
}
