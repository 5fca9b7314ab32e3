package org.faktuur.projects.actual;

import java.util.List;
import org.faktuur.listing.RowSource;

/// The actuals as lists: columns number, type, transactionClass, date, accountingDate, project, task, resource,
/// contract, customer, description, quantity, price, currency, amount, tax, billing, status, adjustment, document.
public interface ActualLists {

    /// Every actual.
    RowSource<ActualRow> all();

    /// What may be billed of work, and stands: unbilled sales that nobody reversed (SPEC F8).
    ///
    /// @param invoiced what is on drafts and on confirmed invoices too
    RowSource<ActualRow> backlog(boolean invoiced);

    /// The life of a source: all that was written of it, in order.
    List<ActualRow> lifeOf(Source source);
}
