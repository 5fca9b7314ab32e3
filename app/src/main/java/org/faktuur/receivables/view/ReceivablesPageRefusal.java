package org.faktuur.receivables.view;

import org.faktuur.outcome.Refusal;

/// Why an act of these pages cannot be done just now.
public sealed interface ReceivablesPageRefusal extends Refusal {

    /// The payment is being registered.
    record BeingRegistered() implements ReceivablesPageRefusal {
    }

    /// No transaction is marked, and the cursor stands on none.
    record NoTransactionChosen() implements ReceivablesPageRefusal {
    }

    /// No settlement is chosen.
    record NoSettlementChosen() implements ReceivablesPageRefusal {
    }

    /// The settlement has no voucher: only open amounts changed.
    record NoVoucherNeeded(String settlement) implements ReceivablesPageRefusal {
    }

    /// No customer is chosen.
    record NoAccountChosen() implements ReceivablesPageRefusal {
    }

    /// It is being read still.
    record StillReading() implements ReceivablesPageRefusal {
    }
}
