package org.faktuur.sales;

import java.util.Comparator;
import java.util.List;
import org.joda.money.Money;

/// Header, lines and charges; its statuses are computed from the lines.
///
/// @param slips how many packing slips were posted, and the last one
public record SalesOrder(Key key, SalesOrderHeader header, List<SalesLine> lines, List<SalesCharge> charges,
                         Slips slips) {

    /// What the books know the order by; id 0 and an empty number while it is new. The version counts changes.
    public record Key(long id, String number, int version) {

        public static final Key NEW = new Key(0, "", 0);
    }

    /// The number of the last packing slip and how many there are.
    public record Slips(String last, int count) {

        public static final Slips NONE = new Slips("", 0);

        public Slips with(String number) {
            return new Slips(number, count + 1);
        }
    }

    public SalesOrder {
        lines = List.copyOf(lines);
        charges = List.copyOf(charges);
    }

    public String number() {
        return key.number();
    }

    /// The lowest status of the lines that are not cancelled (the specification, A2).
    public SalesOrderStatus status() {
        if (lines.isEmpty()) {
            return SalesOrderStatus.OPEN_ORDER;
        }
        return lines.stream().map(SalesLine::status)
                .filter(status -> status != SalesOrderStatus.CANCELLED)
                .min(Comparator.naturalOrder())
                .orElse(SalesOrderStatus.CANCELLED);
    }

    public DocumentStatus documentStatus() {
        if (lines.stream().anyMatch(line -> !line.quantities().invoiced().isZero())) {
            return DocumentStatus.INVOICE;
        }
        if (lines.stream().anyMatch(line -> !line.quantities().delivered().isZero())) {
            return DocumentStatus.PACKING_SLIP;
        }
        return lines.stream().anyMatch(line -> !line.quantities().picked().isZero())
                ? DocumentStatus.PICKING_LIST : DocumentStatus.NONE;
    }

    /// Whether something is delivered and not yet invoiced: the list Shipped but not invoiced.
    public boolean isToInvoice() {
        return lines.stream().anyMatch(line -> !line.quantities().invoiceRemainder().isZero());
    }

    /// Lines, discount and charges as ordered, before VAT where the prices are without it.
    public Money net() {
        return OrderSums.ordered(this).onInvoice(Money.zero(header.terms().currency()));
    }

    public SalesOrder withLines(List<SalesLine> changed) {
        return new SalesOrder(key, header, changed, charges, slips);
    }

    public SalesOrder withCharges(List<SalesCharge> changed) {
        return new SalesOrder(key, header, lines, changed, slips);
    }

    public SalesOrder withSlips(Slips changed) {
        return new SalesOrder(key, header, lines, charges, changed);
    }

    public SalesOrder withHeader(SalesOrderHeader changed) {
        return new SalesOrder(key, changed, lines, charges, slips);
    }

    /// The same after its change was kept.
    SalesOrder changedOnce() {
        return withKey(new Key(key.id(), key.number(), key.version() + 1));
    }

    public SalesOrder withKey(Key changed) {
        return new SalesOrder(changed, header, lines, charges, slips);
    }
}
