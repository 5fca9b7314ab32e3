package org.faktuur.invoices;

/// A posted invoice; never changes.
///
/// @param seller the version of the company's particulars that it was made with
public record Invoice(String number, InvoiceKind kind, String voucher, long seller, InvoiceToPost content) {
}
