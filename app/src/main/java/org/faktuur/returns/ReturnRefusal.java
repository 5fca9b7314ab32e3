package org.faktuur.returns;

import org.faktuur.money.Quantity;
import org.faktuur.outcome.Refusal;
import org.faktuur.sales.ReturnLineStatus;

/// Why something is not given back, or not so.
public sealed interface ReturnRefusal extends Refusal {

    /// There is no such return order.
    record NoSuchReturn(String order) implements ReturnRefusal {
    }

    /// There is no such line on the return order (any more).
    record NoSuchReturnLine(String order) implements ReturnRefusal {
    }

    /// There is no such return reason code.
    record NoSuchReason(String reason) implements ReturnRefusal {
    }

    /// There is no such disposition code.
    record NoSuchDisposition(String disposition) implements ReturnRefusal {
    }

    /// There is no such charges code.
    record NoSuchReturnCharge(String charge) implements ReturnRefusal {
    }

    /// A return needs a reason.
    record ReasonNeeded() implements ReturnRefusal {
    }

    /// What arrives needs a disposition before it is registered.
    record DispositionNeeded(String item) implements ReturnRefusal {
    }

    /// Only a credit without goods skips their arrival.
    record GoodsAreReturned(String disposition) implements ReturnRefusal {
    }

    /// The line is too far, or not far enough, for this.
    record WrongStatus(String item, ReturnLineStatus status) implements ReturnRefusal {
    }

    /// More arrives than is expected.
    record MoreThanExpected(String item, Quantity asked, Quantity expected) implements ReturnRefusal {
    }

    /// More would be given back than was invoiced, over all returns of the line.
    record MoreThanSold(String invoice, String item, Quantity asked, Quantity remains) implements ReturnRefusal {
    }

    /// The invoice has no such line to give back.
    record NoSuchInvoiceLine(String invoice, int line) implements ReturnRefusal {
    }

    /// No return order is marked, and the cursor stands on none.
    record NoReturnChosen() implements ReturnRefusal {
    }

    /// The cursor stands on no line.
    record NoReturnLineChosen() implements ReturnRefusal {
    }

    /// Nothing to give back was chosen.
    record NothingGivenBack() implements ReturnRefusal {
    }

    /// The invoice is another customer's, or in other terms than the others of the return.
    record ReturnsApart(String invoice, String order) implements ReturnRefusal {
    }

    /// Something has come back already.
    record AlreadyComing(String order) implements ReturnRefusal {
    }

    /// A replacement was ordered ahead.
    record ReplacedAhead(String order, String replacement) implements ReturnRefusal {
    }

    /// Everything of the invoice was given back already.
    record WhollyCredited(String invoice) implements ReturnRefusal {
    }

    /// A part of the invoice stands on a return that is not invoiced yet.
    record OnReturnOrder(String invoice) implements ReturnRefusal {
    }

    /// A credit note is not corrected; its invoice may be.
    record IsCreditNote(String invoice) implements ReturnRefusal {
    }

    /// The invoice rests on another order.
    record NotOfOrder(String invoice, String order) implements ReturnRefusal {
    }

    /// A quantity, price or discount that is not one to give back.
    record NotToGiveBack(String item) implements ReturnRefusal {
    }

    /// So many days are not a period.
    record DaysOutOfRange(int days) implements ReturnRefusal {
    }
}
