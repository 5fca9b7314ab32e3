package org.faktuur.projects.invoice;

import org.joda.money.Money;

/// A project invoice as lists show it.
///
/// @param amount after a correction
/// @param originalAmount before it; nought where nothing is corrected
/// @param hasCorrections whether a confirmed invoice corrects it
public record ProjectInvoiceRow(InvoiceHeading heading, ProjectInvoiceStatus status, Money amount,
                                Money originalAmount, boolean hasCorrections, int version) {
}
