package org.faktuur.projects.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The customer's invoice of a confirmed project invoice: what the bookkeeper adds to it, and what became of it
/// (SPEC J2).
///
/// @param invoice the number of the project invoice
/// @param document the number that it was posted under, here or elsewhere; empty before
/// @param version 0 as long as nobody has touched it
public record CustomerInvoice(String invoice, Status status, Completion completion, String document, int version) {

    /// How far it is.
    public enum Status {

        /// The bookkeeper may look at it, and posts it.
        TO_BE_COMPLETED,

        /// It is posted.
        POSTED,

        /// It was invoiced with another program.
        ELSEWHERE,

        /// It and what corrects it came to nothing, so that no invoice was made of either.
        CANCELLED
    }

    /// What the project side does not know.
    ///
    /// @param vatGroup of the customer, unless something else is right
    /// @param paymentTerms by code
    /// @param layout group by group, in the order of printing
    public record Completion(String vatGroup, String paymentTerms, Dates dates, Wording wording,
                             Optional<BigDecimal> fixedRate, List<Group> layout) {

        public Completion {
            layout = List.copyOf(layout);
        }

        /// The group of a line of the contract.
        public Optional<Group> group(int line) {
            return layout.stream().filter(each -> each.line() == line).findFirst();
        }
    }

    /// When it is dated and due; the day of posting and what the terms say, unless somebody says otherwise.
    public record Dates(Optional<LocalDate> invoiceDate, Optional<LocalDate> dueDate) {

        public static final Dates USUAL = new Dates(Optional.empty(), Optional.empty());
    }

    /// What else is printed.
    ///
    /// @param complimentary whether what is given away is printed at 0.00
    /// @param reason why it is corrected; empty where it bills
    public record Wording(String reference, String note, boolean complimentary, String reason) {

        /// Without a reason.
        public Wording(String reference, String note, boolean complimentary) {
            this(reference, note, complimentary, "");
        }

        /// The same for this reason.
        Wording because(String other) {
            return new Wording(reference, note, complimentary, other);
        }
    }

    /// How what is billed of a line of the contract is printed.
    ///
    /// @param summary added up into one line, or every detail by itself
    /// @param itemVatGroup the VAT group of what is sold
    public record Group(int line, String name, boolean summary, String itemVatGroup) {
    }

    /// Why nothing more is done with it; empty while it waits.
    Optional<BillingRefusal> settled() {
        return switch (status) {
            case TO_BE_COMPLETED -> Optional.empty();
            case POSTED, ELSEWHERE -> Optional.of(new BillingRefusal.BilledAlready(invoice, document));
            case CANCELLED -> Optional.of(new BillingRefusal.BillingCancelled(invoice));
        };
    }

    /// The same completed so.
    public CustomerInvoice with(Completion other) {
        return new CustomerInvoice(invoice, status, other, document, version);
    }

    /// The same as it was read at this version.
    CustomerInvoice at(int other) {
        return new CustomerInvoice(invoice, status, completion, document, other);
    }

    /// The same, done with under this number.
    CustomerInvoice done(Status how, String number) {
        return new CustomerInvoice(invoice, how, completion, number, version);
    }
}
