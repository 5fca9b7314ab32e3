package org.faktuur.sales.view;

import org.faktuur.sales.PostPackingSlip;
import org.faktuur.sales.SaveSalesOrder;

/// What the screens of sales do.
public record SalesVerbs(SaveSalesOrder save, PostPackingSlip deliver, PostInvoiceOpener invoice) {
}
