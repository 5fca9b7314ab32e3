package org.faktuur.sales;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.faktuur.currency.ExchangeRate;
import org.faktuur.invoices.ChargeValue;
import org.faktuur.invoices.InvoiceCharge;
import org.faktuur.invoices.InvoiceLine;
import org.faktuur.invoices.InvoiceToPost;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.tax.TaxCodes;
import org.faktuur.tax.Taxed;

/// What would be invoiced for the orders of a group, or what stands in the way.
final class InvoiceProposal {

    /// What is invoiced of an order, and what that comes to.
    private record Share(InvoicedPart part, OrderSums sums) {

        List<SalesCharge> charged() {
            return sums.charges().stream().map(OrderSums.ChargeSum::charge).toList();
        }
    }

    private final InvoiceGroup group;
    private final InvoicingParameters parameters;
    private final InvoicingContext context;
    private final InvoicingState state;
    private final CreditedParts credits;
    private final List<Refusal> left = new ArrayList<>();

    private InvoiceProposal(InvoiceGroup group, InvoicingParameters parameters, InvoicingContext context,
                            InvoicingState state) {
        this.group = group;
        this.parameters = parameters;
        this.context = context;
        this.state = state;
        this.credits = new CreditedParts(state);
    }

    /// The invoice of these orders as the run has left them so far, or every reason against it.
    static Outcome<ProposedInvoice> of(InvoiceGroup group, InvoicingParameters parameters, InvoicingContext context,
                                       InvoicingState state) {
        return new InvoiceProposal(group, parameters, context, state).make();
    }

    private Outcome<ProposedInvoice> make() {
        var refusals = new ArrayList<Refusal>();
        var shares = new ArrayList<Share>();
        for (var number : group.orders()) {
            state.order(number).ifPresentOrElse(order -> share(order, shares, refusals),
                    () -> refusals.add(new SalesRefusal.NoSuchOrder(number)));
        }
        if (refusals.isEmpty() && shares.isEmpty()) {
            var header = state.order(group.header()).orElseThrow();
            refusals.addAll(!left.isEmpty() ? left : List.of(header.lines().isEmpty()
                    ? new SalesRefusal.NoLines(header.number())
                    : new SalesRefusal.NothingToInvoice(String.join(", ", group.orders()))));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var heading = heading(shares);
        return heading.rate().then(rate -> taxes(heading, shares).then(heading::allows)
                .map(taxed -> propose(heading, shares, rate, taxed)));
    }

    private void share(SalesOrder order, List<Share> shares, List<Refusal> refusals) {
        refuse(order).ifPresent(refusals::add);
        var part = InvoicedPart.of(order, parameters, group, state, credits);
        refusals.addAll(part.refusals());
        left.addAll(part.left());
        if (!part.isEmpty()) {
            shares.add(new Share(part, OrderSums.of(part)));
        }
    }

    private Optional<Refusal> refuse(SalesOrder order) {
        if (order.header().type() == SalesOrderType.JOURNAL) {
            return Optional.of(new SalesRefusal.OrderIsJournal(order.number()));
        }
        var buyer = order.header().buyer();
        return Stream.of(buyer.customerAccount(), buyer.invoiceAccount()).distinct()
                .map(account -> refuse(order, account)).flatMap(Optional::stream).findFirst();
    }

    private Optional<Refusal> refuse(SalesOrder order, String account) {
        var customer = context.customers().get(account);
        if (customer == null) {
            return Optional.of(new SalesRefusal.NoSuchCustomer(account));
        }
        return customer.credit().hold().barsInvoices()
                ? Optional.of(new SalesRefusal.CustomerOnHold(order.number(), account)) : Optional.empty();
    }

    private InvoiceHeading heading(List<Share> shares) {
        return new InvoiceHeading(state.order(group.header()).orElseThrow(), group, parameters, context,
                shares.stream().map(Share::part).toList());
    }

    private Outcome<Taxed> taxes(InvoiceHeading heading, List<Share> shares) {
        return TaxedSums.of(shares.stream().map(Share::sums), context.vat(), heading.invoiceDate(),
                heading.pricesIncludeVat());
    }

    private ProposedInvoice propose(InvoiceHeading heading, List<Share> shares, ExchangeRate rate, Taxed taxed) {
        var invoice = heading.over(content(shares, taxed), rate);
        Map<String, Quantity> fromStock = new HashMap<>();
        shares.forEach(share -> share.part().fromStock()
                .forEach((item, quantity) -> fromStock.merge(item, quantity, Quantity::plus)));
        return new ProposedInvoice(group, shares.stream().map(share -> share.part().order()).toList(),
                shares.stream().map(share -> share.part().after(share.charged())).toList(), invoice,
                heading.ordinaryDate(), fromStock, left);
    }

    private static InvoiceToPost.Content content(List<Share> shares, Taxed taxed) {
        var lines = new ArrayList<InvoiceLine>();
        var charges = new ArrayList<InvoiceCharge>();
        var taxes = taxed.shares().iterator();
        for (var share : shares) {
            var order = share.part().order().number();
            share.sums().lines().forEach(line -> lines.add(line(order, line, share.part(), taxes.next())));
            share.sums().discounts().forEach(discount -> charges.add(discount(share, discount, taxes.next())));
            share.sums().charges().forEach(charge -> charges.add(charge(order, charge, taxes)));
        }
        return new InvoiceToPost.Content(lines, charges, taxed.lines());
    }

    private static InvoiceLine line(String order, OrderSums.LineSum sum, InvoicedPart part, Taxed.Share share) {
        var line = sum.line();
        return new InvoiceLine(new InvoiceLine.Source(order, line.id(), part.deliveries(line),
                sum.given().map(GivenBack.Line::credited)), line.item(),
                sum.quantity(), line.pricing(), new InvoiceLine.Vat(line.taxes(), share.tax()), share.net());
    }

    private static InvoiceCharge discount(Share share, OrderSums.DiscountSum sum, Taxed.Share taxed) {
        var percent = share.part().order().header().invoicing().reckoning().discount();
        return new InvoiceCharge(share.part().order().number(), "", "", new InvoiceCharge.Origin(
                InvoiceCharge.Kind.DISCOUNT, new ChargeValue.Share(percent), sum.basis().getAmount()),
                new InvoiceLine.Vat(sum.taxes(), taxed.tax()), taxed.net());
    }

    private static InvoiceCharge charge(String order, OrderSums.ChargeSum sum, Iterator<Taxed.Share> taxes) {
        var code = sum.charge().code();
        if (!sum.isOnInvoice()) {
            return new InvoiceCharge(order, code.code(), code.description(),
                    new InvoiceCharge.Origin(InvoiceCharge.Kind.INTERNAL, sum.charge().value(), sum.basis()),
                    new InvoiceLine.Vat(TaxCodes.NONE, sum.amount().multipliedBy(0)), sum.amount());
        }
        var share = taxes.next();
        return new InvoiceCharge(order, code.code(), code.description(),
                new InvoiceCharge.Origin(InvoiceCharge.Kind.CHARGE, sum.charge().value(), sum.basis()),
                new InvoiceLine.Vat(code.taxes(), share.tax()), share.net());
    }
}
