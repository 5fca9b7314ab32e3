package org.faktuur.returns;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faktuur.invoices.InvoiceLine;
import org.faktuur.money.Quantity;

/// What is kept of return orders and of lines that give something back.
public interface ReturnOrders {

    /// What is kept of one order: its RMA, its lines by what the books know them by, and what they give back.
    record Kept(Rma rma, Map<Long, ReturnLine.Entry> entries, Map<Long, InvoiceLine.Credited> credits) {
    }

    /// A correction of an invoice: its credit note and the order that takes its place.
    record Correction(String invoice, String creditNote, String order) {
    }

    /// What is kept of the order with this key; empty where it is no return order.
    Optional<Kept> of(long order);

    /// The number of the return order that bears an RMA number.
    Optional<String> byRma(String number);

    /// Keeps what a return order has more.
    void save(long order, Rma rma);

    /// Keeps how far a line is.
    void save(long line, ReturnLine.Entry entry);

    /// Keeps what a line gives back.
    void save(long line, InvoiceLine.Credited credited);

    /// How much of each line of an invoice stands on orders that are not invoiced yet.
    Map<Integer, Quantity> awaited(String invoice);

    /// The newest invoices of a customer that something may be given back of.
    List<String> invoicesOf(String customer, int most);

    /// Keeps a correction.
    void save(Correction correction);

    /// The correction of an invoice.
    Optional<Correction> correctionOf(String invoice);
}
