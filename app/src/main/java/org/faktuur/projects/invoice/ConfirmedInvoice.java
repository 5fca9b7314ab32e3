package org.faktuur.projects.invoice;

import java.time.LocalDate;
import java.util.List;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.AdjustmentStatus;
import org.joda.money.Money;

/// A project invoice as it was confirmed. It never changes; what was billed may be corrected by another one.
///
/// @param corrected the numbers of the confirmed invoices that correct it
public record ConfirmedInvoice(InvoiceHeading heading, String customerName, LocalDate confirmed, Money amount,
                               Money originalAmount, List<Detail> details, List<String> corrected) {

    /// What was billed, or taken back by a correction.
    ///
    /// @param external what the customer reads; the description unless somebody wrote something else
    public record Detail(Actual billed, String external) {

        /// Does it take back what another invoice billed?
        public boolean isReversal() {
            return billed.links().reverses().isPresent();
        }
    }

    public ConfirmedInvoice {
        details = List.copyOf(details);
        corrected = List.copyOf(corrected);
    }

    public String number() {
        return heading.number();
    }

    /// What is charged, or credited where it is below nought.
    public Money difference() {
        return amount.minus(originalAmount);
    }

    /// Was it corrected?
    public boolean hasCorrections() {
        return !corrected.isEmpty();
    }

    /// What of it stands and may be corrected.
    public List<Detail> correctable() {
        return details.stream().filter(each -> each.billed().marks().adjustment() == AdjustmentStatus.NONE).toList();
    }
}
