package org.faktuur.projects.invoice.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.contract.ProjectContract;
import org.faktuur.projects.invoice.ConfirmedInvoice;
import org.faktuur.projects.invoice.InvoiceHeading;
import org.faktuur.projects.invoice.ProjectInvoice;
import org.faktuur.projects.invoice.ProjectInvoiceStatus;
import org.joda.money.Money;

/// A project invoice as its page shows it.
///
/// @param customer the name
/// @param invoiced what was billed of the contract to this customer, line by line
/// @param backlog work of the contract that waits; of no meaning but for corrections
public record ShownInvoice(Content content, ProjectContract contract, String customer, Map<Integer, Money> invoiced,
                           List<Actual> backlog) {

    /// A draft or a confirmed one.
    public sealed interface Content {

        /// What it says at its top.
        InvoiceHeading heading();
    }

    /// It may be edited.
    public record Draft(ProjectInvoice invoice) implements Content {

        @Override
        public InvoiceHeading heading() {
            return invoice.heading();
        }
    }

    /// It stays.
    public record Confirmed(ConfirmedInvoice invoice, Optional<InvoicePages.Billed> billed) implements Content {

        @Override
        public InvoiceHeading heading() {
            return invoice.heading();
        }
    }

    InvoiceHeading heading() {
        return content.heading();
    }

    ProjectInvoiceStatus status() {
        return content instanceof Draft(var draft) ? draft.status() : ProjectInvoiceStatus.CONFIRMED;
    }

    boolean isDraft() {
        return content instanceof Draft;
    }

    boolean isCorrection() {
        return heading().isCorrection();
    }

    Optional<ProjectInvoice> draft() {
        return content instanceof Draft(var draft) ? Optional.of(draft) : Optional.empty();
    }

    /// The day until which work was taken, or on which it was confirmed.
    LocalDate date() {
        return content instanceof Confirmed(var confirmed, _) ? confirmed.confirmed() : heading().date();
    }

    /// What became of it for its customer; empty of a draft, and where nothing is charged.
    Optional<InvoicePages.Billed> billed() {
        return content instanceof Confirmed(_, var billed) ? billed : Optional.empty();
    }

    /// The confirmed invoices that correct it.
    List<String> corrected() {
        return content instanceof Confirmed(var confirmed, _) ? confirmed.corrected() : List.of();
    }
}
