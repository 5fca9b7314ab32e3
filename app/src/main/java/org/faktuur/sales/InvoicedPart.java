package org.faktuur.sales;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faktuur.invoices.InvoiceLine;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Refusal;
import org.faktuur.sales.InvoicingParameters.Update;

/// What one invoice takes of one order: how much of which lines, which packing slips delivered it, and what the
/// invoice itself delivers (the specification, A3, B4).
final class InvoicedPart {

    /// How much of a line: in all, of packing slips, and delivered by the invoice.
    record Taken(Quantity quantity, List<InvoiceLine.Delivered> ofSlips, Quantity deliveredNow) {
    }

    private final SalesOrder order;
    private final InvoicingParameters parameters;
    private final InvoiceGroup group;
    private final InvoicingState state;
    private final Map<Long, Taken> taken = new LinkedHashMap<>();
    private final Map<String, Quantity> fromStock = new HashMap<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Refusal> left = new ArrayList<>();
    private final GivenBack givenBack;
    private LocalDate lastDelivery = LocalDate.MIN;

    private InvoicedPart(SalesOrder order, InvoicingParameters parameters, InvoiceGroup group, InvoicingState state,
                         CreditedParts credits) {
        this.order = order;
        this.parameters = parameters;
        this.group = group;
        this.state = state;
        this.givenBack = new GivenBack(credits);
    }

    static InvoicedPart of(SalesOrder order, InvoicingParameters parameters, InvoiceGroup group,
                           InvoicingState state, CreditedParts credits) {
        var part = new InvoicedPart(order, parameters, group, state, credits);
        order.lines().forEach(part::take);
        return part;
    }

