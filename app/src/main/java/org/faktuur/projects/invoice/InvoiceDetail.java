package org.faktuur.projects.invoice;

import java.time.LocalDate;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.Subject;
import org.faktuur.projects.actual.Worth;
import org.faktuur.projects.contract.BillingMethod;
import org.faktuur.projects.contract.Milestone;

/// What a draft project invoice bills: a detail of one of its lines, as it was found or as it was edited (SPEC H1).
///
/// @param worth how much is billed at which price, and how
public record InvoiceDetail(Backing backing, Worth worth) {

    /// What a detail stands on.
    public sealed interface Backing {

        /// Work that was approved and not billed.
        record Unbilled(Actual actual) implements Backing {
        }

        /// A milestone of a fixed price.
        record OfMilestone(Milestone milestone, Subject subject) implements Backing {
        }

        /// A product line of the contract.
        record OfProduct(Subject subject, LocalDate date) implements Backing {
        }

        /// Entered on the draft itself, on a line that is billed so.
        record Manual(Subject subject, LocalDate date, BillingMethod method) implements Backing {
        }
    }

    /// Work of the backlog, as it is.
    public static InvoiceDetail of(Actual unbilled) {
        return new InvoiceDetail(new Backing.Unbilled(unbilled), unbilled.worth());
    }

    /// The same detail, edited.
    public InvoiceDetail with(Worth other) {
        return new InvoiceDetail(backing, other);
    }

    /// What it is about.
    public Subject subject() {
        return switch (backing) {
            case Backing.Unbilled(var actual) -> actual.subject();
            case Backing.OfMilestone(var _, var subject) -> subject;
            case Backing.OfProduct(var subject, var _) -> subject;
            case Backing.Manual(var subject, var _, var _) -> subject;
        };
    }
}
