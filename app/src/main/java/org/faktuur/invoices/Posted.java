package org.faktuur.invoices;

import org.faktuur.numbering.DocumentRef;
import org.joda.money.Money;

/// What a posting made: the invoice, its voucher, its total in the invoice's currency.
public record Posted(DocumentRef invoice, DocumentRef voucher, Money total) {
}
