package org.faktuur.projects.contract.view;

import org.faktuur.outcome.Refusal;

/// Why an act of the pages of contracts is off, or a field closed.
public sealed interface ContractPageRefusal extends Refusal {

    /// No contract is chosen.
    record NoContractChosen() implements ContractPageRefusal {
    }

    /// There is no such contract.
    record NoSuchContract(String contract) implements ContractPageRefusal {
    }

    /// The number of a contract stays.
    record ContractNumberStays() implements ContractPageRefusal {
    }

    /// The contract is in the company's own currency.
    record OwnCurrencyHasNoRate() implements ContractPageRefusal {
    }

    /// The cursor stands on no line of the contract.
    record NoContractLineChosen() implements ContractPageRefusal {
    }

    /// One to four days of a month are written otherwise.
    record DaysOfMonthUnreadable(String typed) implements ContractPageRefusal {
    }

    /// Invoices are being made, or were made here.
    record InvoicesBegun() implements ContractPageRefusal {
    }

    /// Nothing is under way.
    record NothingRuns() implements ContractPageRefusal {
    }

    /// The contract under the cursor has no draft.
    record NoDraftChosen() implements ContractPageRefusal {
    }

    /// The runs take all work until the delivery.
    record AllWorkCovered() implements ContractPageRefusal {
    }

}
