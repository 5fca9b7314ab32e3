package org.faktuur.projects.invoice;

import org.faktuur.money.Quantity;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.actual.TransactionClass;

/// Why something of a project invoice is not done.
public sealed interface ProjectInvoiceRefusal extends Refusal {

    /// By its name the job is known to create invoices.
    record JobNameWithoutTerm() implements ProjectInvoiceRefusal {
    }

    /// It is not in the backlog: it was reversed, or an invoice holds it.
    record NotInBacklog(String description) implements ProjectInvoiceRefusal {
    }

    /// Nobody has said that it may be invoiced.
    record NotReadyYet(String description) implements ProjectInvoiceRefusal {
    }

    /// There is no such contract.
    record UnknownProjectContract(String contract) implements ProjectInvoiceRefusal {
    }

    /// Nothing of the contract is ready to be invoiced.
    record NothingReady(String contract) implements ProjectInvoiceRefusal {
    }

    /// There is no such draft; perhaps it is confirmed.
    record NoSuchDraft(String invoice) implements ProjectInvoiceRefusal {
    }

    /// Somebody changed the draft since it was read.
    record DraftChangedMeanwhile(String invoice) implements ProjectInvoiceRefusal {
    }

    /// No draft of this contract and customer is open that it could be added to.
    record NoDraftToAddTo(String contract, String customer) implements ProjectInvoiceRefusal {
    }

    /// The line of the contract does not take this class.
    record ClassNotOnLine(int line, TransactionClass transactionClass) implements ProjectInvoiceRefusal {
    }

    /// A correction takes nothing but what the invoice billed.
    record NotOnCorrection(String invoice) implements ProjectInvoiceRefusal {
    }

    /// A detail of nothing.
    record NothingBilled(String description) implements ProjectInvoiceRefusal {
    }

    /// Only work of the backlog is split.
    record NotSplit(String description) implements ProjectInvoiceRefusal {
    }

    /// What stays is not a part of what there is.
    record NoPart(String description, Quantity stays, Quantity whole) implements ProjectInvoiceRefusal {
    }

    /// There is no name.
    record DraftNeedsName(String invoice) implements ProjectInvoiceRefusal {
    }

    /// Nothing stands on the draft.
    record DraftIsEmpty(String invoice) implements ProjectInvoiceRefusal {
    }

    /// The work was reversed since it was put onto the draft.
    record WorkIsGone(String description) implements ProjectInvoiceRefusal {
    }

    /// There is no such confirmed invoice.
    record NotConfirmed(String invoice) implements ProjectInvoiceRefusal {
    }

    /// A draft corrects it already.
    record CorrectionIsOpen(String invoice, String draft) implements ProjectInvoiceRefusal {
    }

    /// All of it was corrected already; its corrections may be corrected.
    record NothingToCorrect(String invoice) implements ProjectInvoiceRefusal {
    }

    /// None of its transactions is chosen.
    record NothingChosenToCorrect(String invoice) implements ProjectInvoiceRefusal {
    }

    /// More at once than is allowed.
    record TooManyInvoices(int asked, int most) implements ProjectInvoiceRefusal {
    }
}
