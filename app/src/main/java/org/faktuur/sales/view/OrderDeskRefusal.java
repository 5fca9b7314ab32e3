package org.faktuur.sales.view;

import org.faktuur.outcome.Refusal;

/// Why an act of the screens of sales is off, or a field closed.
public sealed interface OrderDeskRefusal extends Refusal {

    /// No order is selected.
    record NoOrderChosen() implements OrderDeskRefusal {
    }

    /// This can be done with one order at a time.
    record OneOrderAtATime() implements OrderDeskRefusal {
    }

    /// The order has no packing slip yet.
    record NoSlipYet(String order) implements OrderDeskRefusal {
    }

    /// The order has no invoice yet.
    record NoInvoiceYet(String order) implements OrderDeskRefusal {
    }

    /// Everything is invoiced, or cancelled.
    record WhollyInvoiced(String order) implements OrderDeskRefusal {
    }

    /// The new order is not in the books yet.
    record NotSavedYet() implements OrderDeskRefusal {
    }

    /// There is nothing to save.
    record NothingChanged() implements OrderDeskRefusal {
    }

    /// Something of the order was delivered or invoiced.
    record OrderUnderWay() implements OrderDeskRefusal {
    }

    /// Something of the line was delivered or invoiced.
    record LineUnderWay() implements OrderDeskRefusal {
    }

    /// The line was invoiced, at this price.
    record LineInvoiced() implements OrderDeskRefusal {
    }

    /// Everything of the line was delivered and invoiced.
    record LineWhollyInvoiced() implements OrderDeskRefusal {
    }

    /// The charge was invoiced.
    record ChargeInvoiced() implements OrderDeskRefusal {
    }

    /// No line is selected.
    record NoLineChosen() implements OrderDeskRefusal {
    }

    /// There is no such charge.
    record NoSuchCharge(String code) implements OrderDeskRefusal {
    }

    /// An order needs a customer.
    record NoCustomerChosen() implements OrderDeskRefusal {
    }

    /// It is being posted just now.
    record BeingPosted() implements OrderDeskRefusal {
    }
}