    SalesOrder order() {
        return order;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    /// Why lines of a returned order are left for later.
    List<Refusal> left() {
        return left;
    }

    /// What it gives back of posted invoices.
    GivenBack givenBack() {
        return givenBack;
    }

    /// Whether every line gives a part of an invoice back.
    boolean onlyGivesBack() {
        return order.lines().stream().filter(line -> taken.containsKey(line.id()))
                .allMatch(line -> givenBack.line(line).isPresent());
    }

    boolean isEmpty() {
        return taken.isEmpty();
    }

    Quantity quantity(SalesLine line) {
        return taken.containsKey(line.id()) ? taken.get(line.id()).quantity() : Quantity.ZERO;
    }

    List<InvoiceLine.Delivered> deliveries(SalesLine line) {
        return taken.get(line.id()).ofSlips();
    }

    /// What leaves stock by this invoice, by item.
    Map<String, Quantity> fromStock() {
        return fromStock;
    }

    /// When the last packing slip delivered what is invoiced; empty where none did.
    Optional<LocalDate> lastDelivery() {
        return lastDelivery.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(lastDelivery);
    }

    private void take(SalesLine line) {
        var bar = barOf(line);
        if (bar.isPresent()) {
            left.add(bar.get());
            return;
        }
        var most = isCanceled(line) ? Quantity.ZERO : mostOf(line);
        var asked = parameters.take().updates().getOrDefault(new Update(line.id(), group.slip()), most);
        if (asked.sign() * most.sign() < 0 || asked.amount().abs().compareTo(most.amount().abs()) > 0) {
            refusals.add(new SalesRefusal.MoreThanRemains(order.number(), line.item().item(), asked, most));
            return;
        }
        var slips = slipsFor(line, asked);
        var ofSlips = slips.stream().map(InvoiceLine.Delivered::quantity).reduce(Quantity.ZERO, Quantity::plus);
        var now = reduced(line, deliveredNow(line, asked, ofSlips));
        var quantity = parameters.take().reduce()
                ? asked.minus(deliveredNow(line, asked, ofSlips)).plus(now) : asked;
        if (!quantity.isZero()) {
            taken.put(line.id(), new Taken(quantity, slips, now));
            leave(line, now);
            giveBack(line, quantity);
        }
    }

    /// Of returned orders only what is received, or at least registered, is invoiced (the specification, D3).
    private Optional<Refusal> barOf(SalesLine line) {
        return state.returned(order, line).status(line.quantities()).flatMap(status -> switch (status) {
            case RECEIVED, INVOICED, CANCELED -> Optional.empty();
            case REGISTERED -> parameters.take().onlyReceived()
                    ? Optional.of(new SalesRefusal.NotReceived(order.number(), line.item().item(), status))
                    : Optional.empty();
            case EXPECTED, QUARANTINE ->
                    Optional.of(new SalesRefusal.NotRegistered(order.number(), line.item().item(), status));
        });
    }

    private boolean isCanceled(SalesLine line) {
        return state.returned(order, line).arrival().filter(ReturnLineStatus.CANCELED::equals).isPresent();
    }

    private void giveBack(SalesLine line, Quantity quantity) {
        state.returned(order, line).credits().filter(_ -> quantity.sign() < 0)
                .filter(of -> !givenBack.take(line, of, quantity))
                .ifPresent(of -> refusals.add(new SalesRefusal.MoreThanInvoiced(order.number(), line.item().item(),
                        quantity.negated(), of.invoice(), givenBack.remains(of))));
    }

    /// What the mode takes; of a packing slip that is named, what that slip delivered and is not invoiced.
    private Quantity mostOf(SalesLine line) {
        return parameters.take().mostOf(line, group.slip(), state.delivered(line.id()));
    }

    private boolean isBySlip() {
        return parameters.take().isBySlip(group.slip());
    }

    private List<DeliveredPart> parts(SalesLine line) {
        return state.delivered(line.id()).stream()
                .filter(part -> parameters.take().includes(part, group.slip())).toList();
    }

    /// The oldest deliveries are invoiced first; what is delivered now has no slip.
    private List<InvoiceLine.Delivered> slipsFor(SalesLine line, Quantity asked) {
        var left = asked.minus(parameters.take().quantity() == QuantityToInvoice.PACKING_SLIP ? Quantity.ZERO
                : parameters.take().quantity().deliveredWith(line, asked));
        var slips = new ArrayList<InvoiceLine.Delivered>();
        for (var part : parts(line)) {
            if (left.isZero() || part.remainder().sign() != left.sign()) {
                continue;
            }
            var some = nearer(part.remainder(), left);
            slips.add(new InvoiceLine.Delivered(part.slip(), some));
            left = left.minus(some);
            lastDelivery = part.date().isAfter(lastDelivery) ? part.date() : lastDelivery;
        }
        return slips;
    }

    private Quantity deliveredNow(SalesLine line, Quantity asked, Quantity ofSlips) {
        return isBySlip() ? Quantity.ZERO : parameters.take().quantity().deliveredWith(line, asked);
    }

    /// No more than lies in stock, where that is asked and the product is counted.
    private Quantity reduced(SalesLine line, Quantity now) {
        if (!parameters.take().reduce() || !line.stocked() || now.sign() <= 0) {
            return now;
        }
        return state.onHand(line.item().item())
                .map(hand -> hand.minus(fromStock.getOrDefault(line.item().item(), Quantity.ZERO)))
                .map(hand -> hand.sign() < 0 ? Quantity.ZERO : hand.min(now)).orElse(now);
    }

    private void leave(SalesLine line, Quantity now) {
        if (line.stocked() && !now.isZero() && state.returned(order, line).goods().enterStock() && state.onHand(line.item().item()).isPresent()) {
            fromStock.merge(line.item().item(), now, Quantity::plus);
        }
    }

    /// What the order becomes: its lines, and its charges as invoiced.
    SalesOrder after(List<SalesCharge> charged) {
        var done = charged.stream().map(SalesCharge::lineNo).toList();
        return order.withLines(order.lines().stream().map(this::after).toList())
                .withCharges(order.charges().stream()
                        .map(charge -> done.contains(charge.lineNo()) ? charge.asInvoiced() : charge).toList());
    }

    private SalesLine after(SalesLine line) {
        var credited = order.lines().stream()
                .filter(other -> other.creditedLine() == line.id() && line.id() != 0 && taken.containsKey(other.id()))
                .map(other -> taken.get(other.id()).quantity()).reduce(Quantity.ZERO, Quantity::plus);
        return credited.isZero() ? invoiced(line) : line.with(invoiced(line).quantities()
                .afterCrediting(credited, parameters.options().creditRemaining()));
    }

    private SalesLine invoiced(SalesLine line) {
        var part = taken.get(line.id());
        if (part == null) {
            return line;
        }
        var invoiced = line.quantities().afterInvoicing(part.quantity(), part.deliveredNow());
        var reopens = order.header().type() == SalesOrderType.SUBSCRIPTION
                && invoiced.status() == SalesOrderStatus.INVOICED;
        return line.with(reopens ? invoiced.reopened() : invoiced);
    }

    private static Quantity nearer(Quantity one, Quantity other) {
        return one.amount().abs().compareTo(other.amount().abs()) <= 0 ? one : other;
    }
}
