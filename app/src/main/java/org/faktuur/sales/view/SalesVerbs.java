package org.faktuur.sales.view;

import org.faktuur.sales.CancelRemainder;
import org.faktuur.sales.PickSalesOrder;
import org.faktuur.sales.PostPackingSlip;
import org.faktuur.sales.SaveSalesOrder;

/// What the screens of sales do.
public record SalesVerbs(SaveSalesOrder save, PostPackingSlip deliver, PickSalesOrder pick, CancelRemainder remainder,
                         PostInvoiceOpener invoice) {
}
