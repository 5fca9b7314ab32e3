package org.faktuur.sales;

import org.faktuur.receivables.CreditCheck;

/// The company's choices for invoicing: the parameters for accounts receivable.
///
/// @param keys what orders must have in common to become one invoice
public record SalesParameters(MergeKeys keys, Defaults defaults, Credit credit, Entries entries) {

    /// What the dialog starts with: summary update, credit check, whether credit notes are corrections, and whether a
    /// run ends at the first error.
    public record Defaults(SummaryUpdate summary, CreditCheck creditCheck, boolean creditCorrection,
                           boolean stopAtFirstError) {
    }

    /// What exceeding a credit limit does, and whether packing slips are held against it too.
    public record Credit(Message message, boolean atPackingSlip) {
    }

    /// An exceeded credit limit stops the invoice, or is only said.
    public enum Message {
        ERROR, WARNING
    }

    /// What a voucher holds.
    ///
    /// @param zeroRevenue whether a line without a price makes entries of 0.00
    /// @param discountOnTax whether a cash discount is reckoned of the amount with VAT
    public record Entries(boolean zeroRevenue, boolean discountOnTax) {
    }

    /// What a company starts with.
    public static final SalesParameters STANDARD = new SalesParameters(MergeKeys.STANDARD,
            new Defaults(SummaryUpdate.NONE, CreditCheck.BALANCE, false, false), new Credit(Message.ERROR, false),
            new Entries(true, true));
}
