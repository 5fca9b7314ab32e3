package org.faktuur.sales;

import java.time.LocalDate;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Refusal;

/// Why an order is not saved, delivered or invoiced.
public sealed interface SalesRefusal extends Refusal {

    /// The order is not there (any more).
    record NoSuchOrder(String order) implements SalesRefusal {
    }

    /// No line has a quantity to update.
    record NothingToInvoice(String order) implements SalesRefusal {
    }

    /// No line has a quantity to deliver.
    record NothingToDeliver(String order) implements SalesRefusal {
    }

    /// A journal is a draft.
    record OrderIsJournal(String order) implements SalesRefusal {
    }

    /// The customer may not be invoiced.
    record CustomerOnHold(String order, String customer) implements SalesRefusal {
    }

    /// More than the mode allows was asked of a line.
    record MoreThanRemains(String order, String item, Quantity asked, Quantity remains) implements SalesRefusal {
    }

    /// There is no exchange rate on or before the date.
    record NoExchangeRate(String order, String currency, LocalDate date) implements SalesRefusal {
    }

    /// The customer of the order is not there.
    record NoSuchCustomer(String customer) implements SalesRefusal {
    }

    /// The item is not there.
    record NoSuchItem(String item) implements SalesRefusal {
    }

    /// An order needs at least one line before it is delivered or invoiced.
    record NoLines(String order) implements SalesRefusal {
    }

    /// A line asks for nothing.
    record ZeroQuantity(int line) implements SalesRefusal {
    }

    /// A price below zero; what is given back is a negative quantity.
    record NegativePrice(int line) implements SalesRefusal {
    }

    /// A discount outside 0 to 100.
    record DiscountOutOfRange(int line) implements SalesRefusal {
    }

    /// Less is ordered than was already delivered or invoiced.
    record LessThanDelivered(int line, Quantity delivered) implements SalesRefusal {
    }

    /// Somebody else changed the order since it was read.
    record ChangedMeanwhile(String order) implements SalesRefusal {
    }

    /// Slips over several orders are for one customer and one address.
    record DifferentReceivers(String order, String other) implements SalesRefusal {
    }

    /// Another order bears the number.
    record OrderNumberTaken(String order) implements SalesRefusal {
    }

    /// Nothing of it is to be delivered now, of what lies in stock.
    record NothingToPick(String order) implements SalesRefusal {
    }

    /// Nothing of it is picked.
    record NothingPicked(String order) implements SalesRefusal {
    }

    /// Nothing of its remainder was cancelled, or it was restored already.
    record NothingToRestore(String order) implements SalesRefusal {
    }

    /// More is to remain than was ordered and can be restored.
    record MoreThanRestorable(String order, String item, Quantity asked, Quantity most) implements SalesRefusal {
    }

    /// A discount on the whole order outside 0 to 100.
    record OrderDiscountOutOfRange() implements SalesRefusal {
    }

    /// A fixed exchange rate below zero.
    record FixedRateBelowZero() implements SalesRefusal {
    }

    /// A line of a returned order is not received, as a run that nobody watches needs it.
    record NotReceived(String order, String item, ReturnLineStatus status) implements SalesRefusal {
    }

    /// A line of a returned order is not even registered.
    record NotRegistered(String order, String item, ReturnLineStatus status) implements SalesRefusal {
    }

    /// A line of a returned order is received whole or not at all.
    record ReceivedWhole(String order, String item, Quantity quantity) implements SalesRefusal {
    }

    /// More would be given back than remains of a line of an invoice.
    record MoreThanInvoiced(String order, String item, Quantity asked, String invoice, Quantity remains)
            implements SalesRefusal {
    }

    /// What is given back was invoiced at different exchange rates.
    record DifferentOriginalRates(String order, String invoice, String other) implements SalesRefusal {
    }

    /// A slip delivers less than was asked, since no more lies in stock.
    record ReducedToStock(String order, String item, Quantity asked, Quantity delivered) implements SalesRefusal {
    }

    /// A slip delivers more than lies in stock by the count.
    record BeyondStock(String order, String item, Quantity asked, Quantity onHand) implements SalesRefusal {
    }

    /// A charge belongs to a line that the order does not have.
    record ChargeWithoutLine(String charge, int line) implements SalesRefusal {
    }

    /// The buyer accounts for this VAT, and has no VAT number to stand on the invoice.
    record BuyersVatNumberNeeded(String order, String customer, String code) implements SalesRefusal {
    }

    /// An order of which everything was delivered keeps its type.
    record TypeStays(String order) implements SalesRefusal {
    }

    /// A returned order is made as one, not by choosing the type.
    record ReturnIsMade() implements SalesRefusal {
    }

    /// What is a returned order stays one.
    record ReturnStays(String order) implements SalesRefusal {
    }

    /// A draft cannot have anything picked, delivered, invoiced or cancelled.
    record JournalUnderWay(String order) implements SalesRefusal {
    }

    /// A line of which something was picked, delivered, invoiced or cancelled stays on its order.
    record LineStays(String order, String item) implements SalesRefusal {
    }
}
