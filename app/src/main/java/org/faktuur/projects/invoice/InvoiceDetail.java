package org.faktuur.projects.invoice;

import java.time.LocalDate;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.Subject;
import org.faktuur.projects.actual.Worth;
import org.faktuur.projects.contract.BillingMethod;

/// What a draft project invoice bills: a detail of one of its lines, as it was found or as it was edited (SPEC H1).
///
/// @param worth how much is billed at which price, and how
/// @param description as it was found, or other words
public record InvoiceDetail(Backing backing, Worth worth, String description) implements InvoiceMatter {

    /// What a detail stands on.
    public sealed interface Backing {

        /// What it is about.
        Subject subject();

        /// When it was done, or is due.
        LocalDate date();

        /// Work that was approved and not billed.
        record Unbilled(Actual actual) implements Backing {

            @Override
            public Subject subject() {
                return actual.subject();
            }

            @Override
            public LocalDate date() {
                return actual.dates().transaction();
            }
        }

        /// A customer's part of a milestone, or of a product line.
        record OfPiece(ContractPiece piece) implements Backing {

            @Override
            public Subject subject() {
                return piece.subject();
            }

            @Override
            public LocalDate date() {
                return piece.date();
            }
        }

        /// Entered on the draft itself, on a line that is billed so.
        record Manual(Subject subject, LocalDate date, BillingMethod method) implements Backing {
        }
    }

    /// As it was found.
    public InvoiceDetail(Backing backing, Worth worth) {
        this(backing, worth, backing.subject().description());
    }

    /// Work of the backlog, as it is.
    public static InvoiceDetail of(Actual unbilled) {
        return new InvoiceDetail(new Backing.Unbilled(unbilled), unbilled.worth());
    }

    @Override
    public InvoiceDetail with(Worth other) {
        return new InvoiceDetail(backing, other, description);
    }

    /// The same, in other words.
    public InvoiceDetail described(String other) {
        return new InvoiceDetail(backing, worth, other);
    }

    @Override
    public Subject subject() {
        return backing.subject().described(description);
    }

    @Override
    public LocalDate date() {
        return backing.date();
    }

    @Override
    public Worth original() {
        return backing instanceof Backing.Unbilled(var actual) ? actual.worth() : worth;
    }
}
