package org.faktuur.projects.actual;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.faktuur.numbering.DocumentRef;

/// The actuals. They are added; nothing of one changes but its marks.
public interface Actuals {

    /// The one of this number.
    Optional<Actual> byId(long id);

    /// Those of these numbers, in the order of writing.
    List<Actual> byIds(Collection<Long> ids);

    /// What the customer reads of some of these, by number: of those that have other words for it than their description.
    Map<Long, String> externals(Collection<Long> ids);

    /// Work under a contract that stands, was not billed and is on no invoice, in the order of writing.
    List<Actual> backlogOf(String contract);

    /// All that were written of a source, in the order of writing.
    List<Actual> of(Source source);

    /// All that were written under a contract, in the order of writing.
    List<Actual> ofContract(String contract);

    /// Writes what a document brings about, as one posting of its own. The numbers of the actuals come from it, so it
    /// is reckoned only then; what is reckoned must not be refused any more. Answers what was written.
    ActualChanges post(DocumentRef document, Cause cause, LocalDate date, Reckoning reckoning);

    /// Sets what the customer reads of some that were written just now, in the place of their description.
    void tell(Map<Actual, String> externals);

    /// Marks actuals outside a posting: ready to invoice, on a draft, or not.
    void mark(Collection<Long> ids, BillingStatus billing);

    /// What is written, by these numbers.
    @FunctionalInterface
    interface Reckoning {

        /// The changes, each new actual under the next number.
        ActualChanges by(LongSupplier numbers);
    }
}
