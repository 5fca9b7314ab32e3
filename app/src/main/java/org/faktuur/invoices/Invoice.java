package org.faktuur.invoices;

/// A posted invoice; never changes.
///
/// @param seller the version of the company's particulars that it was made with
/// @param kid the KID that it asks to be paid under; empty: its number
public record Invoice(String number, InvoiceKind kind, String voucher, long seller, InvoiceToPost content,
                      String kid) {

    /// To be paid under its number.
    public Invoice(String number, InvoiceKind kind, String voucher, long seller, InvoiceToPost content) {
        this(number, kind, voucher, seller, content, "");
    }

    /// What whoever pays it writes with the payment.
    public String paymentReference() {
        return kid.isEmpty() ? number : kid;
    }
}
